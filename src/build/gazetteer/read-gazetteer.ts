// The gazetteer as the commands read it, with the places of the site's settings.
import { readFileSync } from 'node:fs'
import { once } from '../../complete/once.ts'
import { addPlaces } from '../../draft/gazetteer/add-places.ts'
import type { CuratedPlace } from '../../draft/gazetteer/curated.ts'
import { createGazetteer, type Gazetteer } from '../../draft/gazetteer/gazetteer.ts'
import type { GazetteerFile } from '../../draft/gazetteer/gazetteer-file.ts'
import { type OutlineFile, readOutline } from '../../draft/gazetteer/outline-file.ts'
import { createPlaceBook, type PlaceBook } from '../../draft/gazetteer/place-book.ts'
import { findGazetteerFiles } from '../program.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const findFiles = once(() => findGazetteerFiles(console.error))
const readFile = once(() => read(findFiles().gazetteer) as GazetteerFile)
const readBare = once(() => createGazetteer(readFile()))
/** Read when the first is asked for. */
const readOutlines = once(() => read(findFiles().outlines) as OutlineFile)

/** `own` are the places of the settings. Read once, made first where it is missing. */
export const readGazetteer = (own: readonly CuratedPlace[]): Gazetteer => addPlaces(readBare(), own)

/** Places by codes, numbers and names. */
export const readPlaceBook = (own: readonly CuratedPlace[]): PlaceBook =>
  createPlaceBook(readFile(), code => readOutline(readOutlines(), code), readGazetteer(own))
