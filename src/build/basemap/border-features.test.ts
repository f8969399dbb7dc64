// Which lines are dashed: every line of the table is found in the data, and no other.
import { geoDistance } from 'd3'
import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import { beforeAll, expect, test } from 'vitest'
import type { BorderKind } from '../../views/map/line-widths.ts'
import { DISPUTED_BORDERS } from './disputed-borders.ts'
import { toBorderFeatures } from './border-features.ts'
import { toBorderLine } from './border-line.ts'
import { readAtlas, toIso } from './world-atlas.ts'

const EARTH_RADIUS_KM = 6371

const SCALES = ['50m', '10m'] as const
type Scale = (typeof SCALES)[number]
let features: Readonly<Record<Scale, ReturnType<typeof toBorderFeatures>>>
beforeAll(() => {
  features = { '50m': toBorderFeatures(readAtlas('50m')), '10m': toBorderFeatures(readAtlas('10m')) }
})

function findLines(scale: Scale, kind: BorderKind): Position[][] {
  return features[scale].find(({ properties }) => properties.kind === kind)?.geometry.coordinates ?? []
}

function toKm(lines: readonly Position[][]): number {
  const segments = lines.flatMap(line =>
    line.slice(1).map((end, i) => geoDistance(line[i] as [number, number], end as [number, number])),
  )
  return segments.reduce((sum, part) => sum + part, 0) * EARTH_RADIUS_KM
}

/** Is there a vertex within half a degree? */
function passes(lines: readonly Position[][], lng: number, lat: number): boolean {
  return lines.flat().some(([x = 0, y = 0]) => Math.hypot(x - lng, y - lat) < 0.5)
}

test('the one line of kind mdl is that between the Koreas', () => {
  const lines = findLines('10m', 'mdl')
  expect(lines).toHaveLength(1)
  expect(toKm(lines)).toBeCloseTo(toKm([toBorderLine('KP', 'KR').coordinates as Position[]]), 1)
  expect(toKm(lines)).toBeGreaterThan(200)
  expect(toKm(lines)).toBeLessThan(210)
})

for (const scale of SCALES) {
  test(`at ${scale} disputed lines are where they should be and nowhere else`, () => {
    const disputed = findLines(scale, 'disputed')
    const international = findLines(scale, 'international')
    const places: readonly (readonly [name: string, lng: number, lat: number])[] = [
      ['Perekop', 33.7, 46.1],
      ['Golan', 35.85, 33],
      ['West Bank', 35, 32.2],
      ['Gaza', 34.5, 31.45],
      ['Western Sahara', -12, 25.5],
      ['Line of Control', 74, 34],
      ['Arunachal', 94, 28.5],
      ['Aksai Chin', 79, 34.5],
      ['Kosovo', 21, 43],
      ['Somaliland', 48.5, 9.5],
      ['Nicosia', 33.4, 35.1],
      ['Abyei', 28.5, 9.5],
      ['Halaib', 35, 22],
    ]
    expect(places.filter(([, lng, lat]) => !passes(disputed, lng, lat))).toEqual([])
    const agreed: readonly (readonly [name: string, lng: number, lat: number])[] = [
      ['Russia and Ukraine at Kharkiv', 36.5, 50.3],
      ['India and Pakistan in Punjab', 74.5, 31.5],
      ['France and Spain', 0.7, 42.7],
      ['China and North Korea', 126.9, 41.8],
      ['United States and Canada', -100, 49],
    ]
    expect(agreed.filter(([, lng, lat]) => passes(disputed, lng, lat))).toEqual([])
    expect(agreed.filter(([, lng, lat]) => !passes(international, lng, lat))).toEqual([])
  })
}

test('every pair of the table has a line at one scale at least', () => {
  const codes = new Set(SCALES.flatMap(scale => readAtlas(scale).objects.countries.geometries.map(toIso)))
  const pairs = DISPUTED_BORDERS.flatMap(({ pairs }) => pairs)
  expect(pairs.filter(([a, b]) => !codes.has(a) || !codes.has(b))).toEqual([])
})

test('every entry tells the reader something, in a sentence', () => {
  expect(DISPUTED_BORDERS.filter(({ note }) => !/^[A-Z].{30,}\.$/.test(note))).toEqual([])
})

test('sorting the lines loses none of them', () => {
  const atlas = readAtlas('50m')
  const sorted = features['50m'].flatMap(({ geometry }) => geometry.coordinates)
  const all = mesh(atlas, atlas.objects.countries, (a, b) => toIso(a) !== toIso(b)).coordinates
  expect(toKm(sorted)).toBeCloseTo(toKm(all), 0)
  expect(toKm(all)).toBeGreaterThan(200_000)
})
