// Which events fit a reader's choices, and how many would.
import { expect, test } from 'vitest'
import type { StoryEvent } from './story.ts'
import { countFacet } from './count-facet.ts'
import { isFilter, matchesFilter, toFacets, toggleFilter } from './filter.ts'

const event = (id: string, category: string, status: string, places: string[], article: string, sign: string) =>
  toFacets(
    {
      id,
      category,
      status,
      where: places.map(place => ({ place })),
      cite: [{ article }, { article }],
    } as unknown as StoryEvent,
    [sign],
  )
const launch = event('launch', 'launch', 'reported', ['sohae', 'north-korea'], 'a', 'day')
const call = event('call', 'diplomacy', 'reported', ['seoul', 'tokyo', 'seoul'], 'b', 'month')
const mission = event('mission', 'launch', 'planned', [], 'a', 'day')
const events = [launch, call, mission]

test('without a choice every event fits', () => {
  expect(events.filter(each => matchesFilter(each, {}))).toEqual(events)
})

test('any choice of one facet will do; choices in two facets must both fit', () => {
  expect(events.filter(each => matchesFilter(each, { place: ['seoul', 'sohae'] }))).toEqual([launch, call])
  expect(events.filter(each => matchesFilter(each, { category: ['launch'], status: ['planned'] }))).toEqual([mission])
  expect(events.filter(each => matchesFilter(each, { sign: ['day'], article: ['a'] }))).toEqual([launch, mission])
  expect(events.filter(each => matchesFilter(each, { place: ['atlantis'] }))).toEqual([])
})

test('words let through the events that hold them, and all until these are known', () => {
  const held = new Set(['call', 'mission', '__proto__'])
  expect(events.filter(each => matchesFilter(each, { words: { query: 'x' } }))).toEqual(events)
  expect(events.filter(each => matchesFilter(each, { words: { query: 'x', ids: held } }))).toEqual([call, mission])
  const both = { words: { query: 'x', ids: held }, category: ['launch'] }
  expect(events.filter(each => matchesFilter(each, both))).toEqual([mission])
  expect(toggleFilter(both, 'category', 'launch')).toEqual({ words: both.words })
  expect([{}, { words: { query: 'x' } }, both].map(isFilter)).toEqual([false, false, true])
})

test('a value is chosen and unchosen; nothing chosen leaves no trace', () => {
  const one = toggleFilter({}, 'place', 'seoul'),
    two = toggleFilter(one, 'place', 'tokyo')
  expect(two).toEqual({ place: ['seoul', 'tokyo'] })
  expect(toggleFilter(toggleFilter(two, 'place', 'seoul'), 'place', 'tokyo')).toEqual({})
  expect(toggleFilter(one, 'status', 'planned')).toEqual({ place: ['seoul'], status: ['planned'] })
})

test('counts follow the other facets, not the own one, and count a place once an event', () => {
  expect([...countFacet(events, {}, 'place')]).toEqual([
    ['sohae', 1],
    ['north-korea', 1],
    ['seoul', 1],
    ['tokyo', 1],
  ])
  expect([...countFacet(events, { status: ['reported'], category: ['launch'] }, 'category')]).toEqual([
    ['launch', 1],
    ['diplomacy', 1],
  ])
  expect([...countFacet(events, { category: ['launch'] }, 'status')]).toEqual([
    ['reported', 1],
    ['planned', 1],
  ])
})
