// The command `npm run draft`: what the clerk finds in texts, as JSON, for other programs.
//   --json --text FILE [--published DATE]   one text, one answer
//   --jsonl                                 lines {id, text, published, title, outlet} in, an answer a line out
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { findTimePhrases, type TimePhrase } from '../draft/dates/find-dates.ts'
import { createGazetteer } from '../draft/gazetteer/gazetteer.ts'
import { findPlaces } from '../draft/places/find-places.ts'
import type { Document, FoundPlace } from '../draft/types.ts'
import { readGazetteer } from './gazetteer/build-gazetteer.ts'

interface Draft {
  readonly id?: string
  readonly places: readonly FoundPlace[]
  readonly dates: readonly TimePhrase[]
}

const gazetteer = createGazetteer(readGazetteer(process.cwd(), console.error))

function draft(document: Document): Draft {
  const id = document.id === undefined ? {} : { id: document.id }
  return { ...id, places: findPlaces(document, gazetteer), dates: findTimePhrases(document) }
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    text: { type: 'string' },
    published: { type: 'string' },
  },
})

const print = (answer: Draft) => process.stdout.write(`${JSON.stringify(answer)}\n`)

/** null is how other programs leave a field out. */
const toDocument = (line: string): Document => JSON.parse(line, (_, value: unknown) => value ?? undefined) as Document

if (values.jsonl) {
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim() !== '') print(draft(toDocument(line)))
} else if (values.json && values.text !== undefined) {
  const { published } = values
  print(draft({ text: readFileSync(values.text, 'utf8'), ...(published === undefined ? {} : { published }) }))
} else {
  console.error('npm run draft -- --json --text FILE [--published DATE]\nnpm run draft -- --jsonl < documents.jsonl')
  process.exitCode = 2
}
