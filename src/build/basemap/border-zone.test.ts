// The zone along a border: as wide as asked for, wound for a story, and taken by the checks of a story.
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { booleanValid } from '@turf/boolean-valid'
import { coordAll } from '@turf/meta'
import { geoArea, geoCircle, geoLength } from 'd3'
import type { Polygon, Position } from 'geojson'
import { beforeAll, expect, test } from 'vitest'
import { checkRing } from '../../compiler/checks/check-ring.ts'
import { toBorderLine } from './border-line.ts'
import { toBorderZone } from './border-zone.ts'
import { printBorder } from './print-border.ts'

const EARTH_KM = 6371.0088
let zone: Polygon
beforeAll(() => {
  zone = toBorderZone('KP', 'KR', 2) as Polygon
})
const isIn = (at: Position) => booleanPointInPolygon(at, zone)
const toCircle = (at: Position, km: number): Position[] =>
  geoCircle()
    .center(at as [number, number])
    .radius((km / EARTH_KM) * (180 / Math.PI))().coordinates[0]!

test('the Demilitarized Zone is two kilometres wide on each side of the Military Demarcation Line', () => {
  const line = toBorderLine('KP', 'KR')
  const positions = coordAll(line)
  expect(
    positions.filter(at => !toCircle(at, 1.95).every(isIn)),
    'less than 2 km',
  ).toEqual([])
  expect(
    positions.filter(at => toCircle(at, 2.05).every(isIn)),
    'more than 2 km',
  ).toEqual([])
  const km2 = geoArea({ ...zone, coordinates: zone.coordinates.map(ring => ring.toReversed()) }) * EARTH_KM ** 2
  const lengthKm = geoLength(line) * EARTH_KM
  // Two half circles at the ends; where the line turns, the zones of its sides overlap.
  expect(km2).toBeLessThan(lengthKm * 4 + Math.PI * 4)
  expect(km2).toBeGreaterThan(lengthKm * 4)
})

for (const [isoA, isoB, km] of [
  ['KP', 'KR', 2],
  ['US', 'CA', 2],
  ['CL', 'AR', 1],
] as const)
  test(`a story takes the zone between ${isoA} and ${isoB}`, () => {
    const { type, coordinates } = toBorderZone(isoA, isoB, km)
    const polygons = type === 'Polygon' ? [coordinates] : coordinates
    expect(polygons.flatMap(rings => rings.flatMap((ring, at) => checkRing(ring, at === 0, [])))).toEqual([])
    expect(polygons.flat(3).filter(degrees => Number(degrees.toFixed(5)) !== degrees)).toEqual([])
  })

test('it is valid for turf, too', () => expect(booleanValid(zone)).toBe(true))

test('the command prints the line or the zone, or says what is wrong and how it is used', () => {
  const border = (...args: string[]) => {
    const printed: string[] = [],
      complaints: string[] = []
    const code = printBorder(args, { log: line => printed.push(line), error: line => complaints.push(line) })
    return { code, printed, complaints }
  }
  expect(border('KP', 'KR')).toEqual({ code: 0, printed: [JSON.stringify(toBorderLine('KP', 'KR'))], complaints: [] })
  expect(border('KP', 'KR', '--buffer', '2')).toEqual({ code: 0, printed: [JSON.stringify(zone)], complaints: [] })
  const usage = 'Usage: npm run border -- KP KR [--buffer 2]'
  expect(border('KP', 'JP')).toEqual({
    code: 1,
    printed: [],
    complaints: ['The border data has no line between KP and JP', usage],
  })
  expect(border('KP', 'KR', '--buffer', '0').complaints).toEqual([
    'Expected kilometres after --buffer, at most 100',
    usage,
  ])
})
