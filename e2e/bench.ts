// `npm run bench`: medians of the built page; with `--events 36,1000,10000` of made stories of so many events.
import { parseArgs } from 'node:util'
import { benchEvents } from './bench-events.ts'
import { benchPage } from './bench-page.ts'

const { events } = parseArgs({ options: { events: { type: 'string' } } }).values
await (events === undefined ? benchPage() : benchEvents(events.split(',').map(Number)))
