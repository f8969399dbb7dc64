import { expect, test } from 'vitest'
import { checkDesk } from './check-desk.ts'
import { accept } from './decisions/accept.ts'
import { rewriteFile } from './decisions/rewrite-file.ts'
import { dismissSentence } from './decisions/story.ts'
import type { Desk } from './desk.ts'
import { after, createSmallDesk, known, readings, storyOf } from './fixtures/small-desk.ts'
import { createSmallFile } from '../../draft/fixtures/small-gazetteer.ts'
import { addPlaces } from '../../draft/gazetteer/add-places.ts'
import { createPlaceBook } from '../../draft/gazetteer/place-book.ts'
import { toFilePlace } from '../../draft/story/to-file-place.ts'
import { searchPlaces } from './place-candidates.ts'
import { toPreviewStory } from './preview-story.ts'
import { createQueue } from './queue.ts'
import { findUncitedSentences } from './uncited.ts'

const desk = createSmallDesk()
const toQueue = createQueue(known, readings)
const queueOf = (of: Desk) => toQueue(of, checkDesk(of, known))

test('places, dates and events in the order of reading, with their words, candidates and reasons', () => {
  const queue = queueOf(desk)
  expect(queue.slice(0, 5).map(({ kind, name, value }) => [kind, name, value])).toEqual([
    ['published', 'Bomb explodes in Springfield', '2023-11-24'],
    ['published', 'Police find a second bomb', '2023-11-25'],
    ['event', 'A bomb exploded in Springfield on Tuesday', '2023-11-21'],
    ['place', 'Springfield', 'city, US'],
    ['date', 'Tuesday', '2023-11-21'],
  ])
  const place = queue.find(({ key }) => key === 'place springfield')!
  expect(place.candidates.map(({ km, isChosen, reason }) => [km, isChosen, reason])).toEqual([
    [0, true, 'city, 154,000 people'],
    [1849, false, 'city, 166,000 people'],
  ])
  expect(place.events).toEqual(['bomb-exploded', 'bomb-exploded-2', 'chicago-arrested-man'])
  expect(place.confidence).toBeGreaterThan(0.5)
  for (const { spots } of queue)
    for (const { article, start, end, text } of spots) {
      const whole = [...desk.texts.get(`seeds/${article}.txt`)!]
      expect(whole.slice(start, end).join('')).toBe(text)
    }
  expect(queue.find(({ kind }) => kind === 'date')?.reason).toContain('Tuesday before Friday 24 November 2023')
})

test('spots count code points, whatever stands before them', () => {
  const shifted = { ...desk, texts: new Map([...desk.texts].map(([path, text]) => [path, `🛰️🛰️ \u00ad${text}`])) }
  const spots = queueOf(shifted).flatMap(item => item.spots)
  expect(spots.length).toBeGreaterThan(10)
  for (const { article, start, end, text } of spots)
    expect([...shifted.texts.get(`seeds/${article}.txt`)!].slice(start, end).join('')).toBe(text)
})

test('what is wrong stands with the proposal that it is wrong with; nothing is left once all is decided', () => {
  const broken = after(desk, rewriteFile(desk, desk.json.replace('[-0.1, 51.5]', '[51.5, 200]')))
  const item = queueOf(broken).find(({ key }) => key === 'place london')!
  expect(item.problems.map(({ path }) => path)).toEqual(['places.london.geometry.coordinates'])
  const done = after(
    desk,
    accept(
      desk,
      queueOf(desk).map(({ key }) => key),
    ),
  )
  expect(queueOf(done)).toEqual([])
  expect(queueOf({ ...desk, json: '{ broken' })).toEqual([])
})

test('problems stand beside their fields', () => {
  const broken = after(desk, rewriteFile(desk, desk.json.replace('"edtf": "2023-11-22"', '"edtf": "2023-02-30"')))
  const checked = checkDesk(broken, known)
  expect(checked.at(['events', 2, 'when', 'edtf'])).toHaveLength(1)
  expect(checked.under(['events', 2])).toHaveLength(1)
  expect(checked.under(['events', 20])).toEqual([])
  expect(checked.under([])).toEqual(checked.problems)
})

test('a place is searched by name, number and code', () => {
  const place = storyOf(desk).places['london']
  expect(searchPlaces('Springfield', place, known)).toHaveLength(2)
  expect(searchPlaces('gn:22', place, known)[0]).toMatchObject({ title: 'London, GB', km: 0, isChosen: true })
  expect(searchPlaces('fr', place, known)[0]).toMatchObject({ name: 'France', kind: 'country' })
  for (const text of ['', ' ', ',', '!!', '<b>', '\ud800', 'x'.repeat(1e6), '__proto__', 'constructor'])
    expect(searchPlaces(text, place, known)).toEqual([])
})

test('the story as readers would see it, though proposals are left and some of it is broken', () => {
  const preview = toPreviewStory(desk, known)
  if (!preview.ok) throw new Error(preview.why)
  expect(preview.story.events).toHaveLength(5)
  expect([...preview.proposed.places]).toEqual(['springfield', 'london', 'chicago'])
  expect(JSON.stringify(preview.story)).not.toContain('"proposed"')
  const json = desk.json
    .replace('"edtf": "2023-11-22"', '"edtf": "tomorrow"')
    .replace('"coordinates": [-87.7, 41.9]', '"coordinates": "here"')
  const half = toPreviewStory({ ...desk, json }, known)
  if (!half.ok) throw new Error(half.why)
  expect(half.leftOut).toEqual({ events: ['paris-said'], places: ['chicago'] })
  expect(half.story.events).toHaveLength(4)
  for (const each of ['', '[]', '{}', '{', json.replaceAll('"edtf"', '"edft"'), '{"events":[]}'])
    expect(toPreviewStory({ ...desk, json: each }, known).ok, each.slice(0, 20)).toBe(false)
})

test('sentences that no event cites, but for those dismissed and the line of the date', () => {
  const uncited = (of: Desk) => findUncitedSentences(storyOf(of), readings(of, storyOf(of)))
  const [first, ...more] = uncited(desk)
  expect([first?.sentence, more]).toEqual(['Nobody knows why Texas was silent on Monday.', []])
  const text = [...desk.texts.get('seeds/bomb-explodes-springfield.txt')!]
  expect(text.slice(first!.start, first!.end).join('')).toBe(first!.sentence)
  expect(uncited(after(desk, dismissSentence(desk, first!.article, first!.sentence)))).toEqual([])
})

test('a place of the settings is found by the search, and says so', () => {
  const place = { name: 'Ferry Village', kind: 'region', lng: 7, lat: 9, countryCode: 'NG', region: 'NG-NI' } as const
  const places = [{ ...place, otherNames: ['Ferryville'], ref: 'https://maps.example/1' }]
  const own = {
    ...known,
    book: createPlaceBook(createSmallFile(), () => undefined, addPlaces(known.gazetteer, places)),
  }
  const [found, ...rest] = searchPlaces('ferryville', undefined, own)
  expect(rest).toEqual([])
  expect(found).toMatchObject({ ref: 'https://maps.example/1', reason: 'region, dateline.config.json' })
  expect(toFilePlace(found!)).toMatchObject({
    precision: 'district',
    region: 'NG-NI',
    source: { url: 'https://maps.example/1' },
  })
})
