// The passage that a wrong quote most likely meant, and what looking for it may cost.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findNearestQuote } from './nearest-quote.ts'

const SEED = readFileSync(new URL('../../seeds/000_e47a8ab9ddd4f2e5.txt', import.meta.url), 'utf8')
const find = (text: string, exact: string) => {
  const match = findNearestQuote(text, exact)
  return match && [...text].slice(match.start, match.end).join('')
}

test('finds the passage behind a quote with mistakes in it', () => {
  expect(find(SEED, "the united states strongly condems the DPRK for it's launch")).toBe(
    'the United States “strongly condemns the DPRK for its launch',
  )
  expect(find('İstanbul’da bir köprü', 'bir kopru')).toBe('bir köprü')
  expect(find('𝒜𝒜 a bridge was opened', 'a brigde was openned')).toBe('a bridge was opened')
})

test('says nothing where nothing comes near', () => {
  expect(find(SEED, 'Lorem ipsum dolor sit amet, consectetur adipiscing elit')).toBeUndefined()
  expect(find('', 'anything')).toBeUndefined()
  expect(find('some text', '')).toBeUndefined()
  expect(find('some text', 'so')).toBeUndefined()
})

test('a quote as long as a story may have, in a text of a million characters', { tags: ['slow'] }, () => {
  const text = SEED.repeat(Math.ceil(1_000_000 / SEED.length))
  const exact = SEED.slice(300, 1800).replaceAll('e', '3')
  expect(findNearestQuote(text, exact)).toBeDefined()
})

test('what a search costs is counted, and beyond it nothing is said', () => {
  const text = SEED.repeat(Math.ceil(200_000 / SEED.length)).slice(0, 200_000),
    exact = 'x'.repeat(500)
  const work = { left: 1_000_000_000 }
  expect(findNearestQuote(text, exact, work)).toBeUndefined()
  const cost = 1_000_000_000 - work.left
  expect(cost).toBeGreaterThanOrEqual(200_000 * 500)
  expect(cost).toBeLessThan(2 * 200_000 * 500)
  const wrong = SEED.slice(300, 500).replace('e', '3')
  expect(findNearestQuote(SEED, wrong, { left: 10_000_000 })).toBeDefined()
  expect(findNearestQuote(SEED, wrong, { left: 100 })).toBeUndefined()
})

test('a quote that is near everywhere costs no more than its first stretch and a look at the rest', () => {
  const work = { left: 1_000_000_000 }
  expect(findNearestQuote('y'.repeat(200_000), `${'y'.repeat(199)}z`, work)).toEqual({ start: 0, end: 200 })
  expect(1_000_000_000 - work.left).toBeLessThan(200_000 * 200 * 2 + 2000 * 200 ** 2)
})

test('a passage is found wherever the stretches of a search meet', () => {
  const exact = 'The launch was condemned by all three of them, in a call.'
  for (let at = 1880; at < 2080; at += 7) {
    const match = findNearestQuote(
      `${'lorem ipsum '.repeat(200).slice(0, at)}${exact.replace('was', 'wsa')}${' dolor sit'.repeat(300)}`,
      exact,
    )
    expect(match, String(at)).toEqual({ start: at, end: at + exact.length })
  }
})
