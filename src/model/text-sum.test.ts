// Sums of texts, as pages that have been built hold them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumTexts } from './text-sum.ts'

test('the sums that pages as built hold', () => {
  expect(sumTexts([])).toBe(0x811c9dc5)
  expect(sumTexts(['The ferry Mara', '', 'said “so”'])).toBe(-2102232574)
  expect(sumTexts(['北朝鮮 😀', '\ud800'])).toBe(215265238)
})

test('a letter, the end of a text and the order make another', () => {
  const texts = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 })
  fc.assert(
    fc.property(texts, texts, (a, b) => (sumTexts(a) === sumTexts(b)) === (JSON.stringify(a) === JSON.stringify(b))),
  )
  expect(sumTexts(['ab', 'c'])).not.toBe(sumTexts(['a', 'bc']))
})
