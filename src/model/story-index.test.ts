// One clock: the order of events, their stops and what falls on a date follow the zone that is chosen.
import { expect, test } from 'vitest'
import { toIsoDate } from './calendar.ts'
import { createIndexOf } from './story-index.ts'
import type { Story } from './story.ts'
import { showEvents } from './window.ts'

const event = (id: string, edtf: string, timeZone?: string) => ({
  id,
  title: id,
  status: 'reported',
  join: 'none',
  when: { edtf, basis: 'stated', timeZone },
  where: [],
  cite: [],
})
const story = {
  timeZone: 'Asia/Seoul',
  articles: [],
  places: {},
  events: [
    event('seoul', '2023-11-21T22:43:00+09:00'),
    event('washington', '2023-11-21T10:00:00-05:00', 'America/New_York'),
    event('guam', '2023-11-22T01:00:00+10:00', 'Pacific/Guam'),
    event('protest', '2023-11-21'),
  ],
} as unknown as Story

const toDays = (zone: 'story' | 'local' | 'utc') => {
  const { stops } = createIndexOf(story)({ zone, all: false })
  return stops.map(({ when, events }) => `${toIsoDate(when.earliest!)} ${events.join()}`)
}
const toShown = (zone: 'story' | 'local' | 'utc', event: string) => {
  const { stops, stopOf } = createIndexOf(story)({ zone, all: false })
  const shown = showEvents(stops, { mode: 'only', from: 0, stop: stopOf.get(event)! })
  return stops.flatMap(({ events }, stop) => (shown(stop) === 'hidden' ? [] : events))
}

test('the order is that of the clock that is chosen', () => {
  expect(toDays('story')).toEqual([
    '2023-11-21 protest',
    '2023-11-21 seoul',
    '2023-11-22 washington',
    '2023-11-22 guam',
  ])
  expect(toDays('utc')).toEqual(['2023-11-21 protest', '2023-11-21 seoul', '2023-11-21 washington', '2023-11-21 guam'])
  expect(toDays('local')).toEqual([
    '2023-11-21 washington',
    '2023-11-21 protest',
    '2023-11-21 seoul',
    '2023-11-22 guam',
  ])
})

test('a date alone shows what is of that day on the same clock', () => {
  expect(toShown('story', 'guam').sort()).toEqual(['guam', 'washington'])
  expect(toShown('utc', 'guam').sort()).toEqual(['guam', 'protest', 'seoul', 'washington'])
  expect(toShown('local', 'guam')).toEqual(['guam'])
})

test('a story without times of day has one index for all', () => {
  const indexOf = createIndexOf({ ...story, events: [story.events[3]!] })
  expect(indexOf({ zone: 'utc', all: true })).toBe(indexOf({ zone: 'viewer', all: false }))
})
