// How far the map goes for an event that is chosen: close enough to tell its places apart, none of them out of sight.
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { toPoint, toProjection, type Camera } from './camera.ts'
import { toNeededCamera } from './needed-camera.ts'

const size = { width: 800, height: 500 }
const camera: Camera = { lng: 0, lat: 0, zoom: 3, projection: 'mercator', shift: [0, 0] }

/** Where the places of one event are seen once it is chosen; undefined where the map stays. */
function choose(...places: readonly (readonly [lng: number, lat: number])[]) {
  const ids = places.map((_, number) => `p${number}`)
  const event = toPlacedEvent('e', ids)
  const { app } = createPlaceApp(
    Object.fromEntries(places.map(([lng, lat], number) => [ids[number]!, toPointPlace(ids[number]!, lng, lat)])),
    [event],
  )
  const to = toNeededCamera(app, event, camera, size)
  return to && places.map(lngLat => toPoint(toProjection(to, size), to, size, lngLat)!)
}
const isInside = ([x, y]: readonly [number, number]) => x > 0 && y > 0 && x < size.width && y < size.height

test('two that cover each other come apart, and what lies between them stays', () => {
  const [a, b] = choose([10, 5], [10.8, 5])!
  expect(Math.hypot(a![0] - b![0], a![1] - b![1])).toBeCloseTo(26, 0)
  const before = toPoint(toProjection(camera, size), camera, size, [10.4, 5])!
  expect((a![0] + b![0]) / 2).toBeCloseTo(before[0], 0)
})

test('no other place of the event is pushed out of sight for it', () => {
  for (const other of [
    [25, 5],
    [-12, -12],
  ] as const) {
    const seen = choose([20, 5], [20.8, 5], other)!
    expect(
      seen.filter(at => !isInside(at)),
      String(other),
    ).toEqual([])
    expect(Math.hypot(seen[0]![0] - seen[1]![0], seen[0]![1] - seen[1]![1]), 'nearer').toBeGreaterThan(11)
  }
  expect(choose([29.4, 5], [28.9, 5], [-29.4, -5]), 'from rim to rim the map stays').toBeUndefined()
})
