// Builds what every view is given, the same in Node, where the page is written, and in the browser.
import { en } from '../i18n/en.ts'
import { createFormats } from '../i18n/formats.ts'
import type { Story } from '../model/story.ts'
import { toStoryIndex } from '../model/story-index.ts'
import { createShown } from '../state/shown.ts'
import { createActions, createPageStore, toOpeningState, type Store } from '../state/store.ts'
import type { App } from './app.ts'
import type { UntoldStory } from './story/row-texts.ts'
import type { BaseName } from './map/map-labels.ts'

export interface PageData {
  readonly story: Story
  readonly names: readonly BaseName[]
}

/** What the build writes into the page beside its HTML. */
export type WrittenPage = Omit<PageData, 'story'> & { readonly story: UntoldStory }

/** What only the place where the page runs can give. */
export type Surroundings = Pick<App, 'built' | 'keepNear' | 'mapSize' | 'stills'>

export function createApp({ story, names }: PageData, surroundings: Surroundings): { app: App; store: Store } {
  const index = toStoryIndex(story)
  const opening = toOpeningState(index, story.view?.timeline)
  const store = createPageStore(opening)
  const shown = createShown(index)
  return {
    app: {
      story,
      index,
      shown,
      actions: createActions(store, index, shown),
      t: en,
      lang: 'en',
      format: createFormats('en', en),
      names,
      opening,
      ...surroundings,
    },
    store,
  }
}
