// What a reader may type for a date.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWrittenDate } from './read-written-date.ts'

for (const [text, lang, edtf] of [
  ['22 November 2023', 'en', '2023-11-22'],
  [' 22 Nov 2023 ', 'en', '2023-11-22'],
  ['2 nov. 2023', 'en', '2023-11-02'],
  ['November 22, 2023', 'en', '2023-11-22'],
  ['Sept 5 2023', 'en', '2023-09-05'],
  ['November 2023', 'en', '2023-11'],
  ['22. November 2023', 'de', '2023-11-22'],
  ['22 de noviembre de 2023', 'es', '2023-11-22'],
  ['31 février 2023', 'fr', '2023-02-31'],
  ['19 July 64 AD', 'en', '0064-07-19'],
  ['19 July AD 64', 'en', '0064-07-19'],
  ['December 800 AD', 'en', '0800-12'],
  ['79 AD', 'en', '0079'],
  ['AD 79', 'en', '0079'],
  ['19 juillet 64 ap. J.-C.', 'fr', '0064-07-19'],
] as const)
  test(`"${text}" is ${edtf}`, () => expect(readWrittenDate(text, lang)).toBe(edtf))

test('nothing else is a date', () => {
  for (const text of [
    '',
    'November',
    '22 November',
    '2023',
    '2023-11-22',
    '21/11/2023',
    '3 No 2023',
    '1 November 2 2023',
    '22 Brumaire 2023',
    '19 July 64',
    '64',
    '64 BC',
    '19 July 64 BC',
    '19 July 64AD',
    'AD',
    'AD AD 64',
    '<b>22 Nov 2023</b>',
    `22 ${'N'.repeat(99)} 2023`,
  ])
    expect(readWrittenDate(text, 'en'), text).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), text => {
      expect(readWrittenDate(text, 'en') ?? '2023-11').toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
    }),
  )
})
