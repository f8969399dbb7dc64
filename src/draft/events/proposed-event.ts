// What the clerk proposes of a text: that something happened or was said, when, where, and the words that say so.
import type { Basis, Certainty, Kind, Part, Role, Status } from '../../model/story.ts'
import type { Candidate, Span } from '../types.ts'

export interface ProposedWhen {
  /** Left out where the text has no date to reckon from. */
  readonly edtf?: string
  /** The phrase as printed, inside the quote; left out where the date is that of the surroundings. */
  readonly text?: string
  readonly basis: Basis
  /** Whether the phrase was counted from the date of publication. */
  readonly anchored: boolean
  readonly certainty?: Certainty
  /** The arithmetic in words. */
  readonly note: string
}

export interface ProposedWhere {
  /** The phrase as printed, inside the quote; left out where the place is that of the surroundings. */
  readonly text?: string
  readonly place: Candidate
  readonly role: Role
  readonly basis: Basis
  readonly certainty?: Certainty
  readonly note?: string
}

/** A verbatim stretch that stands once in the text, with `prefix` and `suffix` where it takes them. UTF-16 units. */
export interface ProposedCite extends Span {
  readonly prefix?: string
  readonly suffix?: string
  readonly supports: readonly Part[]
}

export interface ProposedEvent {
  /** At most 120 characters, in the article's own words. */
  readonly title: string
  /** At most 24 characters. */
  readonly label: string
  readonly kind: Kind
  readonly status: Status
  readonly when: ProposedWhen
  readonly where: readonly ProposedWhere[]
  readonly cite: readonly ProposedCite[]
  /** One of those that tell the story, at most about half of them. */
  readonly weight?: 'key'
  readonly confidence: number
  readonly reason: string
}
