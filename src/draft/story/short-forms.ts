// What a draft asks of whoever knows the short forms of a story; src/complete does it.
import type { TextFiles } from '../../compiler/checks/check-texts.ts'
import type { Complete } from '../../compiler/completion.ts'

type Fields = Readonly<Record<string, unknown>>

export interface ShortForms {
  readonly complete: Complete
  /** `story` with its places and articles as the file will have them, and the texts of all of them. */
  readonly createShorten: (story: Fields, texts: TextFiles) => Shorten
}

/** Nothing is lost: a form is taken where the completion makes the same of it. */
export interface Shorten {
  /** `event` in the long form. */
  event<Event extends Fields>(event: Event): Event
  /** A cite of an event that is there; `event` in the long form. */
  cite<Cite extends Fields>(cite: Cite, event: Fields): Cite
}
