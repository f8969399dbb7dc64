// The short forms of stories, with what a project knows of places: the gazetteer is cut and read where a story first
// asks for it, and once.
import { createCompletion } from '../complete/complete-story.ts'
import { createShorten } from '../complete/shorten-story.ts'
import type { CuratedPlace } from '../draft/gazetteer/curated.ts'
import type { ShortForms } from '../draft/story/short-forms.ts'
import { once } from '../complete/once.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { readPlaceBook } from './gazetteer/read-gazetteer.ts'

/** `own` are the places of the settings. */
export function createShortForms(own: readonly CuratedPlace[]): ShortForms {
  const data = { book: once(() => readPlaceBook(own)), findOutline: findCountryOutline }
  return {
    complete: createCompletion(data),
    createShorten: (story, texts) => createShorten(story, texts, data),
  }
}

/** Of a story without a project. */
export const completeStory = createShortForms([]).complete
