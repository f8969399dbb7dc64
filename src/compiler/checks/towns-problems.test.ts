// Cities, and the towns that a gazetteer has under their names.
import { expect, test } from 'vitest'
import { point } from '../fixtures/problem-cases.ts'
import { createSmallStory, listProblems, parseSmall, setAt, TEXTS } from '../fixtures/small-story.ts'
import type { FindTowns, KnownTown } from '../known-town.ts'

const town = (name: string, country: string, lng: number, lat: number, id: string): KnownTown => ({
  name,
  country,
  lng,
  lat,
  id: `gn:${id}`,
})
const TOWNS: Readonly<Record<string, readonly KnownTown[]>> = {
  Valletta: [town('Valletta', 'MT', 14.514, 35.9, '1'), town('Valletta', 'IT', 9, 45, '2')],
  'Il-Belt': [town('Valletta', 'MT', 14.514, 35.9, '1')],
  Suva: [town('Suva', 'FJ', 178.44, -18.14, '3'), town('Suva', 'FJ', -179.9, -17, '4')],
}
const findTowns: FindTowns = name => TOWNS[name] ?? []
const check = (changes: Readonly<Record<string, unknown>>) => listProblems(changes, TEXTS, { findTowns })

test('a city at its town passes, and one that no gazetteer knows', () => {
  expect(check({})).toEqual([])
  expect(check({ 'places.valletta.name': 'Nowhere', 'places.valletta.names': undefined })).toEqual([])
  expect(check({ 'places.valletta.geometry': point(14.6, 36.1) })).toEqual([])
})

test('a city far from any town of its name in its country is warned of, with the distance and the nearest', () => {
  expect(check({ 'places.valletta.geometry': point(14.23, 36.06) })).toEqual([
    'warning: places.valletta.geometry: found [14.23,36.06], 31 km from any town called "Valletta" in MT; ' +
      'expected a position within 25 km of one, or another precision than "city"; ' +
      'nearest match [14.514,35.9]: Valletta, MT, gn:1',
  ])
  expect(
    check({ 'places.valletta.name': 'The capital', 'places.valletta.geometry': point(14.23, 36.06) }),
  ).toHaveLength(1)
})

test('of another country only the town counts, and its outline is not told as well', () => {
  expect(check({ 'places.valletta.geometry': point(9, 45) })).toEqual([
    expect.stringMatching(/^warning: .*found \[9,45\], 1,114 km from any town called "Valletta" in MT/),
  ])
  expect(check({ 'places.valletta.geometry': point(9, 45), 'places.valletta.countryCodes': undefined })).toEqual([])
})

test('swapped coordinates are refused where the other order lies at the town', () => {
  const swapped =
    'longitude and latitude are swapped; expected longitude, then latitude: ' +
    '[14.514,35.9]: Valletta, MT, gn:1; nearest match [14.5146,35.8997]'
  expect(check({ 'places.valletta.geometry': point(35.8997, 14.5146) })).toEqual([
    `error: places.valletta.geometry.coordinates: found [35.8997,14.5146]: ${swapped}`,
  ])
  expect(check({ 'places.valletta.geometry': point(35.8, 16) })[0]).toMatch(/^warning: .* km from any town/)
})

test('what is no city, no point or no number is left to other checks', () => {
  expect(check({ 'places.valletta.precision': 'exact', 'places.valletta.geometry': point(14.3, 36) })).toEqual([])
  expect(check({ 'places.valletta.geometry': { type: 'MultiPoint', coordinates: [[14.3, 36]] } })).toEqual([])
  expect(check({ 'places.valletta.geometry': point(NaN, 36) })[0]).toMatch(/^error: .*found null/)
})

test('a town on the other side of the 180th meridian is near', () => {
  const suva = { 'places.valletta.name': 'Suva', 'places.valletta.countryCodes': ['FJ'] }
  expect(check({ ...suva, 'places.valletta.geometry': point(179.95, -17) })).toEqual([])
})

const fixesOf = (changes: Readonly<Record<string, unknown>>) => {
  const story = createSmallStory()
  for (const [path, value] of Object.entries(changes)) setAt(story, path.split('.'), value)
  return parseSmall(story, TEXTS, { findTowns }).fixes
}

test('what the gazetteer knows of a city is a fix, unless there are two such towns near', () => {
  expect(fixesOf({ 'places.valletta.countryCodes': undefined })).toEqual([
    {
      what: 'as the gazetteer has "Valletta"',
      path: ['places', 'valletta'],
      edit: { add: { countryCodes: ['MT'], links: ['gn:1'] } },
    },
  ])
  expect(fixesOf({ 'places.valletta.links': ['wd:Q1'] })).toEqual([])
  expect(fixesOf({ 'places.valletta.geometry': point(14.23, 36.06) })).toEqual([])
})

test('a swap out of range is mended as well, though its shape is told', () => {
  const changes = { 'places.valletta.geometry': point(-18.14, 178.44), 'places.valletta.name': 'Suva' }
  expect(fixesOf({ ...changes, 'places.valletta.countryCodes': ['FJ'] })).toEqual([
    {
      what: 'longitude and latitude are swapped',
      path: ['places', 'valletta', 'geometry', 'coordinates'],
      edit: 'reverse',
    },
  ])
})
