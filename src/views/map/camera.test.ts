import { geoPath } from 'd3'
import { expect, test } from 'vitest'
import { toHorizonRadius, toLegalView, toPoint, toProjection, type Camera } from './camera.ts'
import { toShapeProjection } from './shape-projection.ts'

const size = { width: 1280, height: 720 }
const shift = [0, 0] as const
const pacific: Camera = { projection: 'globe', shift, lng: -162, lat: 53, zoom: 1.46 }

test('the camera looks at the middle of the map, on both projections', () => {
  for (const projection of ['globe', 'mercator'] as const) {
    const camera: Camera = { projection, shift, lng: 127.1, lat: 37.6, zoom: 4.5 }
    const [x, y] = toPoint(toProjection(camera, size), camera, size, [127.1, 37.6])!
    expect(x).toBeCloseTo(640, 3)
    expect(y).toBeCloseTo(360, 3)
  }
})

test('a screen point leads back to its place', () => {
  for (const projection of ['globe', 'mercator'] as const) {
    const camera: Camera = { projection, shift, lng: 179, lat: 40, zoom: 3 }
    const project = toProjection(camera, size)
    const at = project([-175, 45])
    const [lng, lat] = project.invert(at)
    expect(lng).toBeCloseTo(-175, 5)
    expect(lat).toBeCloseTo(45, 5)
  }
})

test('the far side of the globe is not seen; the rim is', () => {
  const project = toProjection(pacific, size)
  expect(toPoint(project, pacific, size, [18, -53])).toBeUndefined()
  expect(toPoint(project, pacific, size, [20, 0])).toBeUndefined()
  expect(toPoint(project, pacific, size, [-162, 90])).toBeDefined()
})

test('on the flat map a place east of the antimeridian stands next to one west of it', () => {
  const camera: Camera = { projection: 'mercator', shift, lng: 179, lat: 0, zoom: 3 }
  const project = toProjection(camera, size)
  const [west] = toPoint(project, camera, size, [178, 0])!,
    [east] = toPoint(project, camera, size, [-178, 0])!
  expect(east - west).toBeCloseTo((4 * 512 * 8) / 360, 2)
})

test('a view is brought within the limits of the map', () => {
  expect(toLegalView({ lng: 200, lat: 90, zoom: 30 })).toEqual({ lng: -160, lat: 85, zoom: 14 })
  expect(toLegalView({ lng: -541, lat: -90, zoom: -3 })).toEqual({ lng: 179, lat: -85, zoom: -2 })
})

test('the horizon is the circle in which d3 draws the sphere', () => {
  const [[left, top], [right, bottom]] = geoPath(toShapeProjection(pacific, size)).bounds({ type: 'Sphere' })
  expect(toHorizonRadius(pacific, size)).toBeCloseTo((right - left) / 2, 0)
  expect(toHorizonRadius(pacific, size)).toBeCloseTo((bottom - top) / 2, 0)
})
