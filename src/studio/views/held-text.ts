// What a field holds while it has the focus: whatever comes late, it is not written over.

export interface HeldText {
  /** What stood there as it took the focus, or as the first letter was typed. */
  readonly from: string
  readonly text: string
}

/** What is to be written as the field is left: what was typed, else what could not be taken before. */
export const toLeft = (held: HeldText | undefined, untaken: string | undefined): string | undefined =>
  held && held.text !== held.from ? held.text : untaken
