// The command `place "Abuja"`: the places of a name, with what a story needs of each.
import { readPlaceBook } from '../gazetteer/read-gazetteer.ts'
import { printPlaces } from '../print-places.ts'
import type { Run } from './command.ts'

export const run: Run = args => printPlaces(args, readPlaceBook(console.error), console)
