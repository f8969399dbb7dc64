// Which signs the legend finds on show: those of the events that the time and the filter let through, and no others.
import { expect, test } from '@playwright/test'
import { createSmallStory, parseSmall } from '../../compiler/fixtures/small-story.ts'
import { createApp } from '../create-app.ts'
import { createTimeApp } from '../timeline/time-fixture.ts'
import { toDrawnSigns } from './drawn-signs.ts'

function createSmallApp(context = ['malta', 'sea']) {
  const parsed = parseSmall({ ...createSmallStory(), context })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const { app, store } = createApp({ story: parsed.story, names: [], mapSize: { width: 720, height: 470 } })
  return { app, list: () => [...toDrawnSigns(app, store.getState())].sort() }
}

test('up to the last date all that is drawn, then only what the dates shown have', () => {
  const { app, list } = createSmallApp()
  expect(list()).toEqual([
    'area',
    'context',
    'day',
    'inferred',
    'line',
    'month',
    'origin',
    'past',
    'planned',
    'published',
    'reported',
    'site',
    'spot',
  ])
  app.actions.setMode('only')
  expect(list(), 'June alone').toEqual(['context', 'month', 'planned', 'published'])
  app.actions.setStop(0)
  expect(list(), 'a day in May').toEqual([
    'area',
    'context',
    'day',
    'inferred',
    'line',
    'origin',
    'published',
    'reported',
    'site',
    'spot',
  ])
})

test('what a filter leaves out is not explained', () => {
  const { app, list } = createSmallApp()
  app.actions.toggleFilter('place', 'valletta')
  expect(list()).toEqual(['context', 'day', 'origin', 'past', 'published', 'reported', 'spot'])
})

test('a country for orientation has no sign of its own, nor has a place that has a mark', () => {
  expect(createSmallApp(['malta']).list()).not.toContain('context')
  expect(createSmallApp(['valletta']).list()).not.toContain('context')
})

test('what only may fall into a date is explained as long as it is not left out', () => {
  const { app, store } = createTimeApp(['2023-09', '2023-09-13', '../2023-11-21', '2023-11-10~'])
  const list = () => [...toDrawnSigns(app, store.getState())].sort()
  app.actions.setMode('only')
  app.actions.setStop(app.index.stopOf.get('e1')!)
  expect(list()).toEqual(['day', 'lasted', 'month', 'open', 'published', 'reported'])
  app.actions.setPossible(false)
  expect(list()).toEqual(['day', 'published', 'reported'])
})

test('where columns count the events, no event has a mark of its own on the axis, but bars stay', () => {
  const { app, store } = createTimeApp([
    ...Array.from({ length: 40 }, (_, day) => `2023-0${day < 20 ? 1 : 2}-${String((day % 20) + 1).padStart(2, '0')}`),
    '2023-09',
    '2023-12-01',
  ])
  expect([...toDrawnSigns(app, store.getState())].sort()).toEqual(['month', 'published'])
})

test('a story without dates and articles on its axis explains nothing', () => {
  const { app, store } = createTimeApp([])
  expect([...toDrawnSigns(app, store.getState())]).toEqual([])
})
