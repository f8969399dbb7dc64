// Where a quote stands, however it was typed.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { findQuote, foldText } from './quote.ts'

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

test('folding is normalising, whatever the text', () => {
  const unit = fc.constantFrom(
    'a',
    'e',
    'q',
    '\u0301',
    '\u0323',
    '\u0307',
    'é',
    'ᄀ',
    'ᅡ',
    'ᆨ',
    '각',
    '😀',
    '👩‍🚀',
    '\u1100',
    '\u0cc6',
    '\u0cc2',
    '\ufeff',
    ' ',
    '\n',
    '“',
    '—',
    '\ud800',
  )
  fc.assert(
    fc.property(
      fc.array(unit).map(units => units.join('')),
      text => {
        const { text: folded, starts, ends } = foldText(text)
        const plain = text.normalize('NFC').replace(/[“”]/g, '"').replace(/—/g, '-').replace(/\s+/g, ' ')
        equal(folded, plain)
        equal(starts.length, folded.length)
        ok(ends.every((end, at) => end > starts[at]! && end <= [...text].length))
      },
    ),
    { numRuns: 500 },
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
