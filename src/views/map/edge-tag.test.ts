// Where a tag stands on the rim.
import { expect, test } from 'vitest'
import { placeTag } from './edge-tag.ts'
import type { Mark } from './mark.ts'

const size = { width: 320, height: 320 }
const tag = { mark: {} as Mark, count: '', name: 'Guam', words: '', colon: ': ', isVoice: true }
/** South-east: it meets the lower rim, a little left of the corner. */
const way = { km: 3000, bearing: 150, turn: 150 }
const place = (taken: Parameters<typeof placeTag>[3]) => placeTag(tag, way, size, taken, 1)!.rect

test('on the lower rim, where it is free', () => {
  expect(place([]).bottom).toBe(310)
})

test('round the near corner, where the lower rim is taken, and not further inside', () => {
  const { right, bottom } = place([{ left: 0, right: 320, top: 270, bottom: 320 }])
  expect(right).toBe(310)
  expect(bottom).toBeGreaterThan(240)
})

test('in a row further inside, where the corner is taken, too', () => {
  const { right, bottom } = place([
    { left: 0, right: 320, top: 270, bottom: 320 },
    { left: 240, right: 320, top: 0, bottom: 320 },
  ])
  expect(right).toBeLessThan(240)
  expect(bottom).toBeLessThan(270)
})
