// Where the files lie that the clerk knows places from.
import gazetteer from '../../../data/gazetteer/gazetteer.json?url'
import outlines from '../../../data/gazetteer/outlines.json?url'
import fine from 'world-atlas/countries-10m.json?url'
import { borderFiles } from '../packages/border-files.ts'

export const knownFiles = { gazetteer, outlines } as const

/** By the names under which they are read. */
export const outlineFiles: Readonly<Record<string, string>> = {
  ...borderFiles,
  'world-atlas/countries-10m.json': fine,
}
