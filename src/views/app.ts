// What every view is given: the story, the state to draw, the actions to take and the words to say it in.
import type { FunctionComponent } from 'preact'
import type { Formats } from '../i18n/formats.ts'
import type { EmbedDialogMessages, FrameMessages, LaterMessages, Messages, RecordMessages } from '../i18n/messages.ts'
import type { IndexOf, StoryIndex } from '../model/story-index.ts'
import type { Story, StoryEvent } from '../model/story.ts'
import type { ShowEvents } from '../state/shown.ts'
import type { Actions } from '../state/actions.ts'
import type { State } from '../state/state.ts'
import type { Size } from './map/camera.ts'
import type { CrowdDrawing } from './map/crowd-drawing.ts'
import type { FetchedParts } from './fetched-parts.ts'
import type { BaseName } from './map/map-labels.ts'

export interface App {
  readonly story: Story
  /** On the clock of the state that is drawn. */
  readonly index: StoryIndex
  readonly indexOf: IndexOf
  readonly actions: Actions
  /** How each event is shown at a state, by id. */
  readonly shown: ShowEvents
  /** The state that the page opens with where its link says nothing. */
  readonly opening: State
  readonly t: Messages
  /** BCP 47, of the page's own words; the story's texts keep the story's language. */
  readonly lang: string
  readonly format: Formats
  /** Names of seas in a page that is not in English, by those in English. */
  readonly seas?: Readonly<Record<string, string>>
  /** What later.ts and the dialog "Embed" say; English comes with these parts. */
  readonly laterWords?: LaterMessages
  readonly dialogWords?: EmbedDialogMessages
  /** Names that several places of the story have: see place-name.ts. */
  readonly sharedNames: ReadonlySet<string>
  /** Names of the basemap that the page opens with. */
  readonly names: readonly BaseName[]
  /** Of the file with all of them, in a living page that is not in English. */
  readonly namesUrl?: string
  /** Size of the map in pixels as it stands in the page. */
  readonly mapSize: Size
  /** In the build: the parts that are drawn there and nowhere else. */
  readonly server?: ServerParts
  /** In the browser: what has been read back from the page as built. */
  readonly prerendered?: Prerendered
  /** Of a long story in the browser: what is fetched of it. A short one is in the page. */
  readonly parts?: FetchedParts & FetchedViews
  /** Of a long story: what draws a crowd of places. */
  readonly crowd?: CrowdDrawing
  /** In a frame of an article: when the map takes its detail, and when it gives it back. The full page has none. */
  readonly keepNear?: KeepNear
  /** In a frame of an article: what is said there alone. */
  readonly frameWords?: FrameMessages
  /** In a frame of an article: the full page at what is on show. The full page has its own address. */
  readonly toAddress?: () => string
}

export interface ViewProps {
  readonly app: App
  readonly state: State
}

/** What the parts of later.ts are given besides: their own words. */
export interface LaterProps extends ViewProps {
  readonly words: LaterMessages
}

/** What is drawn of long stories alone, and loaded with them: their list, the rest of an event by its id. */
interface FetchedViews {
  /** Where the files of the story are. */
  readonly folder: URL
  /** BCP 47, of the pages that are fetched: the page may speak another by now. */
  readonly lang: string
  /** In the place of the list with a row for every event. */
  readonly EventList: FunctionComponent<ViewProps>
  /** What the opened row shows below its title, or how it stands with that. */
  readonly RowRest: FunctionComponent<{ app: App; event: string }>
  /** That it is on its way, or lost, and the way to try again. */
  readonly Fetching: FunctionComponent<{ app: App; event: string }>
}

/**
 * What only the build draws: it never changes, so the living page leaves it as it is (an island) and carries no script
 * for it.
 */
export interface ServerParts {
  readonly words: RecordMessages
  /** Of a long story: the events whose rows stand in the page as built, in the order of time. */
  readonly listed?: readonly StoryEvent[]
  /** Of a long story: the ways to the further pages of its list. */
  readonly ListPages?: FunctionComponent<{ app: App }>
  readonly hrefs: Hrefs
  readonly Head: FunctionComponent<{ app: App }>
  /** Asleep until page/enhance.ts listens to it. */
  readonly EmbedButton: FunctionComponent<{ app: App }>
  readonly LanguageChoice: FunctionComponent<{ app: App }>
  readonly Foot: FunctionComponent<{ app: App }>
  /** Asleep until list/start-search.ts wakes it. */
  readonly SearchField: FunctionComponent<{ app: App }>
  readonly Articles: FunctionComponent<{ app: App }>
  /** What a row of the list shows when it is opened, without script and on paper. */
  readonly RowRest: FunctionComponent<{ app: App; event: StoryEvent }>
  /** A second axis, for a phone: it goes when the page comes alive and the first one knows its width. */
  readonly NarrowAxis: FunctionComponent<ViewProps>
  /** The map as it opens, in the place of the living one. */
  readonly StaticMap: FunctionComponent<ViewProps>
  /** All of the story in one map, for paper. */
  readonly WholeMap: FunctionComponent<ViewProps>
}

/** Where links of the page as built lead, from it or, beginning with `./`, from the top of the build. */
export interface Hrefs {
  /** To the row of an event. */
  event(id: string): string
  /** To the passage of an article that begins at an offset. */
  passage(article: string, start: number): string
}

/** The two static maps: see map/opening.ts. */
export type FrameName = 'wide' | 'narrow'

/** The `d` of the static map's paths in one of its frames. */
export interface BuiltPaths {
  /** By the id of the place; undefined of one that is out of sight. */
  readonly places: ReadonlyMap<string, string | undefined>
  /** Of the event that the page opens with. */
  readonly arcs: readonly string[]
}

/** What page/hydrate.ts has taken out of the page as built, for the living parts that show it again. */
export interface Prerendered {
  /** The static maps, without their overlays: they stand in until a living map is there. */
  readonly staticMaps: readonly Element[]
  readonly paths: Readonly<Record<FrameName, BuiltPaths>>
  /** Where the folder of the story's files is: from here, and for others, by the address that the site is known by. */
  readonly addresses: { readonly here: URL; readonly known: URL }
  /** A copy of the world under the wide static map, for paper. */
  cloneWorld(): Node
}

/**
 * Calls `improve` in an idle moment after the map has come near, and `release` after it has gone, one after the other.
 * The result ends it.
 */
export type KeepNear = (map: Element, improve: () => Promise<unknown>, release: () => Promise<unknown>) => () => void
