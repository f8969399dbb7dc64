// The command `npm run place -- "Abuja"`: the places of a name, with what a story needs of each.
import { readPlaceBook } from './gazetteer/build-gazetteer.ts'
import { printPlaces } from './print-places.ts'

process.exitCode = printPlaces(process.argv.slice(2), readPlaceBook(process.cwd(), console.error), console)
