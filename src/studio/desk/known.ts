// What the desk knows of places: made once from the files that a page has fetched, or that a test has.
import type { FindOutline } from '../../compiler/checks/check-countries.ts'
import type { Complete } from '../../compiler/completion.ts'
import type { FindTowns, KnownTown } from '../../compiler/known-town.ts'
import { createCompletion } from '../../complete/complete-story.ts'
import { createShorten } from '../../complete/shorten-story.ts'
import type { ShortForms } from '../../draft/story/short-forms.ts'
import { addPlaces } from '../../draft/gazetteer/add-places.ts'
import { findCuratedTowns, type CuratedPlace } from '../../draft/gazetteer/curated.ts'
import { foldName } from '../../draft/gazetteer/fold.ts'
import { createGazetteer, type Gazetteer } from '../../draft/gazetteer/gazetteer.ts'
import type { Toponym } from '../../draft/gazetteer/toponym.ts'
import type { GazetteerFile } from '../../draft/gazetteer/gazetteer-file.ts'
import { readOutline, type OutlineFile } from '../../draft/gazetteer/outline-file.ts'
import { createPlaceBook, type PlaceBook } from '../../draft/gazetteer/place-book.ts'

export interface Known {
  readonly gazetteer: Gazetteer
  readonly book: PlaceBook
  readonly findOutline: FindOutline
  readonly findTowns: FindTowns
  readonly complete: Complete
  readonly shortForms: ShortForms
}

export interface KnownFiles {
  readonly gazetteer: GazetteerFile
  readonly outlines: OutlineFile
  /** Of the site's settings. */
  readonly places: readonly CuratedPlace[]
}

/**
 * Takes a second: a page does it in a worker. `findOutline` is build/basemap/country-outline.ts, in Node and, with the
 * files of `world-atlas` at 1:10 and 1:50 million fetched before, in a browser.
 */
export function createKnown({ gazetteer: file, outlines, places }: KnownFiles, findOutline: FindOutline): Known {
  const bare = createGazetteer(file)
  const gazetteer = addPlaces(bare, places)
  const book = createPlaceBook(file, code => readOutline(outlines, code), gazetteer)
  const data = { book: () => book, findOutline }
  const complete = createCompletion(data)
  return {
    gazetteer,
    book,
    findOutline,
    findTowns(name) {
      const key = foldName(name)
      const known = bare.lookup(key).filter(({ kind }) => kind === 'city')
      return [...findCuratedTowns(key, places), ...known.map(toTown)]
    },
    complete,
    shortForms: { complete, createShorten: (story, texts) => createShorten(story, texts, data) },
  }
}

const toTown = ({ name, country, lng, lat, id }: Toponym): KnownTown => ({
  name,
  country,
  lng,
  lat,
  ...(id ? { id: `gn:${id}` } : {}),
})
