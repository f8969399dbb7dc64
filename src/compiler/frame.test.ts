// What the map shows as it opens, from the places of the key events.
import { expect, test } from 'vitest'
import { toFrames } from './frame.ts'
import type { Place, StoryEvent } from '../model/story.ts'

const point = (lng: number, lat: number, change: Partial<Place> = {}): Place => ({
  name: 'P',
  precision: 'city',
  geometry: { type: 'Point', coordinates: [lng, lat] },
  ...change,
})
const places = {
  paris: point(2.35, 48.85),
  lyon: point(4.84, 45.76),
  lille: point(2.6, 50.2),
  sydney: point(151.2, -33.87),
  suva: point(178.44, -18.14),
  apia: point(-171.77, -13.83),
  france: point(2.5, 46.5, { precision: 'country', countryCodes: ['FR'] }),
  bay: point(-2, 45, { precision: 'water', radiusKm: 111.195 }),
}
const event = (...ids: (keyof typeof places)[]): Pick<StoryEvent, 'weight' | 'where'> => ({
  where: ids.map(place => ({ place, basis: 'stated', role: 'site' })),
})
const toWide = (events: readonly Pick<StoryEvent, 'weight' | 'where'>[], frame?: readonly (string | number)[]) =>
  toFrames({ places, events, view: { frame } }, undefined)?.wide.map(value => Math.round(value * 10) / 10)

test('it holds the places that most of the story is at, without one far away', () => {
  expect(toWide([event('paris'), event('lyon'), event('lille'), event('paris', 'sydney')])).toEqual([
    2.4, 45.8, 4.8, 50.2,
  ])
})

test('a narrow map shows less of it, larger', () => {
  const frames = toFrames(
    { places, events: [event('paris'), event('paris', 'lille'), event('lyon'), event('lyon')], view: undefined },
    undefined,
  )!
  expect(frames.wide[1]).toBeCloseTo(45.76)
  expect(frames.narrow).toEqual([2.35, 48.85, 2.6, 50.2])
})

test('of a story round the world there is none: all of it is shown', () => {
  expect(toWide([event('paris'), event('sydney'), event('suva')])).toBeUndefined()
})

test('it reaches across the antimeridian', () => {
  expect(toWide([event('suva'), event('apia')])).toEqual([178.4, -18.1, -171.8, -13.8])
})

test('one place alone has so much round it that one can tell where it is; a ring is held whole', () => {
  const [west, south, east, north] = toWide([event('paris')])!
  expect(north! - south!).toBeCloseTo(5.4, 0)
  expect(east! - west!).toBeGreaterThan(7)
  expect(toWide([event('bay')])).toEqual([-3.4, 44, -0.6, 46])
})

test('a country is held with its land, without what lies overseas', () => {
  const square = (lng: number, lat: number, half: number) => [
    [
      [lng - half, lat - half],
      [lng + half, lat - half],
      [lng + half, lat + half],
      [lng - half, lat + half],
      [lng - half, lat - half],
    ],
  ]
  const outline = { type: 'MultiPolygon' as const, coordinates: [square(-53, 4, 2), square(2.5, 46.5, 4)] }
  expect(toFrames({ places, events: [event('france')], view: undefined }, () => outline)?.wide).toEqual([
    -1.5, 42.5, 6.5, 50.5,
  ])
})

test('countries are held where most events have no other place, and left out where most have one', () => {
  const one = [event('lyon'), event('france'), event('france')],
    most = [event('lyon', 'france'), event('france'), event('paris')]
  expect(toWide(one), 'one city of three events does not speak for them').toEqual([2.5, 45.8, 4.8, 46.5])
  expect(toWide(most)).toEqual([2.4, 45.8, 4.8, 48.9])
})

test('what the file says wins: places, or degrees', () => {
  expect(toWide([event('sydney')], ['paris', 'lyon'])).toEqual([2.4, 45.8, 4.8, 48.9])
  expect(toWide([event('sydney')], [170, -20, -170, 10])).toEqual([170, -20, -170, 10])
  expect(toWide([])).toBeUndefined()
  for (const bounds of [
    [-180, -90, 180, 90],
    [-180, -60, 180, 80],
    [-100, -20, 100, 60],
  ])
    expect(toWide([event('sydney')], bounds), 'larger than a flat map shows: all of the story').toBeUndefined()
})
