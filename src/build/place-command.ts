// The command `npm run place -- "Abuja"`: the places of a name, with what a story needs of each.
import { createGazetteer } from '../draft/gazetteer/gazetteer.ts'
import { readGazetteer } from './gazetteer/build-gazetteer.ts'
import { printPlaces } from './print-places.ts'

const gazetteer = createGazetteer(readGazetteer(process.cwd(), console.error))
process.exitCode = printPlaces(process.argv.slice(2), gazetteer, console)
