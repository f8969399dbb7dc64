import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../map/camera.ts'
import type { Rect } from '../map/place-labels.ts'
import { toPopupPosition } from './popup-position.ts'

const popup = { width: 260, height: 160 },
  map = { width: 880, height: 490 }

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom })
const box = ([left, top]: Point, { width, height } = popup): Rect => rect(left, top, left + width, top + height)
const toName = ([x, y]: Point): Rect => rect(x, y, x + 60, y + 18)
const meet = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

test('it stands at the right, level with its place', () => {
  expect(toPopupPosition([300, 240], popup, map, [])).toEqual([320, 160])
})

test('near the top and the bottom it stays on the map', () => {
  expect(toPopupPosition([300, 5], popup, map, [])).toEqual([320, 8])
  expect(toPopupPosition([300, 488], popup, map, [])).toEqual([320, 322])
})

test('where the right is taken it stands at the left, then above, then below', () => {
  const right = rect(330, 230, 400, 250),
    left = rect(100, 230, 270, 250),
    above = rect(250, 100, 350, 120)
  expect(toPopupPosition([300, 240], popup, map, [right])).toEqual([20, 160])
  expect(toPopupPosition([300, 240], popup, map, [right, left])).toEqual([170, 60])
  expect(toPopupPosition([300, 240], popup, map, [right, left, above])).toEqual([170, 260])
})

test('at the edge of the map it stands on the other side', () => {
  expect(toPopupPosition([860, 240], popup, map, [])).toEqual([580, 160])
})

test('with names all round it takes a corner of its place, or the nearest free room on the map', () => {
  const round = [rect(305, 230, 380, 250), rect(220, 230, 295, 250), rect(280, 180, 320, 200), rect(280, 280, 320, 300)]
  expect(toPopupPosition([300, 240], popup, map, round)).toEqual([320, 60])
  const far = [rect(0, 0, 560, 490)]
  const [x, y] = toPopupPosition([300, 240], popup, map, far)
  expect(meet(box([x, y]), far[0]!)).toBe(false)
  expect(y, 'level with it').toBeGreaterThan(100)
})

test('where nothing is free it covers least', () => {
  const [x] = toPopupPosition([300, 240], popup, map, [rect(0, 0, 800, 490)])
  expect(x).toBe(map.width - popup.width - 8)
})

test('without a place in sight it stands in the corner away from the buttons', () => {
  expect(toPopupPosition(undefined, popup, map, [])).toEqual([612, 8])
  expect(toPopupPosition([-40, 240], popup, map, [])).toEqual([612, 8])
})

test('it stays inside, and covers neither its own mark nor a few names', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 880 }), fc.integer({ min: 0, max: 490 }))
  fc.assert(
    fc.property(place, fc.array(place, { maxLength: 3 }), (anchor, names) => {
      const stands = box(toPopupPosition(anchor, popup, map, names.map(toName)))
      const isInside = stands.left >= 8 && stands.top >= 8 && stands.right <= 872 && stands.bottom <= 482
      const mark = rect(anchor[0] - 10, anchor[1] - 10, anchor[0] + 10, anchor[1] + 10)
      return isInside && ![mark, ...names.map(toName)].some(name => meet(stands, name))
    }),
  )
})

test('a map that is smaller than the popup shows its beginning', () => {
  expect(toPopupPosition([100, 100], popup, { width: 200, height: 120 }, [])).toEqual([8, 8])
})
