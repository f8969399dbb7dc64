// What of the map its buttons take, for readers with larger text, too.
import { expect, test } from 'vitest'
import { toTaken } from './map-corners.ts'

const size = { width: 1000, height: 500 }

test('the way to the whole story and the key take more room with larger text', () => {
  const [whole, , key] = toTaken(size, 1)
  const [largeWhole, , largeKey] = toTaken({ ...size, width: 1400 }, 2)
  expect(whole).toEqual({ left: 0, right: 200, top: 404, bottom: 500 })
  expect(largeWhole!.right).toBe(300)
  expect(largeKey!.bottom - largeKey!.top).toBeGreaterThan(1.6 * (key!.bottom - key!.top))
  expect(toTaken({ width: 360, height: 330 }, 2)[0]!.top, 'a button of two heights').toBeLessThan(275)
})

test('a key for whose words there is no room is not there', () => {
  expect(toTaken(size, 1)).toHaveLength(3)
  expect(toTaken(size, 2)).toHaveLength(2)
})

test('on a narrow map the buttons stand in a column, and leave the lower rim to tags', () => {
  const [, buttons] = toTaken({ width: 320, height: 320 }, 1)
  expect(buttons).toEqual({ left: 262, right: 320, top: 194, bottom: 320 })
  expect(toTaken({ width: 320, height: 200 }, 1)[1], 'low').toEqual({ left: 190, right: 320, top: 150, bottom: 200 })
})
