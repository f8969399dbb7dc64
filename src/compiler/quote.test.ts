import { deepEqual, equal } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'
import { findQuote } from './quote.ts'

const SEEDS = ['000_e47a8ab9ddd4f2e5', '001_81b9038f0cdecca7'].map(name =>
  readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8'),
)
const slice = (text: string, { start, end }: { start: number; end: number }) => [...text].slice(start, end).join('')

test('finds a quote at its place, in code points', () => {
  expect(findQuote('𝒜 says “no” 𝒜', { exact: 'says "no"' })).toEqual([{ start: 2, end: 11 }])
  expect(findQuote('one two one', { exact: 'one' })).toEqual([
    { start: 0, end: 3 },
    { start: 8, end: 11 },
  ])
  expect(findQuote('aaa', { exact: 'aa' })).toHaveLength(2)
})

test('folds quotes, dashes, white space and Unicode form, and nothing else', () => {
  const text = 'The\u00a0“Soufrière”\u2009—\n\n it’s ‘hot’ \u2013 caf\u0065\u0301.'
  for (const exact of [
    "The \"Soufrière\" - it's 'hot' - café.",
    'The “Soufrie\u0300re” – it‘s ’hot’ — café.',
    '  The  “Soufrière” ― it’s ‘hot’ − café.\n',
  ])
    expect(findQuote(text, { exact }), exact).toEqual([{ start: 0, end: [...text].length }])
  for (const exact of ['the “Soufrière”', 'The “Soufriere”', 'The Soufrière', 'it`s', '“Soufrière”--', 'its', '"hot"'])
    expect(findQuote(text, { exact }), exact).toEqual([])
})

test('never cuts a letter from its accents', () => {
  expect(findQuote('cafe\u0301', { exact: 'cafe' })).toEqual([])
  expect(findQuote('cafe\u0301', { exact: 'caf' })).toEqual([{ start: 0, end: 3 }])
  expect(findQuote('cafe\u0301s', { exact: 'é' })).toEqual([{ start: 3, end: 5 }])
  expect(findQuote('q\u0323\u0307x', { exact: 'q' })).toEqual([])
})

test('folds Hangul written in letters or in syllables alike', () => {
  expect(findQuote('서울 평양'.normalize('NFD'), { exact: '평양' })).toEqual([{ start: 6, end: 12 }])
  expect(findQuote('서울 평양', { exact: '평양'.normalize('NFD') })).toEqual([{ start: 3, end: 5 }])
})

test('prefix and suffix choose one of several, whether or not they end in a space', () => {
  const text = 'said “yes” then\nsaid “no” then'
  expect(findQuote(text, { exact: 'said', prefix: 'then' })).toEqual([{ start: 16, end: 20 }])
  expect(findQuote(text, { exact: 'said', prefix: 'then\n ' })).toEqual([{ start: 16, end: 20 }])
  expect(findQuote(text, { exact: 'said', suffix: '"no"' })).toEqual([{ start: 16, end: 20 }])
  expect(findQuote(text, { exact: 'said', suffix: ' "y' })).toEqual([{ start: 0, end: 4 }])
  expect(findQuote(text, { exact: 'said', prefix: 'hen', suffix: '"yes"' })).toEqual([])
  expect(findQuote(text, { exact: 'said', prefix: 'and then' })).toEqual([])
})

test('what is not seen in a text is not asked of its quote, nor the other way round', () => {
  const text =
    '\ufeffThe min\u00adis\u00adter said the of\u00adﬁce would “re\u00adopen” on 3\u00a0May\u00a02024.\r\n' +
    'The co\u200boper\u200bation was \u2067signed\u2069 in Oslo\u2028the same day\u2060.'
  for (const [exact, found] of [
    ['The minister said', 'The min\u00adis\u00adter said'],
    ['office would "reopen" on 3 May 2024.', 'of\u00adﬁce would “re\u00adopen” on 3\u00a0May\u00a02024.'],
    ['co-operation', undefined],
    ['cooper\u00adation was', 'co\u200boper\u200bation was'],
    // A mark that closes goes with the text before it.
    ['\u200bsigned', 'signed\u2069'],
    ['signed in Oslo the same day.', 'signed\u2069 in Oslo\u2028the same day\u2060.'],
    ['\u00ad\u200b', undefined],
  ] as const)
    expect(
      findQuote(text, { exact }).map(match => slice(text, match)),
      exact,
    ).toEqual(found === undefined ? [] : [found])
})

test('full width, half width, ligatures and presentation forms read as their letters', () => {
  for (const [text, exact] of [
    ['ＮＡＴＯ（２０２３年）', 'NATO(2023年)'],
    ['ｶﾞｽ ｺﾝﾛ', 'ガス コンロ'],
    ['eﬃcient ﬂight … ﬁn', 'efficient flight ... fin'],
    ['ﻣﺮﺣﺒﺎ', 'مرحبا'],
    ['⼈⼝', '人口'],
  ] as const) {
    expect(findQuote(text, { exact }), text).toEqual([{ start: 0, end: [...text].length }])
    expect(findQuote(exact, { exact: text }), exact).toEqual([{ start: 0, end: [...exact].length }])
  }
  for (const [text, exact] of [
    ['5 m²', '5 m2'],
    ['½ mile', '1/2 mile'],
    ['№ 5', 'No 5'],
  ] as const)
    expect(findQuote(text, { exact }), text).toEqual([])
  expect(findQuote('eﬃcient', { exact: 'ef' })).toEqual([])
})

