// What the living page fetches of a long story once it is wanted: of its events the summary, the quotes and the facts,
// which stand on further pages; of its articles the texts.
import type { Store } from '../state/store.ts'

/**
 * How it stands with the rest of an event: `here`; `away`, where nobody has asked for it; `asked`, while it comes;
 * `lost`, where it could not be had.
 */
export type FetchState = 'here' | 'away' | 'asked' | 'lost'

export interface EventTexts {
  readonly summary: string | undefined
  /** One for each of the event's `cite`. */
  readonly quotes: readonly string[]
}

/** Of the selected event all comes by itself; a view asks where a reader tries again. */
export interface FetchedParts {
  /** When any answer changes, so does `arrived` of the state. */
  stateOf(event: string): FetchState
  /** Undefined where it is not here. */
  textsOf(event: string): EventTexts | undefined
  /** A copy of what the row of an event shows when it is opened; undefined where it is not here. */
  copyRest(event: string): DocumentFragment | undefined
  /** Asks for the page that holds an event, once for all its events. Resolves when it is here or lost. */
  load(event: string): Promise<void>
  /** Undefined where the texts stand in the page. */
  readonly articles: FetchedArticles | undefined
  /** From now on the page of the selected event is asked for, and `arrived` counts. */
  follow(store: Store): void
}

/** The texts of articles, of which a portion at a time is in the page. */
export interface FetchedArticles {
  /** Puts the portion with a passage, by its id, into the articles under `root`. Rejects where it cannot be had. */
  showPassage(root: Element, passage: string): Promise<void>
  /** Does what a link to a portion of a text says; false where `link` is none. Rejects where it cannot be had. */
  followLink(root: Element, link: HTMLAnchorElement): Promise<void> | false
}
