// Builds what every view is given, the same in Node, where the page is written, and in the browser.
import { en } from '../i18n/en.ts'
import { createFormats } from '../i18n/formats.ts'
import type { CompiledStory } from '../model/compiled.ts'
import { toStoryIndex } from '../model/story-index.ts'
import { createActions, createPageStore, toOpeningState, type Store } from '../state/store.ts'
import type { App } from './app.ts'
import type { BaseName } from './map/map-labels.ts'

/** What the build writes into the page beside the prerendered HTML. */
export interface PageData {
  readonly story: CompiledStory
  readonly borderNotes: readonly string[]
  readonly names: readonly BaseName[]
}

/** What only the place where the page runs can give. */
export type Surroundings = Pick<App, 'copyLink' | 'mapSize' | 'stills'>

export function createApp({ story, borderNotes, names }: PageData, surroundings: Surroundings): { app: App; store: Store } {
  const index = toStoryIndex(story)
  const opening = toOpeningState(index, story.view?.timeline)
  const store = createPageStore(opening)
  return { app: { story, index, actions: createActions(store, index), t: en, lang: 'en', format: createFormats('en', en), borderNotes, names, opening, ...surroundings }, store }
}
