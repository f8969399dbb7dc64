// The short forms of stories, with what this project knows of places: the gazetteer is cut and read where a story first
// asks for it, and once.
import { fileURLToPath } from 'node:url'
import { createCompletion } from '../complete/complete-story.ts'
import { once } from '../complete/once.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { readPlaceBook } from './gazetteer/build-gazetteer.ts'

/** Of the program, not of the stories, which may lie elsewhere. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const completeStory = createCompletion({
  book: once(() => readPlaceBook(ROOT, console.error)),
  findOutline: findCountryOutline,
})
