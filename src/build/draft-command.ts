// The command `npm run draft`: what the clerk finds in texts, as JSON, for other programs.
//   --json --text FILE [--published DATE]   one text, one answer
//   --jsonl                                 lines {id, text, published, title, outlet} in, an answer a line out
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { draftDocument, type Draft } from '../draft/events/draft-document.ts'
import { createGazetteer } from '../draft/gazetteer/gazetteer.ts'
import type { Document } from '../draft/types.ts'
import { readGazetteer } from './gazetteer/build-gazetteer.ts'

const gazetteer = createGazetteer(readGazetteer(process.cwd(), console.error))

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
    if (line.trim() !== '') print(draftDocument(toDocument(line), gazetteer))
} else if (values.json && values.text !== undefined) {
  const { published } = values
  const document = { text: readFileSync(values.text, 'utf8'), ...(published === undefined ? {} : { published }) }
  print(draftDocument(document, gazetteer))
} else {
  console.error('npm run draft -- --json --text FILE [--published DATE]\nnpm run draft -- --jsonl < documents.jsonl')
  process.exitCode = 2
}
