import { geoArea, geoCircle, geoPath, type GeoPermissibleObjects } from 'd3'
import { expect, test } from 'vitest'
import type { Camera } from './camera.ts'
import { checkRing } from '../../compiler/checks/check-ring.ts'
import { drawPath, toDrawn } from './draw-path.ts'
import { toShapeProjection } from './shape-projection.ts'

const size = { width: 720, height: 470 }
const shift = [0, 0] as const
const CAMERAS: Readonly<Record<string, Camera>> = {
  'a globe over the Pacific': { projection: 'globe', lng: -162, lat: 53, zoom: 1.4, shift },
  'a globe over a pole': { projection: 'globe', lng: 0, lat: 89, zoom: 0, shift },
  'a flat map at the antimeridian': { projection: 'mercator', lng: 179, lat: 10, zoom: 2, shift },
}
const SHAPES: Readonly<Record<string, GeoPermissibleObjects>> = {
  'an arc over the antimeridian': {
    type: 'LineString',
    coordinates: [
      [126.98, 37.57],
      [-77.04, 38.9],
    ],
  },
  'lines in two parts': {
    type: 'MultiLineString',
    coordinates: [
      [
        [170, 10],
        [-170, 20],
      ],
      [
        [0, 0],
        [10, 89],
      ],
    ],
  },
  'a ring of places': geoCircle().center([144.8, 13.5]).radius(3)(),
  'a cap over the pole': geoCircle().center([0, 90]).radius(20)(),
  'an area with a hole': {
    type: 'Polygon',
    coordinates: [
      [
        [170, -10],
        [170, 10],
        [-170, 10],
        [-170, -10],
        [170, -10],
      ],
      [
        [175, -5],
        [-175, -5],
        [-175, 5],
        [175, 5],
        [175, -5],
      ],
    ],
  },
  'what is behind': {
    type: 'LineString',
    coordinates: [
      [18, -53],
      [19, -54],
    ],
  },
}
/** A step to the point at which the path stands already says nothing. */
const withoutRepeats = (path: string | null): string | undefined =>
  path
    ?.split(/(?=[MLZ])/)
    .filter((step, i, all) => step[0] !== 'L' || step.slice(1) !== all[i - 1]!.slice(1))
    .join('')

for (const [camera, at] of Object.entries(CAMERAS))
  for (const [name, shape] of Object.entries(SHAPES))
    test(`${name}, on ${camera}, is drawn as d3 draws it`, () => {
      const projection = toShapeProjection(at, size)
      expect(drawPath(shape, projection)).toBe(withoutRepeats(geoPath(projection).digits(1)(shape)))
    })

test('an area that the checks let through is drawn as itself, not as the rest of the world', () => {
  const ring = [
    [14.1, 36],
    [14.4, 36],
    [14.4, 36.1],
    [14.1, 36.1],
    [14.1, 36],
  ]
  const hole = [
    [14.2, 36.02],
    [14.2, 36.08],
    [14.3, 36.08],
    [14.3, 36.02],
    [14.2, 36.02],
  ]
  expect([...checkRing(ring, true, []), ...checkRing(hole, false, [])]).toEqual([])
  for (const geometry of [
    { type: 'Polygon', coordinates: [ring, hole] },
    { type: 'MultiPolygon', coordinates: [[ring, hole]] },
  ] as const)
    expect(geoArea(toDrawn(geometry as unknown as Parameters<typeof toDrawn>[0])), 'steradians').toBeLessThan(1e-4)
})
