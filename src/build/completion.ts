// The short forms of stories, with what this project knows of places: the gazetteer is cut and read where a story first
// asks for it, and once.
import { createCompletion } from '../complete/complete-story.ts'
import { createShorten } from '../complete/shorten-story.ts'
import type { ShortForms } from '../draft/story/short-forms.ts'
import { once } from '../complete/once.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { readPlaceBook } from './gazetteer/read-gazetteer.ts'

const data = { book: once(() => readPlaceBook(console.error)), findOutline: findCountryOutline }

export const completeStory = createCompletion(data)

export const shortForms: ShortForms = {
  complete: completeStory,
  createShorten: (story, texts) => createShorten(story, texts, data),
}
