import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { findNearestQuote } from './nearest-quote.ts'

const SEED = readFileSync(new URL('../../seeds/000_e47a8ab9ddd4f2e5.txt', import.meta.url), 'utf8')
const find = (text: string, exact: string) => {
  const match = findNearestQuote(text, exact)
  return match && [...text].slice(match.start, match.end).join('')
}

test('finds the passage behind a quote with mistakes in it', () => {
  expect(find(SEED, 'the united states strongly condems the DPRK for it\'s launch')).toBe('the United States “strongly condemns the DPRK for its launch')
  expect(find('İstanbul’da bir köprü', 'bir kopru')).toBe('bir köprü')
  expect(find('𝒜𝒜 a bridge was opened', 'a brigde was openned')).toBe('a bridge was opened')
})

test('says nothing where nothing comes near', () => {
  expect(find(SEED, 'Lorem ipsum dolor sit amet, consectetur adipiscing elit')).toBeUndefined()
  expect(find('', 'anything')).toBeUndefined()
  expect(find('some text', '')).toBeUndefined()
  expect(find('some text', 'so')).toBeUndefined()
})

test('a quote as long as a story may have, in a text of a million characters', () => {
  const text = SEED.repeat(Math.ceil(1_000_000 / SEED.length))
  const exact = SEED.slice(300, 1800).replaceAll('e', '3')
  expect(findNearestQuote(text, exact)).toBeDefined()
})
