// The command `draft`: what the clerk finds in texts, as JSON, for other programs.
//   --json --text FILE [--published DATE]   one text, one answer
//   --jsonl                                 lines {id, text, published, title, outlet} in, an answer a line out
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { toPublishedDay } from '../../draft/dates/anchors.ts'
import { draftDocument, type Draft } from '../../draft/events/draft-document.ts'
import { readGazetteer } from '../gazetteer/read-gazetteer.ts'
import { toCall } from '../program.ts'
import { readDocument } from '../read-document.ts'
import { readPlaces } from '../settings/read-settings.ts'
import type { Run } from './command.ts'

const USAGE = ['--json --text FILE [--published DATE]', '--jsonl < documents.jsonl']
  .map(rest => toCall('draft', rest))
  .join('\n')

const print = (answer: Draft) => process.stdout.write(`${JSON.stringify(answer)}\n`)

export const run: Run = async (args, root) => {
  const { json, jsonl, text, published } = readOptions(args)
  if (published !== undefined && toPublishedDay(published) === undefined)
    throw new Error(`--published ${JSON.stringify(published)}: expected a day, such as 2023-11-24`)
  const isOne = json === true && text !== undefined
  if (!jsonl && !isOne) throw new Error(USAGE)
  const gazetteer = readGazetteer(readPlaces(root))
  if (jsonl) {
    let number = 0
    for await (const line of createInterface({ input: process.stdin })) {
      number += 1
      if (line.trim() !== '') print(draftDocument(readDocument(line, number), gazetteer))
    }
  } else if (isOne)
    print(draftDocument({ text: readText(text), ...(published === undefined ? {} : { published }) }, gazetteer))
  return 0
}

function readOptions(args: readonly string[]) {
  const flag = { type: 'boolean' } as const,
    text = { type: 'string' } as const
  return parseArgs({ args: [...args], options: { json: flag, jsonl: flag, text, published: text } }).values
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(
      `${file}: ${code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not UTF-8' : `it cannot be read (${code})`}`,
    )
  }
}
