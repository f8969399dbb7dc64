// Shapes of the sphere on a flat map: no bands across it, no flood, no land lost.
import { geoArea, polygonContains } from 'd3'
import type { MultiPolygon, Position } from 'geojson'
import { mesh } from 'topojson-client'
import { beforeAll, describe, expect, test } from 'vitest'
import { cutLines, cutPolygons } from './cut-at-antimeridian.ts'
import { readAtlas, toCountryFeatures, type AtlasScale } from './world-atlas.ts'

const EARTH_KM2 = 510_065_600
const SCALES: readonly AtlasScale[] = ['110m', '50m', '10m']

function cutCountries(scale: AtlasScale, iso?: string): Position[][][] {
  return toCountryFeatures(readAtlas(scale), iso).flatMap(({ geometry }) => cutPolygons(geometry))
}

/** d3 wants rings clockwise. */
function toKm2(polygons: Position[][][]): number {
  const shape: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: polygons.map(rings => rings.map(ring => ring.toReversed())),
  }
  return (geoArea(shape) / (4 * Math.PI)) * EARTH_KM2
}

function holds(polygons: Position[][][], lngLat: [number, number]): boolean {
  return polygons.some(([outer = [], ...holes]) =>
    [outer, ...holes].every((ring, i) => polygonContains(ring as [number, number][], lngLat) === (i === 0)),
  )
}

for (const scale of SCALES)
  describe(`at ${scale}`, () => {
    let countries: Position[][][]
    beforeAll(() => {
      countries = cutCountries(scale)
    })

    test('every ring is closed, on the map, and joins no two edges of it', () => {
      for (const ring of countries.flat()) {
        if (String(ring.at(0)) !== String(ring.at(-1))) throw new Error(`Open at ${String(ring.at(0))}`)
        for (const [i, [lng = 0, lat = 0]] of ring.entries()) {
          if (Math.abs(lng) > 180 || Math.abs(lat) > 90) throw new Error(`${lng}, ${lat} is off the map`)
          const [before = lng, latBefore = lat] = ring[i - 1] ?? []
          // Antarctica's edge goes along the pole
          if (Math.abs(lng - before) > 180 && (lat > -89 || latBefore > -89)) throw new Error(`A band at ${lat}`)
        }
      }
    })

    test("the land is as large as the Earth's", () => {
      const km2 = toKm2(countries)
      expect(km2).toBeGreaterThan(145e6)
      expect(km2).toBeLessThan(150e6)
    })

    test('no coast follows the 180th meridian or goes round a pole', () => {
      const atlas = readAtlas(scale)
      for (const line of cutLines(mesh(atlas, atlas.objects.countries, (a, b) => a === b))) {
        for (const [i, [lng = 0, lat = 0]] of line.entries()) {
          const [before = 0, latBefore = 0] = line[i - 1] ?? []
          if (i && Math.abs(lng - before) > 180) throw new Error(`A line across the map at ${lat}`)
          // The cut itself leaves ends of some metres there
          if (i && Math.abs(lng) > 179.9999 && Math.abs(before) > 179.9999 && Math.abs(lat - latBefore) > 0.001)
            throw new Error(`A line along the meridian from ${latBefore} to ${lat}`)
        }
      }
    })
  })

test('Chukotka lies on both edges of the map', () => {
  const russia = cutCountries('10m', 'RU')
  expect(holds(russia, [177, 66])).toBe(true)
  expect(holds(russia, [-175, 66.5])).toBe(true)
  expect(holds(russia, [0, 66])).toBe(false)
})

test('Antarctica reaches the pole and is no ring', () => {
  for (const scale of SCALES) expect(holds(cutCountries(scale, 'AQ'), [0, -89.5])).toBe(true)
})

test('specks of the Maldives do not flood the world', () => {
  expect(toKm2(cutCountries('10m', 'MV'))).toBeLessThan(1000)
})

test('Lesotho is a hole in South Africa', () => {
  expect(holds(cutCountries('50m', 'ZA'), [28.2, -29.5])).toBe(false)
  expect(holds(cutCountries('50m', 'ZA'), [25, -29])).toBe(true)
})

test('shapes without area or length give nothing', () => {
  expect(cutPolygons({ type: 'Polygon', coordinates: [] })).toEqual([])
  expect(
    cutPolygons({
      type: 'Polygon',
      coordinates: [
        [
          [1, 1],
          [1, 1],
          [1, 1],
          [1, 1],
        ],
      ],
    }),
  ).toEqual([])
  expect(
    cutLines({
      type: 'MultiLineString',
      coordinates: [
        [],
        [[1, 1]],
        [
          [180, 1],
          [180, 2],
        ],
        [
          [180, 1],
          [-180, 2],
        ],
      ],
    }),
  ).toEqual([])
})
