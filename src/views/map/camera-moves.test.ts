// What is held stays under the pointer, within the limits of the map.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAnchoredCamera, toGrip, toHeldCamera, toLngLat, toZoomedCamera } from './camera-moves.ts'
import {
  MAX_ZOOM,
  MIN_ZOOM,
  toGlobeRadius,
  toPoint,
  toProjection,
  type Camera,
  type LngLat,
  type Point,
} from './camera.ts'

const size = { width: 1000, height: 600 }
const points: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.double({ min: 0, max: 600, noNaN: true }),
)
const toCameras = (projection: 'globe' | 'mercator', latTo: number, zoomFrom: number): fc.Arbitrary<Camera> =>
  fc.record({
    projection: fc.constant(projection),
    shift: fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -50, max: 50 })),
    lng: fc.double({ min: -180, max: 179.9, noNaN: true }),
    lat: fc.double({ min: -latTo, max: latTo, noNaN: true }),
    zoom: fc.double({ min: zoomFrom, max: 8, noNaN: true }),
  })
const flats = toCameras('mercator', 84, 1),
  globes = toCameras('globe', 84, 0)

/** Pixels on the screen from a place to a point; to the nearest copy of the place on the flat map. */
function toDistance(camera: Camera, lngLat: LngLat, [x, y]: Point): number {
  const at = toPoint(toProjection(camera, size), camera, size, lngLat)
  if (!at) return Infinity
  const worldPx = camera.projection === 'mercator' ? 512 * 2 ** camera.zoom : Infinity
  const dx = Math.abs(at[0] - x)
  return Math.hypot(Math.min(dx, Math.abs(worldPx - dx)), at[1] - y)
}

test('a place that is dragged stays under the pointer, or the map has come to its end', () => {
  for (const cameras of [flats, globes]) {
    let kept = 0
    fc.assert(
      fc.property(cameras, points, points, (opening, from, to) => {
        const camera = toHeldCamera(opening, size)
        const { lngLat, offset } = toGrip(camera, size, from)
        fc.pre(offset[0] === 0 && offset[1] === 0)
        const moved = toAnchoredCamera(camera, size, lngLat, to)
        const isAtEnd =
          camera.projection === 'globe'
            ? Math.abs(moved.lat) > 84.9 || moved.zoom === MAX_ZOOM
            : moved.lat !== 0 &&
              Math.abs(toHeldCamera({ ...moved, lat: moved.lat * 1.0001 }, size).lat) <= Math.abs(moved.lat)
        // Beside the globe, or nearer to a pole than its parallel lets it come, a place cannot follow
        const canFollow =
          camera.projection === 'mercator' ||
          (toLngLat(moved, size, to) !== undefined &&
            Math.abs(lngLat[1]) < 60 &&
            Math.abs(to[0] - 500 - camera.shift[0]) < 0.45 * toGlobeRadius(camera))
        if (isAtEnd || !canFollow) return true
        kept++
        return toDistance(moved, lngLat, to) < 0.05
      }),
      { numRuns: 600 },
    )
    expect(kept).toBeGreaterThan(120)
  }
})

test('a pointer that does not move leaves the map where it is, also beside the globe', () => {
  for (const cameras of [flats, globes]) {
    fc.assert(
      fc.property(cameras, points, (opening, point) => {
        const camera = toHeldCamera(opening, size)
        const { lngLat, offset } = toGrip(camera, size, point)
        const same = toAnchoredCamera(camera, size, lngLat, [point[0] + offset[0], point[1] + offset[1]])
        return (
          toDistance(camera, [same.lng, same.lat], [500 + camera.shift[0], 300 + camera.shift[1]]) < 0.1 &&
          Math.abs(same.zoom - camera.zoom) < 1e-3
        )
      }),
      { numRuns: 500 },
    )
  }
})

test('a globe that is turned keeps its size and its north', () => {
  const camera: Camera = { projection: 'globe', shift: [0, 0], lng: 10, lat: 20, zoom: 1 }
  const turned = toAnchoredCamera(camera, size, [10, 20], [520, 380])
  expect(turned.lat).toBeGreaterThan(30)
  expect(toGlobeRadius(turned)).toBeCloseTo(toGlobeRadius(camera), 6)
  expect(turned.zoom).toBeLessThan(camera.zoom)
})