test('joiners that shape a word are part of it, and an emoji is never cut', () => {
  const persian = 'او می\u200cخواهد برود'
  expect(findQuote(persian, { exact: 'می\u200cخواهد' })).toEqual([{ start: 3, end: 11 }])
  expect(findQuote(persian, { exact: 'میخواهد' })).toEqual([])
  expect(findQuote('ന\u0d4d\u200d', { exact: 'ന\u0d4d' })).toEqual([{ start: 0, end: 2 }])
  expect(findQuote('a\u200db\u200cc', { exact: 'abc' })).toEqual([{ start: 0, end: 5 }])
  expect(findQuote('by 👩‍🚀 and 👩', { exact: '👩' })).toEqual([{ start: 11, end: 12 }])
  expect(findQuote('by 👩‍🚀.', { exact: '👩🚀' })).toEqual([])
  expect(findQuote('by 👩‍⚕️.', { exact: '👩‍⚕' })).toEqual([{ start: 3, end: 7 }])
  expect(findQuote('🇰🇵🇰🇷', { exact: '🇵🇰' })).toEqual([])
  expect(findQuote('🏴󠁧󠁢󠁥󠁮󠁧󠁿!', { exact: '🏴' })).toEqual([])
})

test('a quote runs over a broken line as it is read', () => {
  expect(findQuote('The har\u00ad\n  bour was closed', { exact: 'harbour was' })).toEqual([{ start: 4, end: 19 }])
  expect(findQuote('政府は強く非\r\n難した。\n\n首相は', { exact: '強く非難した。' })).toEqual([{ start: 3, end: 12 }])
  expect(findQuote('政府は強く非難した。', { exact: '強く非\n難した。' })).toEqual([{ start: 3, end: 10 }])
  expect(findQuote('정부는 강력히\n비난했다', { exact: '강력히 비난했다' })).toEqual([{ start: 4, end: 12 }])
  expect(findQuote('정부는 강력히\n비난했다', { exact: '강력히비난했다' })).toEqual([])
})

test('an empty quote is nowhere, and an empty text holds nothing', () => {
  for (const exact of ['', ' ', '\u00a0\n']) expect(findQuote('a b', { exact })).toEqual([])
  expect(findQuote('', { exact: 'a' })).toEqual([])
})

for (const [index, text] of SEEDS.entries())
  test(`any passage of article ${index} is found at its place, typed in any way`, () => {
    const points = [...text]
    const passage = fc.tuple(fc.nat(points.length - 1), fc.integer({ min: 1, max: 300 }))
    const typing = fc.constantFrom(
      (quote: string) => quote,
      (quote: string) => quote.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      (quote: string) => quote.replace(/\s+/g, ' \u00a0\n '),
      (quote: string) => quote.replace(/-/g, '—').normalize('NFD'),
      (quote: string) => quote.replace(/[a-z](?=[a-z])/g, '$&\u00ad').replaceAll('fi', 'ﬁ'),
    )
    fc.assert(
      fc.property(passage, typing, ([from, length], type) => {
        const exact = points.slice(from, from + length).join('')
        fc.pre(exact.trim() !== '')
        const start = from + [...exact].length - [...exact.trimStart()].length
        const wanted = { start, end: start + [...exact.trim()].length }
        deepEqual(
          findQuote(text, { exact: type(exact) }).filter(match => match.start === start),
          [wanted],
        )
      }),
      { numRuns: 300 },
    )
  })

test('every match reads as the quote does', () => {
  const word = fc.constantFrom('a', 'é', 'e\u0301', '😀', ' ', '\u00a0', '“', '"', '-', '–')
  const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map(parts => parts.join(''))
  fc.assert(
    fc.property(words(60), words(4), (text, exact) => {
      for (const match of findQuote(text, { exact }))
        equal(foldText(slice(text, match)).text.trim(), foldText(exact).text.trim())
    }),
    { numRuns: 500 },
  )
})

test('a huge text takes no more than a moment', () => {
  const folded = foldText('a'.repeat(200_000))
  expect(findQuote(folded, { exact: 'a'.repeat(1499) + 'b' })).toEqual([])
})

test('stops at as many as are asked for', () => {
  const matches = findQuote('y'.repeat(20_000), { exact: 'y'.repeat(1000) }, 3)
  expect(matches).toEqual([
    { start: 0, end: 1000 },
    { start: 1, end: 1001 },
    { start: 2, end: 1002 },
  ])
  expect(findQuote('a b a b a', { exact: 'a', prefix: 'b' }, 1)).toEqual([{ start: 4, end: 5 }])
})
