// The zone along a border: as wide as asked for, wound for a story, and taken by the checks of a story.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { booleanValid } from '@turf/boolean-valid'
import { coordAll } from '@turf/meta'
import { expect, test } from '@playwright/test'
import { geoArea, geoCircle, geoLength } from 'd3'
import type { Polygon, Position } from 'geojson'
import { checkRing } from '../../compiler/checks/check-ring.ts'
import { toBorderLine } from './border-line.ts'
import { toBorderZone } from './border-zone.ts'

const EARTH_KM = 6371.0088
const zone = toBorderZone('KP', 'KR', 2) as Polygon
const isIn = (at: Position) => booleanPointInPolygon(at, zone)
const toCircle = (at: Position, km: number): Position[] =>
  geoCircle()
    .center(at as [number, number])
    .radius((km / EARTH_KM) * (180 / Math.PI))().coordinates[0]!

test('the Demilitarized Zone is two kilometres wide on each side of the Military Demarcation Line', () => {
  const line = toBorderLine('KP', 'KR')
  for (const position of coordAll(line)) {
    expect(toCircle(position, 1.95).every(isIn), `less than 2 km from ${String(position)}`).toBe(true)
    expect(toCircle(position, 2.05).every(isIn), `more than 2 km from ${String(position)}`).toBe(false)
  }
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
    for (const polygon of type === 'Polygon' ? [coordinates] : coordinates)
      for (const [at, ring] of polygon.entries()) {
        expect(checkRing(ring, at === 0, [])).toEqual([])
        expect(ring.flat().filter(degrees => Number(degrees.toFixed(5)) !== degrees)).toEqual([])
      }
  })

test('it is valid for turf, too', () => expect(booleanValid(zone)).toBe(true))

const border = (...args: string[]) =>
  new Promise<{ code: number; printed: string; complaints: string }>(resolve => {
    const command = fileURLToPath(new URL('border-command.ts', import.meta.url))
    const child = execFile(process.execPath, ['--import', 'tsx', command, ...args], (_, printed, complaints) =>
      resolve({ code: child.exitCode ?? -1, printed, complaints }),
    )
  })

test('the command prints the zone, or says what is wrong and how it is used', async () => {
  const [good, unknown, none] = await Promise.all([
    border('KP', 'KR', '--buffer', '2'),
    border('KP', 'JP'),
    border('KP', 'KR', '--buffer', '0'),
  ])
  expect(JSON.parse(good.printed)).toEqual(zone)
  const usage = 'Usage: npm run border -- KP KR [--buffer 2]\n'
  expect(unknown).toEqual({
    code: 1,
    printed: '',
    complaints: `The border data has no line between KP and JP\n${usage}`,
  })
  expect(none.complaints).toBe(`Expected kilometres after --buffer, at most 100\n${usage}`)
})
