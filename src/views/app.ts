// What every view is given: the story, the state to draw, the actions to take and the words to say it in.
import type { Formats } from '../i18n/formats.ts'
import type { Messages } from '../i18n/en.ts'
import type { Story } from '../model/story.ts'
import type { StoryIndex } from '../model/story-index.ts'
import type { Built } from './built.tsx'
import type { Size } from './map/camera.ts'
import type { Later } from './later.ts'
import type { BaseName } from './map/map-labels.ts'
import type { ShowEvents } from '../state/shown.ts'
import type { Actions, State } from '../state/store.ts'

export interface App {
  readonly story: Story
  readonly index: StoryIndex
  readonly actions: Actions
  /** How each event is shown at a state, by id. */
  readonly shown: ShowEvents
  /** The state that the page opens with where its link says nothing. */
  readonly opening: State
  readonly t: Messages
  /** BCP 47, of the page's own words; the story's texts keep the story's language. */
  readonly lang: string
  readonly format: Formats
  /** Names of the basemap that the page opens with. */
  readonly names: readonly BaseName[]
  /** Size of the map in pixels as it stands in the page. */
  readonly mapSize: Size
  /** The still maps that the build drew, to be shown until a living one is there. */
  readonly stills: readonly Element[]
  /** In a frame of an article: when the map takes its detail, and when it gives it back. The full page has none. */
  readonly keepNear?: typeof import('./embed/keep-near.ts').keepNear
  /** Parts that only the build draws, and only then. */
  readonly built?: Built
  /** In a frame of an article: the full page at what is on show. The full page has its own address. */
  readonly toAddress?: () => string
}

export interface ViewProps {
  readonly app: App
  readonly state: State
  /** The parts that come after the first view, once they are there. */
  readonly later?: Later | undefined
}
