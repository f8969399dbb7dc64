import { expect, test } from 'vitest'
import { toPoint, toProjection, type Camera, type LngLat } from './camera.ts'
import { toShapeProjection } from './shape-projection.ts'

const size = { width: 1280, height: 720 }
const CAMERAS: readonly Camera[] = [
  { projection: 'globe', lng: -162, lat: 53, zoom: 1.46, shift: [0, 0] },
  { projection: 'globe', lng: 0, lat: 85, zoom: -2, shift: [40, -20] },
  { projection: 'globe', lng: 180, lat: -85, zoom: 5, shift: [0, 0] },
  { projection: 'globe', lng: 0, lat: 0, zoom: 0, shift: [0, 0] },
  { projection: 'mercator', lng: 179, lat: 10, zoom: 2, shift: [0, 0] },
  { projection: 'mercator', lng: -180, lat: -85, zoom: -2, shift: [-30, 10] },
  { projection: 'mercator', lng: 127.1, lat: 37.6, zoom: 14, shift: [0, 0] },
]
const PLACES: readonly LngLat[] = [-180, -179.99, -90, 0, 52.5, 90, 127.1, 179.99, 180].flatMap(lng =>
  [-90, -89.9, -85, -37, 0, 37.6, 53, 85, 89.9].map((lat): LngLat => [lng, lat]),
)

for (const camera of CAMERAS)
  test(`points stand where d3 puts them: ${JSON.stringify(camera)}`, () => {
    const project = toProjection(camera, size),
      drawn = toShapeProjection(camera, size)
    let seen = 0
    for (const place of PLACES) {
      const at = toPoint(project, camera, size, place)
      if (!at) continue
      seen++
      const [x, y] = drawn([...place])!
      expect(Math.abs(at[0] - x) + Math.abs(at[1] - y), `${place.join()}, pixels`).toBeLessThan(1e-3)
      // At a pole every longitude is the same place
      const back = project(project.invert(at))
      expect(Math.abs(back[0] - x) + Math.abs(back[1] - y), `${place.join()} and back, pixels`).toBeLessThan(0.01)
    }
    expect(seen, 'places in sight').toBeGreaterThan(5)
  })

test('beside the globe there is no place', () => {
  const project = toProjection(CAMERAS[0]!, size)
  expect(project.invert([0, 0]).every(Number.isFinite)).toBe(false)
})
