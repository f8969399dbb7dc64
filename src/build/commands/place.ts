// The command `place "Abuja"`: the places of a name, with what a story needs of each.
import { readPlaceBook } from '../gazetteer/read-gazetteer.ts'
import { printPlaces } from '../print-places.ts'
import { readPlaces } from '../settings/read-settings.ts'
import type { Run } from './command.ts'

export const run: Run = (args, root) => printPlaces(args, readPlaceBook(readPlaces(root)), console)
