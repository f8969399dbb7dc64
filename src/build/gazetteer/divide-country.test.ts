import { geoArea, polygonContains } from 'd3'
import { booleanValid } from '@turf/boolean-valid'
import type { MultiPolygon } from 'geojson'
import { expect, test } from 'vitest'
import { cropRing } from './crop-ring.ts'
import { divideCountry, type Member } from './divide-country.ts'
import { joinCells } from './join-cells.ts'

const box = (west: number, south: number, east: number, north: number): MultiPolygon['coordinates'][number] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
]
const country = (...coordinates: MultiPolygon['coordinates']): MultiPolygon => ({ type: 'MultiPolygon', coordinates })
/** Towns in rows and columns, a degree apart at most, without those on the rim. */
const towns = (region: string, west: number, south: number, east: number, north: number): Member[] => {
  const at = (from: number, to: number, i: number): number => from + ((to - from) * (i + 0.5)) / 5
  return Array.from({ length: 25 }, (_, i) => ({
    region,
    lng: at(west, east, i % 5),
    lat: at(south, north, Math.floor(i / 5)),
  }))
}
const contains = (shape: MultiPolygon | undefined, lng: number, lat: number): boolean =>
  shape?.coordinates.some(([ring = []]) => polygonContains(ring as [number, number][], [lng, lat])) ?? false

test('a country falls into its regions, half-way between their towns, up to its coast', () => {
  const shapes = divideCountry([...towns('W', 0, 0, 4, 4), ...towns('E', 4, 0, 8, 4)], country(box(0, 0, 8, 4)), 4)
  expect([...shapes.keys()].sort()).toEqual(['E', 'W'])
  expect(contains(shapes.get('W'), 0.1, 0.1) && contains(shapes.get('W'), 3.9, 2)).toBe(true)
  expect(contains(shapes.get('W'), 4.2, 2)).toBe(false)
  expect(contains(shapes.get('E'), 7.9, 3.9)).toBe(true)
  for (const shape of shapes.values()) {
    expect(booleanValid(shape)).toBe(true)
    // Wound the other way it would be the rest of the sphere; d3 takes the opposite of RFC 7946.
    const reversed = { ...shape, coordinates: shape.coordinates.map(part => part.map(ring => ring.toReversed())) }
    expect(geoArea(reversed)).toBeLessThan(1)
  }
})

test('a country on both sides of the antimeridian is one, its outlines end at it', () => {
  const outline = country(box(176, -20, 180, -16), box(-180, -20, -178, -16))
  const shapes = divideCountry(
    [...towns('N', 176, -18, 182, -16), ...towns('S', 176, -20, 182, -18)].map(wrap),
    outline,
    178,
  )
  const north = shapes.get('N')
  expect(north?.coordinates).toHaveLength(2)
  expect(contains(north, 179.9, -17) && contains(north, -179.9, -17)).toBe(true)
  expect(contains(north, -179.9, -19)).toBe(false)
  const lngs = (north?.coordinates ?? []).map(([ring = []]) => ring.map(([lng = 0]) => lng))
  for (const part of lngs) expect(Math.max(...part) - Math.min(...part)).toBeLessThan(5)
  expect(lngs.flat().every(lng => Math.abs(lng) <= 180)).toBe(true)
})

const wrap = (member: Member): Member => ({ ...member, lng: member.lng > 180 ? member.lng - 360 : member.lng })

test('a region inside another is a hole in it', () => {
  const ring = towns('A', 0, 0, 10, 10).filter(({ lng, lat }) => Math.hypot(lng - 5, lat - 5) > 1)
  const shapes = divideCountry([...ring, ...towns('B', 4, 4, 6, 6)], country(box(0, 0, 10, 10)), 5)
  expect(shapes.get('A')?.coordinates[0]).toHaveLength(2)
  expect(contains(shapes.get('B'), 5, 5)).toBe(true)
})

test('few towns, towns in one row and towns out at sea give no outline', () => {
  const one: Member = { region: 'one', lng: 2, lat: 2 }
  const row = [0, 1, 2, 3, 4].map(i => ({ region: 'row', lng: 5 + i / 100, lat: 1 }))
  const same = Array.from({ length: 9 }, () => ({ region: 'same', lng: 7, lat: 3 }))
  const shapes = divideCountry([one, ...row, ...same, ...towns('sea', 20, 0, 24, 4)], country(box(0, 0, 8, 4)), 4)
  expect([...shapes.keys()]).toEqual([])
  expect(divideCountry([one], country(box(0, 0, 8, 4)), 4).size).toBe(0)
  expect(divideCountry([], country(box(0, 0, 8, 4)), 4).size).toBe(0)
  expect(divideCountry(towns('A', 0, 0, 8, 4), country(), 4).size).toBe(0)
})

test('at the poles towns still divide the land', () => {
  const shapes = divideCountry(
    [...towns('W', -60, -89, 0, -80), ...towns('E', 0, -89, 60, -80)],
    country(box(-60, -90, 60, -80)),
    0,
  )
  expect(contains(shapes.get('W'), -30, -85) && contains(shapes.get('E'), 30, -85)).toBe(true)
})

test('cells of one group are joined, and tile the plane with those of others', () => {
  const cells = joinCells(
    [
      [0, 0],
      [2, 0],
      [4, 0],
    ],
    ['a', 'a', 'b'],
  )
  expect([...cells.keys()]).toEqual(['a', 'b'])
  expect(cells.get('a')).toHaveLength(1)
  expect(polygonContains(cells.get('a')?.[0] ?? [], [2.9, 0])).toBe(true)
  expect(polygonContains(cells.get('b')?.[0] ?? [], [3.1, 0])).toBe(true)
})

test('a ring is cut down to a box; one outside of it is gone', () => {
  const ring = box(0, 0, 10, 10)[0] as [number, number][]
  const cropped = cropRing(ring.slice(0, -1), { west: 5, east: 20, south: -5, north: 5 })
  expect(cropped).toHaveLength(4)
  expect(cropped).toContainEqual([5, 5])
  expect(cropRing(ring, { west: 20, east: 30, south: 0, north: 1 })).toEqual([])
  expect(cropRing([], { west: 0, east: 1, south: 0, north: 1 })).toEqual([])
})
