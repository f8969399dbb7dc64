// Builds what every view is given, the same in Node, where the page is written, and in the browser.
import { en } from '../i18n/en.ts'
import { createFormats } from '../i18n/formats.ts'
import { createIndexOf } from '../model/story-index.ts'
import { createShown } from '../state/shown.ts'
import { createActions } from '../state/actions.ts'
import { toOpeningState } from '../state/state.ts'
import { createPageStore, type Store } from '../state/store.ts'
import type { App } from './app.ts'

/** What only the place where the page runs can give. */
type Surroundings = Pick<App, 'story' | 'names' | 'mapSize' | 'server' | 'prerendered' | 'keepNear'>

export function createApp({ story, ...surroundings }: Surroundings): { app: App; store: Store } {
  const indexOf = createIndexOf(story)
  const index = indexOf('story')
  const opening = toOpeningState(index, story.view?.timeline)
  const store = createPageStore(opening)
  const shown = createShown(indexOf)
  const actions = createActions(store, indexOf, shown)
  const format = createFormats('en', en)
  return { app: { story, index, indexOf, shown, actions, t: en, lang: 'en', format, opening, ...surroundings }, store }
}
