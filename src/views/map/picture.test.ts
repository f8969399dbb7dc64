// The picture of the map, by counts: marks at their places, nothing over anything else, no more than can be read.
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { findCountryOutline } from '../../build/basemap/country-outline.ts'
import { toLocalNames, toMapNames } from '../../build/basemap/map-names.ts'
import { readStories } from '../../build/read-stories.ts'
import type { Place, Story, StoryEvent } from '../../model/story.ts'
import type { App } from '../app.ts'
import { createApp } from '../create-app.ts'
import type { State } from '../../state/state.ts'
import { toPoint, toProjection, type Camera, type Size } from './camera.ts'
import { toTaken } from './map-corners.ts'
import { toOpeningCamera, toWholeCamera } from './opening.ts'
import { toMarkPoint } from './mark-point.ts'
import { MARK_HALF_PX } from './mark.ts'
import { meets, toLabelRect, toSquare, type Rect } from './place-labels.ts'
import { toPicture, type Picture } from './picture.ts'
import { toTextWidth } from './text-width.ts'

const SIZES: readonly Size[] = [
  { width: 320, height: 256 },
  { width: 390, height: 355 },
  { width: 768, height: 520 },
  { width: 880, height: 490 },
  { width: 1520, height: 860 },
]
const names = toMapNames()

const toStory = (places: Readonly<Record<string, Place>>, dates: (number: number) => string = () => '2023-11-21') =>
  createPlaceApp(
    places,
    Object.keys(places).map((id, i): StoryEvent =>
      toPlacedEvent(`e-${id}`, [id], { when: { edtf: dates(i), basis: 'stated' } }),
    ),
  )

function createSeeds() {
  const { result } = readStories('.', findCountryOutline)[0]!
  if (!result.ok) throw new Error('The story of the project cannot be read')
  return createApp({ story: result.story, names, mapSize: SIZES[0]! })
}

/** Round the world, and crowded in Europe. */
const world = Object.fromEntries(
  Array.from({ length: 100 }, (_, i) => [
    `p${i}`,
    i < 40
      ? toPointPlace(`Place ${i}`, 2 + (i % 8), 44 + i / 8)
      : toPointPlace(`Place ${i}`, ((i * 37) % 360) - 180, ((i * 53) % 130) - 60),
  ]),
)

const STORIES: Readonly<Record<string, () => { app: App; store: { getState(): State } }>> = {
  'the story of the seeds': createSeeds,
  'places round the world': () => toStory(world, i => `2023-${String((i % 12) + 1).padStart(2, '0')}-10`),
  'one event in one city': () => toStory({ abuja: toPointPlace('Abuja', 7.49, 9.06) }),
  'round the antimeridian': () =>
    toStory({
      suva: toPointPlace('Suva', 178.44, -18.14),
      apia: toPointPlace('Apia', -171.77, -13.83),
      nukualofa: toPointPlace('Nuku’alofa', -175.2, -21.14),
    }),
  'within one city': () =>
    toStory(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [
          `s${i}`,
          toPointPlace(`Street ${i}`, 13.3 + (i % 4) * 0.03, 52.48 + i * 0.004, { precision: 'exact' }),
        ]),
      ),
    ),
}

const overlaps = (rects: readonly Rect[]): number =>
  rects.reduce((sum, rect, i) => sum + rects.slice(i + 1).filter(other => meets(rect, other)).length, 0)

function read({ points, names: placed, tags, labels, arcName }: Picture) {
  const written = [...placed.values()].map(({ rect }) => rect)
  const base = labels.map(toLabelRect)
  const signs = points.map(({ at }) => toSquare(at, 8))
  return { written, base, signs, boxes: [...tags, ...(arcName ? [arcName] : [])].map(({ rect }) => rect) }
}

/**
 * All that is wrong with a picture, a line each: it has thousands of names and marks, and an `expect` for each would
 * take longer than the picture.
 */
function findFaults(picture: Picture, camera: Camera, size: Size, scale: number): string[] {
  const { written, base, signs, boxes } = read(picture)
  const projection = toProjection(camera, size)
  // The name of the place that is told is written whatever is there; all others give way.
  const told = picture.points.filter(({ mark }) => mark.stage === 'current')
  const others = [...picture.names.values()].filter(({ id }) => !told.some(({ mark }) => mark.id === id))
  const apart = [...others.map(({ rect }) => rect), ...base, ...boxes]
  // Every place of the time control is there: as a mark, in one with a number, or as a tag.
  const reached = new Set([
    ...picture.points.flatMap(({ members }) => members.map(({ id }) => id)),
    ...picture.areas.map(({ mark }) => mark.id),
    ...picture.tags.flatMap(({ mark, others: more }) => [mark.id, ...more.map(({ id }) => id)]),
  ])
  const isOut = ({ left, right, top, bottom }: Rect): boolean =>
    !(Math.min(left, top) >= 0 && right <= size.width && bottom <= size.height)
  const say = (rects: readonly Rect[], what: string) => rects.map(rect => `${what}: ${JSON.stringify(rect)}`)
  return [
    ...picture.points
      .filter(({ mark, at }) => !isDeepStrictEqual(at, toPoint(projection, camera, size, toMarkPoint(mark.place))))
      .map(({ mark }) => `not at its place: ${mark.id}`),
    ...(picture.points.length > 100 ? [`${picture.points.length} marks`] : []),
    ...told.filter(({ mark }) => !picture.names.has(mark.id)).map(({ mark }) => `no name: ${mark.id}`),
    ...(overlaps(apart) > 0 ? [`names over names: ${overlaps(apart)}`] : []),
    ...say(
      apart.filter(rect => signs.some(sign => meets(rect, sign))),
      'over a mark',
    ),
    ...say([...written, ...base, ...boxes].filter(isOut), 'out of the map'),
    ...picture.tags
      .filter(({ name, count, rect }) => !(rect.right - rect.left > toTextWidth(name + count, 14) * scale))
      .map(({ name, count }) => `no room for ${name}${count}`),
    // In a tiny map no tag may have room.
    ...picture.marks
      .filter(({ id, place }) => size.width > 320 && !reached.has(id) && place.precision !== 'country')
      .map(({ id }) => `cannot be reached: ${id}`),
  ]
}

