// Names on the map stand where they belong, and weigh little.
import { gzipSync } from 'node:zlib'
import { polygonContains } from 'd3'
import type { Position } from 'geojson'
import { beforeAll, expect, test } from 'vitest'
import type { BaseName } from '../../views/map/map-labels.ts'
import { cutPolygons } from './cut-at-antimeridian.ts'
import { toMapNames } from './map-names.ts'
import { readAtlas, toCountryFeatures } from './world-atlas.ts'

let names: readonly BaseName[]
let land: readonly { readonly iso: string; readonly polygons: readonly Position[][][] }[]
beforeAll(() => {
  names = toMapNames()
  land = toCountryFeatures(readAtlas('50m')).map(({ properties, geometry }) => ({
    iso: properties.iso,
    polygons: cutPolygons(geometry),
  }))
})

/** The code of the country at a point, `undefined` at sea. */
function findCountry([lng, lat]: BaseName['lngLat']): string | undefined {
  const contains = (ring: readonly (readonly number[])[]) => polygonContains(ring as [number, number][], [lng, lat])
  return land.find(({ polygons }) =>
    polygons.some(([outer = [], ...holes]) => contains(outer) && !holes.some(contains)),
  )?.iso
}

function find(kind: BaseName['kind'], name: string): BaseName | undefined {
  return names.find(other => other.kind === kind && other.name === name)
}

test('the names weigh less than 12 kB', () => {
  expect(gzipSync(JSON.stringify(names)).length).toBeLessThan(12_000)
})

test('every country of any size has its name inside it', () => {
  const countries = names.filter(({ kind, minZoom }) => kind === 'country' && minZoom < 6)
  expect(countries.length).toBeGreaterThan(170)
  expect(countries.filter(({ name, lngLat }) => findCountry(lngLat) !== name)).toEqual([])
})

test('names stand where a reader looks for them', () => {
  const places: readonly (readonly [iso: string, west: number, south: number, east: number, north: number])[] = [
    ['US', -105, 36, -92, 43],
    ['RU', 85, 57, 110, 67],
    ['FR', 1, 45.5, 4, 48.5],
    ['NO', 8, 59.5, 12, 63],
    ['CA', -115, 53, -95, 62],
    ['JP', 137, 35, 140, 37.5],
    ['KP', 125.8, 39, 128, 41],
    ['KR', 127, 35.5, 129, 37.2],
    ['CN', 98, 30, 112, 38],
    ['GB', -4, 51.5, -0.5, 55],
  ]
  for (const [iso, west, south, east, north] of places) {
    const [lng = 0, lat = 0] = find('country', iso)?.lngLat ?? []
    expect.soft(lng >= west && lng <= east && lat >= south && lat <= north, `${iso} at ${lng}, ${lat}`).toBe(true)
  }
  expect(find('country', 'RU')?.minZoom).toBeLessThan(find('country', 'KR')?.minZoom ?? 0)
})

test('seas are at sea', () => {
  const seas = names.filter(({ kind, name }) => kind === 'sea' && name !== 'Caspian Sea')
  expect(seas.length).toBeGreaterThan(10)
  expect(seas.filter(({ lngLat }) => findCountry(lngLat) !== undefined)).toEqual([])
})

test('a sea whose name is disputed has both or none', () => {
  const seas = names.filter(({ kind }) => kind === 'sea').map(({ name }) => name)
  expect(seas).toContain('East Sea / Sea of Japan')
  for (const name of ['East Sea', 'Sea of Japan', 'Persian Gulf', 'Arabian Gulf']) expect(seas).not.toContain(name)
})

test('cities are the ones that give bearings, each once', () => {
  const cities = names.filter(({ kind }) => kind === 'city')
  const bearings = ['Seoul', 'Pyongyang', 'Tokyo', 'Washington, D.C.', 'Beijing', 'Kyiv', 'Astana', 'Vladivostok']
  expect(cities.map(({ name }) => name)).toEqual(expect.arrayContaining(bearings))
  for (const name of ['Nur-Sultan', 'Brooklyn', 'Hamhŭng']) expect.soft(find('city', name), name).toBeUndefined()
  const ids = cities.map(({ name, lngLat }) => `${name} ${lngLat.join()}`)
  expect(new Set(ids).size).toBe(ids.length)
  expect(find('city', 'Seoul')?.lngLat).toEqual([126.98, 37.57])
})

test('no name is written before zoom 0 or never', () => {
  const isOnMap = ({ minZoom, lngLat: [lng, lat] }: BaseName) =>
    minZoom >= 0 && minZoom <= 7 && Math.abs(lng) <= 180 && Math.abs(lat) <= 85
  expect(names.filter(name => !isOnMap(name))).toEqual([])
})
