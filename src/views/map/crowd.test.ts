// A crowd of places has few signs, and each place on show is in one of them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { toProjection, type Camera } from './camera.ts'
import { crowdDrawing } from './crowd-drawing.ts'
import { toCrowd, toCrowdMarks, toCrowdRadius } from './crowd.ts'
import { countEvents, isShown } from './mark.ts'
import { toMarks, toMarksById } from './marks.ts'
import { toPicture } from './picture.ts'

const SIZE = { width: 860, height: 480 }
const world: Camera = { projection: 'mercator', lng: 0, lat: 0, zoom: 0.6, shift: [0, 0] }

function createCrowd(points: readonly (readonly [lng: number, lat: number])[], days = 9) {
  const places = Object.fromEntries(points.map(([lng, lat], i) => [`p${i}`, toPointPlace(`Place ${i}`, lng, lat)]))
  const events = points.flatMap((_, i) =>
    Array.from({ length: (i % 4) + 3 }, (_, n) =>
      toPlacedEvent(`e${i}-${n}`, [`p${i}`, ...(i % 7 === 0 ? [`p${(i + 1) % points.length}`] : [])], {
        when: { edtf: `2023-11-${String(((i + n) % days) + 1).padStart(2, '0')}`, basis: 'stated' },
      }),
    ),
  )
  return createPlaceApp(places, events).app
}

const see = (app: ReturnType<typeof createCrowd>, stop: number, selected?: string, camera = world) => {
  const state = { ...app.opening, all: true, stop, selected }
  const crowd = toCrowd(toProjection(camera, SIZE), app.index, app.story, camera, SIZE)
  return { crowd, state, marks: toMarks(app, state), signs: crowd && toCrowdMarks(crowd, toMarksById(app, state)) }
}

const point = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -60, max: 60 }))

test('at most sixty signs and those of the event that is told; each place on show in one; heads apart', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 300 }), fc.nat(), fc.boolean(), (points, at, isTold) => {
      const app = createCrowd(points)
      const stop = at % app.index.stops.length
      const { crowd, signs, marks } = see(app, stop, isTold ? app.index.stops[stop]!.events[0] : undefined)
      if (!crowd || !signs) return points.length <= 60 || app.story.events.length <= 150
      const inSight = new Set(crowd.neighbourhoods.flat().map(({ id }) => id))
      const shown = marks.filter(mark => isShown(mark) && inSight.has(mark.id)).map(({ id }) => id)
      const held = signs.flatMap(({ members }) => members.map(({ id }) => id))
      const loose = signs.filter(({ mark }) => mark.stage !== 'current')
      return (
        loose.length <= 60 &&
        held.length === new Set(held).size &&
        held.toSorted().join() === shown.toSorted().join() &&
        signs.every(({ mark, members }) => members[0] === mark) &&
        loose.every((a, i) => !loose.slice(i + 1).some(b => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) < 32))
      )
    }),
    { numRuns: 40 },
  )
})

test('a number counts each event once, whatever places it has', () => {
  const app = createCrowd(Array.from({ length: 100 }, (_, i) => [(i % 20) * 17 - 170, Math.floor(i / 20) * 20 - 40]))
  const { signs } = see(app, app.index.stops.length - 1)
  for (const { count, members } of signs!)
    expect(count ?? countEvents(members)).toBe(new Set(members.flatMap(({ events }) => events)).size)
})

test('signs whose places are left alone are not counted anew, nor are those that have been joined', () => {
  const spots = Array.from({ length: 120 }, (_, i) => [(i % 12) * 20 - 115, Math.floor(i / 12) * 8 - 40] as const)
  const app = createCrowd(spots)
  const { crowd, signs } = see(app, 4)
  expect(signs!.length, 'some have been joined').toBeLessThan(crowd!.neighbourhoods.length)
  expect(see(app, 4).signs!.every((sign, at) => sign === signs![at])).toBe(true)
})

test('sixty places are no crowd, and a sign stands where something happened, where most did', () => {
  const spots = Array.from({ length: 61 }, (_, i) => [(i % 10) * 30 - 150, Math.floor(i / 10) * 15 - 40] as const)
  expect(see(createCrowd(spots.slice(1)), 0).crowd).toBeUndefined()
  const { signs } = see(createCrowd(spots), 3)
  for (const { mark, members } of signs!) {
    expect(isShown(mark)).toBe(true)
    expect(Math.max(...members.map(({ events }) => events.length))).toBe(mark.events.length)
  }
})

test(
  'ten thousand events in three thousand places: few signs, names and tags, and a number has room',
  { tags: ['build'] },
  () => {
    const app = createCrowd(Array.from({ length: 3000 }, (_, i) => [((i * 37) % 359) - 179, ((i * 53) % 120) - 60]))
    for (const camera of [world, { ...world, zoom: 3 }, { ...world, projection: 'globe' } as const]) {
      const { state } = see(app, 5, app.index.stops[5]!.events[0], camera)
      const options = { camera, size: SIZE, names: [], taken: [], scale: 1, before: new Set<string>() }
      const { points, tags, names } = toPicture({ ...app, crowd: crowdDrawing }, state, options)
      expect(points.length).toBeLessThanOrEqual(64)
      expect(tags.length).toBeLessThanOrEqual(6)
      expect(names.size).toBeLessThanOrEqual(30)
    }
    expect([1, 2, 10, 100, 1000, 1e9].map(toCrowdRadius)).toEqual([5.5, 9.7, 11.4, 13.8, 16.2, 17])
  },
)
