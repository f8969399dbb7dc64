// Builds what every view is given, the same in Node, where the page is written, and in the browser.
import { en } from '../i18n/en.ts'
import { createFormats } from '../i18n/formats.ts'
import { createIndexOf } from '../model/story-index.ts'
import { createShown } from '../state/shown.ts'
import { createActions } from '../state/actions.ts'
import { toOpeningState } from '../state/state.ts'
import { createPageStore, type Store } from '../state/store.ts'
import type { App } from './app.ts'
import type { Language } from './page/load-language.ts'
import { findSharedNames } from './place-name.ts'

/** What only the place where the page runs can give. */
export type Surroundings = Pick<
  App,
  'story' | 'names' | 'mapSize' | 'server' | 'prerendered' | 'parts' | 'crowd' | 'keepNear' | 'frameWords'
>

export const ENGLISH: Language = { lang: 'en', t: en, format: createFormats('en', en) }

export function createApp({ story, ...surroundings }: Surroundings, speech = ENGLISH): { app: App; store: Store } {
  const indexOf = createIndexOf(story)
  const opening = toOpeningState(story, indexOf)
  const index = indexOf(opening)
  const store = createPageStore(opening)
  const shown = createShown(indexOf)
  const actions = createActions(store, indexOf, shown)
  const sharedNames = findSharedNames(speech.lang, Object.values(story.places))
  return { app: { story, index, indexOf, shown, actions, opening, sharedNames, ...speech, ...surroundings }, store }
}
