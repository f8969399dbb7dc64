// Which direction marks are left loose in a text.
import { expect, test } from 'vitest'
import { findLooseDirection } from './direction-marks.ts'

const cases: [string, string, string | undefined][] = [
  ['no marks', 'one', undefined],
  ['a closed embedding, override and isolate', '\u202aa\u202c \u202eb\u202c \u2067c\u2069', undefined],
  ['one inside the other', '\u2068a\u202bb\u202c\u2069', undefined],
  ['marks that close by themselves', 'a\u200eb\u200f\u061c', undefined],
  ['an override that is not closed', 'a\u202eb', '\u202e'],
  ['an isolate that is not closed', '\u2066a\u2069\u2067b', '\u2067'],
  ['a close that closes nothing', 'a\u202cb', '\u202c'],
  ['an isolate closed as an embedding', '\u2066a\u202c', '\u2066'],
  ['an embedding that its isolate outlives', '\u2068\u202aa\u2069', '\u202a'],
]
for (const [name, text, loose] of cases) test(name, () => expect(findLooseDirection(text)).toBe(loose))
