// What an author left out of an article.
import { expect, test } from 'vitest'
import { findUncited } from './coverage.ts'
import { createNameFinder } from './find-names.ts'
import { findQuote } from './quote.ts'

const findNames = createNameFinder(
  ['North Korea', 'Korea', 'Tokyo', 'Washington, D.C.', 'Côte d’Ivoire', '東京', 'Niger'],
  'en',
)
const find = (body: string, quotes: readonly string[] = [], more: { boilerplate?: string[] } = {}) =>
  findUncited(
    { headline: 'Tokyo speaks', body, ...more },
    quotes.flatMap(exact => findQuote(body, { exact })),
    'en',
    findNames,
  )

test('a sentence that names a place or a date is told with its line, once for all that it names', () => {
  expect(find('Tokyo speaks\n\nNothing here. Tokyo answered on Friday, Tokyo said.\nThe end.')).toEqual([
    { line: 3, sentence: 'Tokyo answered on Friday, Tokyo said.', names: ['Tokyo', 'Friday'] },
  ])
})

test('what is quoted is on the map; the rest of its sentence may not be', () => {
  const body = '🛰️ e\u0301 North Korea launched it on November 21, and Tokyo protested.'
  expect(find(body, [body])).toEqual([])
  expect(find(body, ['North Korea launched it on November 21'])).toMatchObject([{ line: 1, names: ['Tokyo'] }])
  expect(find(body, ['and Tokyo protested'])).toMatchObject([{ names: ['North Korea', 'November 21'] }])
  // What a quote parts is not read across it.
  expect(find('North and South Korea', ['and South'])).toMatchObject([{ names: ['Korea'] }])
})

test('headline and boilerplate are no passages, as they are compared elsewhere', () => {
  const body = 'Tokyo speaks\nALSO READ:\u00a0Tokyo’s answer\nTokyo speaks again'
  expect(find(body, [], { boilerplate: ["ALSO READ: Tokyo's answer"] }).map(({ line }) => line)).toEqual([3])
})

test('what is not seen hides no name, no headline and no boilerplate', () => {
  expect(find('To\u00adkyo speaks\u200b\nNorth\u00a0Ko\u200brea answered in Novem\u00adber 2023.')).toEqual([
    {
      line: 2,
      sentence: 'North\u00a0Ko\u200brea answered in Novem\u00adber 2023.',
      names: ['North\u00a0Ko\u200brea', 'Novem\u00adber 2023'],
    },
  ])
  expect(find('ALSO READ: To\u00adkyo', [], { boilerplate: ['ALSO READ: Tokyo'] })).toEqual([])
})

test('lines count as editors count them, whatever stands before', () => {
  expect(find(`${'\n'.repeat(40)}😀😀\r\nTokyo`).map(({ line }) => line)).toEqual([42])
  expect(find('')).toEqual([])
})

test('a text broken at a width is read by its paragraphs, its sentences told by the line on which they begin', () => {
  const body = `Tokyo speaks and the harbour of
North Korea answers

The answer that came from North
Korea on the Monday of November
2023 was not what the harbour
master of the capital of Japan
had expected. Tokyo protested.`
  const more = { headline: 'Tokyo speaks and the harbour of North Korea answers' }
  expect(findUncited({ ...more, body }, findQuote(body, { exact: 'Tokyo protested' }), 'en', findNames)).toEqual([
    {
      line: 4,
      sentence:
        'The answer that came from North Korea on the Monday of November 2023 was not what the harbour ' +
        'master of the capital of Japan had expected.',
      names: ['North Korea', 'Monday', 'November 2023'],
    },
  ])
  const crlf = body.replaceAll('\n', '\r\n')
  expect(findUncited({ ...more, body: crlf }, [], 'en', findNames).map(({ line }) => line)).toEqual([4, 8])
})

for (const [text, names] of [
  ['He may go, may he not? May I?', []],
  ['In May 2023 and on 5 May', ['May 2023', '5 May']],
  ['Nov 24, 2023; Nov. 9; 3rd August', ['Nov 24, 2023', 'Nov. 9', '3rd August']],
  ['In September, on Tuesday, in 2018', ['September', 'Tuesday', '2018']],
  ['2023-11-21 and 2023-09', ['2023-11-21', '2023-09']],
  ['12018 men, 3000 shells, no. 2018a', []],
  ['Nigeria, the Nigerien, Koreans', []],
  ["Niger’s, North Korea's, Korea-made", ['Niger', 'North Korea', 'Korea']],
  ['in Washington, D.C. and Côte d’Ivoire', ['Washington, D.C.', 'Côte d’Ivoire']],
  ['彼は東京で', ['東京']],
] as const)
  test(`"${text}" names ${names.join(', ') || 'nothing'}`, () => expect(findNames(text)).toEqual(names))

test('months and weekdays are those of the story’s language', () => {
  expect(createNameFinder([], 'de')('am Freitag, dem 24. November 2023, im März')).toEqual(
    expect.arrayContaining(['Freitag', '24. November 2023', 'März']),
  )
})

test('names that are patterns are names', () => {
  expect(createNameFinder(['a.b', '(x', '[', '$&'], 'en')('a.b axb (x [ $&')).toEqual(['a.b', '(x', '[', '$&'])
  expect(createNameFinder([], 'en')('nothing')).toEqual([])
})
