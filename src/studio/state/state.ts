// All that the studio's page shows depends on this.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Look, Shown } from '../clerk/look.ts'
import type { Selection } from '../desk/decisions/quoted.ts'
import type { Session } from '../desk/history.ts'
import type { NewArticle } from '../desk/new-desk.ts'
import type { Saving } from '../desk/saving/saving.ts'

/** What the middle column shows. */
export const PANES = ['decide', 'events', 'story', 'file', 'finish'] as const
export type Pane = (typeof PANES)[number]

/** What a narrow window shows. */
export const TABS = ['article', 'work', 'map'] as const
export type Tab = (typeof TABS)[number]

export interface StudioState {
  /** Undefined until an article or a story is on the desk. */
  readonly session: Session | undefined
  /** Of the desk, or of the one before while the clerk is reading. */
  readonly look: Look | undefined
  readonly shown: Shown | undefined
  /** Keys of the queue that have been decided since the clerk looked. */
  readonly settled: ReadonlySet<string>
  /** Keys of all that has been in the queue since the story was opened. */
  readonly seen: ReadonlySet<string>
  /** Key of the item in hand. */
  readonly current: string | undefined
  /** Id of the event in hand. */
  readonly event: string | undefined
  /** Id of the event that was in hand before. */
  readonly lastEvent: string | undefined
  /** Where its form leads back to. */
  readonly back: Pane
  readonly pane: Pane
  readonly tab: Tab
  /** Words of an article, as they are selected. */
  readonly selection: (Selection & { readonly text: string }) | undefined
  /** Selected words that are to name a place of an event. */
  readonly words: EventWords | undefined
  /** What the live region says, and a number that makes the same words new. */
  readonly said: { readonly text: string; readonly number: number }
  /** What was refused, to be seen until the next action. */
  readonly refused: string | undefined
  /** What was typed and could not be taken, by the name of its field, until it can be or is given up. */
  readonly untaken: ReadonlyMap<string, Untaken>
  readonly isHelpOpen: boolean
  /** Id of the place that is put on the map by hand. */
  readonly drawing: string | undefined
  readonly saving: Saving | undefined
  /** A text of the story that is another one in the project: which of the two counts is asked. */
  readonly corrected: Corrected | undefined
  /** The project's site, since it was last asked for. */
  readonly site: SiteState | undefined
  readonly start: StartState
}

export interface Untaken {
  readonly text: string
  /** Undefined while it is still being read. */
  readonly why: string | undefined
}

export interface Corrected {
  /** `seeds/a.txt` */
  readonly path: string
  readonly mine: string
  readonly theirs: string
}

export type SiteState =
  | { readonly is: 'busy' }
  /** `page` is undefined where the story was left out: something of it is still proposed. */
  | { readonly is: 'built'; readonly origin: string; readonly page: string | undefined }
  | { readonly is: 'failed'; readonly why: string }

export interface EventWords {
  readonly event: string
  readonly text: string
}

export interface StartState {
  /** Ids of the stories of the project; undefined where there is no project behind the page. */
  readonly stories: readonly string[] | undefined
  /** What the clerk reads. */
  readonly busy: readonly NewArticle[] | undefined
  /** Id of the story that is being opened. */
  readonly opening: string | undefined
  readonly problem: string | undefined
  /** The text that the command was given. */
  readonly given: string | undefined
}

export type StudioStore = StoreApi<StudioState>

export const CLEARED = {
  session: undefined,
  look: undefined,
  shown: undefined,
  settled: new Set<string>(),
  seen: new Set<string>(),
  current: undefined,
  event: undefined,
  lastEvent: undefined,
  back: 'events',
  pane: 'decide',
  tab: 'work',
  selection: undefined,
  words: undefined,
  refused: undefined,
  untaken: new Map<string, Untaken>(),
  drawing: undefined,
  saving: undefined,
  site: undefined,
  corrected: undefined,
} as const satisfies Partial<StudioState>

export const createStudioStore = (): StudioStore =>
  createStore<StudioState>(() => ({
    ...CLEARED,
    said: { text: '', number: 0 },
    isHelpOpen: false,
    start: { stories: undefined, busy: undefined, opening: undefined, problem: undefined, given: undefined },
  }))
