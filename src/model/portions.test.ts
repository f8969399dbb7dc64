// The portions of an article: none of it twice, none of it lost, and each passage in the one that a link leads to.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPortion, toPortions } from './portions.ts'

/** Paragraphs of such lengths. */
const toParagraphs = (lengths: readonly number[]) => {
  let start = 0
  return lengths.map(length => {
    const stretch = { start, text: 'x'.repeat(length), events: [] }
    start += length + 1
    return [stretch]
  })
}

test('every paragraph stands in one portion, in order, and is found there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 30 }), lengths => {
      const paragraphs = toParagraphs(lengths)
      const portions = toPortions(paragraphs)
      const starts = portions.map(({ start }) => start)
      expect(portions.flatMap(portion => portion.paragraphs)).toEqual(paragraphs)
      for (const [number, portion] of portions.entries())
        for (const [stretch] of portion.paragraphs) expect(findPortion(starts, stretch!.start)).toBe(number + 1)
    }),
    { numRuns: 50 },
  )
})

test('an empty article has one portion, and an offset that is none leads to it', () => {
  expect(toPortions([])).toEqual([{ start: 0, paragraphs: [] }])
  for (const offset of [NaN, -1, 0, 1e9]) expect(findPortion([0], offset)).toBe(1)
})

test('portions are as long as a page bears', () => {
  const portions = toPortions(toParagraphs(Array.from({ length: 1000 }, () => 999)))
  expect(portions).toHaveLength(84)
})
