// The gazetteer as the commands read it.
import { readFileSync } from 'node:fs'
import type { GazetteerFile } from '../../draft/gazetteer/gazetteer-file.ts'
import { type OutlineFile, readOutline } from '../../draft/gazetteer/outline-file.ts'
import { createPlaceBook, type PlaceBook } from '../../draft/gazetteer/place-book.ts'
import { findGazetteerFiles } from '../program.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** `say` hears of what takes long. */
export const readGazetteer = (say: (line: string) => void): GazetteerFile =>
  read(findGazetteerFiles(say).gazetteer) as GazetteerFile

/** Places by codes, numbers and names; the outlines are read when the first is asked for. */
export function readPlaceBook(say: (line: string) => void): PlaceBook {
  const { outlines: path } = findGazetteerFiles(say)
  let outlines: OutlineFile | undefined
  return createPlaceBook(readGazetteer(say), code => {
    outlines ??= read(path) as OutlineFile
    return readOutline(outlines, code)
  })
}