for (const [story, create] of Object.entries(STORIES))
  for (const size of SIZES)
    test(`${story}, ${size.width} x ${size.height}`, () => {
      const { app, store } = create()
      for (const camera of [toOpeningCamera(app, size), toWholeCamera(app, size)])
        for (const stop of [app.opening.stop, 0, app.index.stops.length - 1])
          for (const scale of [1, 2]) {
            const state = { ...store.getState(), stop, selected: app.index.stops[stop]!.events[0]! }
            const picture = toPicture(app, state, {
              camera,
              size,
              names,
              taken: toTaken(size, scale),
              scale,
              before: new Set(),
            })
            expect(findFaults(picture, camera, size, scale), `stop ${stop}, text ${scale}`).toEqual([])
          }
    })

/** As the page opens on a desk. */
function toOpeningPicture(app: ReturnType<typeof createSeeds>['app']) {
  const size = { width: 880, height: 490 }
  const options = { camera: toOpeningCamera(app, size), size, names, taken: toTaken(size, 1), scale: 1 }
  return toPicture(app, app.opening, { ...options, before: new Set() })
}

test('the opening of the seeds’ story names the launch site, Seoul, the line and who is far', () => {
  const { app } = createSeeds()
  const picture = toOpeningPicture(app)
  const lines = (id: string) => picture.names.get(id)?.lines.map(({ text, around }) => around.join(text))
  expect(lines('sohae')).toEqual(['Probably Sohae launch site', 'Satellite launch', 'no article says where'])
  expect(lines('seoul')?.[0]).toBe('Seoul')
  expect(lines('tokyo')?.[0]).toBe('Tokyo')
  expect(lines('military-demarcation-line')).toEqual(['Military Demarcation Line', 'North to add forces', 'planned'])
  expect(picture.tags.map(({ name, words }) => `${name}: ${words}`).sort()).toEqual([
    'Guam: North claims Guam images, 22 Nov',
    'Russia: Kim in Russia, Sept',
    'Washington: US calls for talks',
  ])
  expect(picture.labels.map(({ text }) => text)).toContain('East Sea / Sea of Japan')
  expect(MARK_HALF_PX).toBe(12)
})

test('the site’s name of a sea takes the place of every other, in the language of the page alone', () => {
  const { app } = createSeeds()
  const name = 'East Sea / Sea of Japan'
  const read = (lang: string, seas: Story['seas']) =>
    toOpeningPicture({ ...app, lang, seas: { [name]: 'table' }, story: { ...app.story, seas } })
      .labels.filter(({ kind }) => kind === 'sea')
      .map(({ text }) => text)
  const seas = { ko: { [name]: '동해' } }
  expect(read('ko', seas)).toContain('동해')
  expect(read('ko', seas)).not.toContain('table')
  expect(read('ja', seas)).toContain('table')
})

for (const [lang, seoul, script] of [
  ['ko', '서울', 'Hangul'],
  ['ar', 'سول', 'Arabic'],
  ['ru', 'Сеул', 'Cyrillic'],
] as const)
  test(`in ${lang} towns are in that script`, () => {
    const { app, store } = createPlaceApp({ chuncheon: toPointPlace('Chuncheon', 127.73, 37.88) }, [
      toPlacedEvent('e', ['chuncheon']),
    ])
    const camera: Camera = { lng: 127.73, lat: 37, zoom: 6, projection: 'mercator', shift: [0, 0] }
    const size = SIZES[3]!
    const options = { camera, size, names: toLocalNames(lang), taken: [], scale: 1, before: new Set<string>() }
    const picture = toPicture({ ...app, lang }, store.getState(), options)
    const towns = picture.labels.filter(({ kind }) => kind === 'city').map(({ text }) => text)
    expect(towns).toContain(seoul)
    expect(towns.filter(text => !new RegExp(`^\\p{sc=${script}}`, 'u').test(text))).toEqual([])
    expect(findFaults(picture, camera, size, 1)).toEqual([])
  })

test('the words on an arc lie over no name, mark or tag, and are there', () => {
  const { app, store } = createSeeds()
  const joined = app.index.inTime.filter(({ join }) => join !== 'none')
  expect(joined.length).toBeGreaterThan(0)
  for (const { id } of joined)
    for (const size of SIZES.slice(1)) {
      const state = { ...store.getState(), stop: app.index.stopOf.get(id)!, selected: id }
      const camera = toWholeCamera(app, size)
      const options = { camera, size, names, taken: toTaken(size, 1), scale: 1, before: new Set<string>() }
      const picture = toPicture(app, state, options)
      const { written, base, signs } = read(picture)
      const words = picture.arcName
      expect(words, `${id}, ${size.width}`).toBeDefined()
      const others = [...written, ...base, ...signs, ...picture.tags.map(({ rect }) => rect)]
      expect(others.filter(rect => meets(rect, words!.rect))).toEqual([])
    }
})
