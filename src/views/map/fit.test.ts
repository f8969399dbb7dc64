import fc from 'fast-check'
import { geoInterpolate } from 'd3'
import { expect, test } from 'vitest'
import { MAX_ZOOM, MIN_ZOOM, toGlobeRadius, toPoint, toProjection, type LngLat, type Size } from './camera.ts'
import { chooseProjection, fitCamera } from './fit.ts'
import { toCap } from './smallest-cap.ts'

const WASHINGTON: LngLat = [-77.04, 38.9],
  TOKYO: LngLat = [139.69, 35.69],
  SEOUL: LngLat = [126.98, 37.57],
  PYONGYANG: LngLat = [125.75, 39.02],
  GUAM: LngLat = [144.75, 13.47]
const STORY = [WASHINGTON, TOKYO, SEOUL, PYONGYANG, GUAM]
const PADDING = { top: 40, right: 90, bottom: 40, left: 90 }

function outside(points: readonly LngLat[], size: Size, projection: 'globe' | 'mercator', maxZoom?: number) {
  const camera = fitCamera(points, size, PADDING, projection, maxZoom)
  const project = toProjection(camera, size)
  return points.filter(point => {
    const at = toPoint(project, camera, size, point)
    return (
      !at ||
      at[0] < PADDING.left - 1 ||
      at[0] > size.width - PADDING.right + 1 ||
      at[1] < PADDING.top - 1 ||
      at[1] > size.height - PADDING.bottom + 1
    )
  })
}

const toArcPoints = (from: LngLat, to: LngLat): LngLat[] =>
  Array.from({ length: 25 }, (_, step) => geoInterpolate([...from], [...to])(step / 24))

test('a story around the Pacific is framed on the globe, with its arcs, at every size', () => {
  expect(chooseProjection(STORY)).toBe('globe')
  const points = [...STORY, ...[SEOUL, TOKYO].flatMap(to => toArcPoints(WASHINGTON, to))]
  for (const [width, height] of [
    [320, 240],
    [390, 350],
    [768, 470],
    [840, 500],
    [1280, 720],
    [2080, 1200],
  ] as const)
    expect(outside(points, { width, height }, 'globe'), `${width} x ${height}`).toEqual([])
})

test('on the flat map the antimeridian is no obstacle: the same story is centred on the Pacific', () => {
  const camera = fitCamera(STORY, { width: 1280, height: 720 }, PADDING, 'mercator')
  expect(Math.abs(camera.lng)).toBeGreaterThan(140)
  expect(outside(STORY, { width: 1280, height: 720 }, 'mercator')).toEqual([])
})

test('a regional story is flat, and close enough to tell Seoul from Pyongyang', () => {
  const pair = [SEOUL, PYONGYANG],
    size = { width: 840, height: 500 }
  expect(chooseProjection(pair)).toBe('mercator')
  const camera = fitCamera(pair, size, PADDING, 'mercator')
  const [a, b] = pair.map(point => toPoint(toProjection(camera, size), camera, size, point)!) as [
    readonly [number, number],
    readonly [number, number],
  ]
  expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(100)
})

test('one place is shown at the zoom asked for, in the middle of the free part', () => {
  const size = { width: 840, height: 500 }
  for (const projection of ['globe', 'mercator'] as const) {
    const camera = fitCamera([SEOUL], size, { ...PADDING, right: 390 }, projection, 5.2)
    expect(camera.zoom).toBeCloseTo(5.2, 1)
    const [x, y] = toPoint(toProjection(camera, size), camera, size, SEOUL)!
    expect(Math.abs(x - (90 + (840 - 480) / 2))).toBeLessThan(2)
    expect(Math.abs(y - 250)).toBeLessThan(2)
  }
})

test('any points near or far, poles and antimeridian too, give a camera of finite numbers within the limits', () => {
  const lngLat = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  fc.assert(
    fc.property(
      fc.array(lngLat, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('globe' as const, 'mercator' as const),
      (points, projection) => {
        const { lng, lat, zoom } = fitCamera(points, { width: 390, height: 300 }, PADDING, projection)
        // NaN compares as false
        return Math.abs(lng) <= 180 && Math.abs(lat) <= 85.001 && zoom >= MIN_ZOOM && zoom <= MAX_ZOOM
      },
    ),
    { numRuns: 60 },
  )
})

test('points within half the globe are all in its frame', () => {
  const near = fc
    .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true }))
    .chain(([lng, lat]) =>
      fc
        .array(fc.tuple(fc.double({ min: -25, max: 25, noNaN: true }), fc.double({ min: -25, max: 25, noNaN: true })), {
          minLength: 2,
          maxLength: 6,
        })
        .map(offsets => offsets.map(([x, y]): LngLat => [((lng + x + 540) % 360) - 180, lat + y])),
    )
  fc.assert(
    fc.property(near, points => outside(points, { width: 840, height: 500 }, 'globe').length === 0),
    { numRuns: 60 },
  )
})

test('the cap round the story is centred in the North Pacific', () => {
  const { center, radius } = toCap(STORY)
  expect(radius).toBeGreaterThan(50)
  expect(radius).toBeLessThan(65)
  expect(center[1]).toBeGreaterThan(40)
})

const SIZES: readonly Size[] = [
  [320, 240],
  [390, 350],
  [840, 500],
  [2080, 1200],
].map(([width, height]) => ({ width: width!, height: height! }))
const NORTH: LngLat = [0, 90],
  SOUTH: LngLat = [0, -90],
  MADRID: LngLat = [-3.7, 40.42],
  WELLINGTON: LngLat = [174.78, -41.29]

for (const [name, points] of [
  ['both poles', [NORTH, SOUTH]],
  ['two ends of the Earth', [MADRID, WELLINGTON]],
  [
    'two sides of the equator',
    [
      [0, 0],
      [176, 0],
    ],
  ],
  ['places all round', [[0, 0], [90, 0], [180, 0], [-90, 0], NORTH, SOUTH]],
] as [string, LngLat[]][])
  test(`${name}: the globe is shown in full, from a side with one of them`, () => {
    for (const size of SIZES) {
      const camera = fitCamera(points, size, PADDING, 'globe'),
        across = 2 * toGlobeRadius(camera)
      const free = Math.min(size.width - PADDING.left - PADDING.right, size.height - PADDING.top - PADDING.bottom)
      expect(across / free, `${size.width} x ${size.height}`).toBeGreaterThan(0.45)
      expect(across / free, `${size.width} x ${size.height}`).toBeLessThan(1.05)
      expect(points.some(point => toPoint(toProjection(camera, size), camera, size, point))).toBe(true)
    }
  })

test('a place that Mercator has no room for is on the globe, and in its frame', () => {
  for (const pole of [NORTH, SOUTH, [20, 85.2] as LngLat]) {
    expect(chooseProjection([pole])).toBe('globe')
    expect(outside([pole], { width: 840, height: 500 }, 'globe')).toEqual([])
    expect(outside([pole], { width: 840, height: 500 }, 'globe', 5.2)).toEqual([])
  }
  expect(chooseProjection([[20, 84.9]])).toBe('mercator')
})
