// What the map frames: whole lines and areas, and something even where a story has no place.
import { expect, test } from 'vitest'
import type { StoryEvent } from '../../model/story.ts'
import { toStoryIndex } from '../../model/story-index.ts'
import type { Place } from '../../model/story.ts'
import { createTimeApp } from '../timeline/time-fixture.ts'
import { chooseProjection, fitCamera } from './fit.ts'
import { toFramePoints, toStoryPoints } from './map-target.ts'

const toPlace = (geometry: Place['geometry']): Place => ({ name: 'A place', precision: 'area', geometry })
const ring = (lng: number) => [
  [lng, 0],
  [lng + 1, 0],
  [lng + 1, 1],
  [lng, 0],
]
const hole = [
  [5, 5],
  [6, 6],
  [6, 5],
  [5, 5],
]
const places = {
  point: toPlace({ type: 'Point', coordinates: [10, 50] }),
  points: toPlace({
    type: 'MultiPoint',
    coordinates: [
      [10, 50],
      [11, 51],
    ],
  }),
  line: toPlace({
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 1],
      [2, 0],
    ],
  }),
  lines: toPlace({
    type: 'MultiLineString',
    coordinates: [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [3, 3],
        [4, 4],
      ],
    ],
  }),
  area: toPlace({ type: 'Polygon', coordinates: [ring(0), hole] }),
  areas: toPlace({ type: 'MultiPolygon', coordinates: [[ring(0), hole], [ring(20)]] }),
}
const createApp = (where: readonly string[], context?: string[]) => {
  const { app } = createTimeApp(['2023'])
  const event: StoryEvent = {
    ...app.story.events[0]!,
    where: where.map(place => ({ place, basis: 'stated', role: 'site' })),
  }
  const story = { ...app.story, places, events: [event], ...(context && { context }) }
  return { ...app, story, index: toStoryIndex(story) }
}

test('lines and areas are framed whole, areas by their outlines', () => {
  const app = createApp([])
  expect(toFramePoints(app, ['point', 'line'])).toEqual([
    [10, 50],
    [0, 0],
    [1, 1],
    [2, 0],
  ])
  expect(toFramePoints(app, ['points'])).toEqual([
    [10, 50],
    [11, 51],
  ])
  expect(toFramePoints(app, ['lines'])).toEqual([
    [0, 0],
    [1, 1],
    [3, 3],
    [4, 4],
  ])
  expect(toFramePoints(app, ['area'])).toEqual(ring(0))
  expect(toFramePoints(app, ['areas'])).toEqual([...ring(0), ...ring(20)])
})

test('an outline of a hundred thousand vertices is framed by some of them', () => {
  const outline = Array.from({ length: 150_001 }, (_, at) => [
    40 * Math.cos((at / 150_000) * 2 * Math.PI),
    40 * Math.sin((at / 150_000) * 2 * Math.PI),
  ])
  const app = createApp([])
  const framed = toFramePoints(
    { ...app, story: { ...app.story, places: { wide: toPlace({ type: 'Polygon', coordinates: [outline] }) } } },
    ['wide'],
  )
  expect(framed.length).toBeLessThanOrEqual(201)
  for (const side of [0, 1])
    for (const sign of [-1, 1]) expect(Math.max(...framed.map(point => sign * point[side]!))).toBeGreaterThan(39.9)
})

test('a story without a place is framed by its context, or as a globe', () => {
  expect(toStoryPoints(createApp(['point'], ['line']))).toEqual([[10, 50]])
  expect(toStoryPoints(createApp([], ['line', 'point']))).toEqual([
    [0, 0],
    [1, 1],
    [2, 0],
    [10, 50],
  ])
  for (const context of [undefined, []]) {
    const world = toStoryPoints(createApp([], context))
    expect(chooseProjection(world)).toBe('globe')
    const { lng, lat, zoom } = fitCamera(
      world,
      { width: 720, height: 470 },
      { top: 40, right: 90, bottom: 40, left: 90 },
      'globe',
    )
    expect([lng, lat, zoom].every(Number.isFinite)).toBe(true)
    expect(zoom).toBeGreaterThan(0.5)
  }
})