test('a globe dragged over its pole stops there and does not turn round', () => {
  let camera: Camera = { projection: 'globe', shift: [0, 0], lng: 10, lat: 60, zoom: 1 }
  for (let y = 300; y <= 600; y += 10) camera = toAnchoredCamera(camera, size, [10, 60], [500, y])
  expect(camera.lat).toBe(85)
  expect(camera.lng).toBeCloseTo(10, 6)
})

test('a globe too small for its zoom near a pole is not drawn larger there', () => {
  const camera: Camera = { projection: 'globe', shift: [0, 0], lng: 10, lat: 40, zoom: MIN_ZOOM + 0.5 }
  const turned = toAnchoredCamera(camera, size, [10, 40], [500, 600])
  expect(turned.zoom).toBeCloseTo(MIN_ZOOM, 9)
  expect(toGlobeRadius(turned)).toBeCloseTo(toGlobeRadius(camera), 6)
})

test('no drag makes a camera that is not one', () => {
  const any = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  for (const cameras of [flats, globes]) {
    fc.assert(
      fc.property(cameras, any, any, any, any, (camera, lng, lat, x, y) => {
        const moved = toAnchoredCamera(camera, size, [lng % 180, lat % 90], [x, y])
        // NaN compares as false
        return (
          Math.abs(moved.lng) <= 180 && Math.abs(moved.lat) <= 85.0512 && moved.zoom <= 14 && moved.zoom >= MIN_ZOOM
        )
      }),
      { numRuns: 500 },
    )
  }
})

test('zooming keeps what is under the pointer, up to the last zoom', () => {
  fc.assert(
    fc.property(
      toCameras('mercator', 60, 2),
      points,
      fc.double({ min: 0, max: 3, noNaN: true }),
      (opening, point, by) => {
        const camera = toHeldCamera(opening, size)
        const lngLat = toLngLat(camera, size, point)!
        const zoomed = toZoomedCamera(camera, size, point, by)
        return Math.abs(zoomed.zoom - Math.min(14, camera.zoom + by)) < 1e-9 && toDistance(zoomed, lngLat, point) < 0.05
      },
    ),
  )
  const globe: Camera = { projection: 'globe', shift: [0, 0], lng: 127, lat: 38, zoom: 2 }
  const lngLat = toLngLat(globe, size, [560, 250])!
  const zoomed = toZoomedCamera(globe, size, [560, 250], 1)
  expect(toGlobeRadius(zoomed) / toGlobeRadius(globe)).toBeCloseTo(2, 6)
  expect(toDistance(zoomed, lngLat, [560, 250])).toBeLessThan(0.05)
})

test('beside the globe there is no place; the wheel zooms about its middle', () => {
  const globe: Camera = { projection: 'globe', shift: [50, 0], lng: 127, lat: 38, zoom: 0 }
  expect(toLngLat(globe, size, [5, 5])).toBeUndefined()
  const zoomed = toZoomedCamera(globe, size, [5, 5], 1)
  expect(zoomed.lng).toBeCloseTo(127, 6)
  expect(zoomed.lat).toBeCloseTo(38, 6)
})

test('the flat map fills its frame from north to south', () => {
  const flat: Camera = { projection: 'mercator', shift: [0, 0], lng: 500, lat: 84, zoom: 3 }
  const held = toHeldCamera(flat, size)
  const [, top] = toProjection(held, size)([held.lng, 85.0511287])!
  expect(top).toBeCloseTo(0, 3)
  expect(held.lng).toBeCloseTo(140, 9)
  const small = toHeldCamera({ ...flat, zoom: -2 }, size)
  expect(small.lat).toBe(0)
  expect(512 * 2 ** small.zoom).toBeCloseTo(600, 6)
  expect(toHeldCamera({ ...flat, shift: [0, 4000] }, size).zoom).toBeLessThanOrEqual(8)
})
