// Which moment a link leads to, and a date that a reader types.
import { expect, test } from 'vitest'
import { createApp } from '../views/create-app.ts'
import { createTimeApp } from '../views/timeline/time-fixture.ts'
import { findStop, toLink, toLinkedState } from './link.ts'

const { index } = createTimeApp([
  '2018-09-19',
  '2023-09',
  '2023-11-21',
  '2023-11-21',
  '../2023-11-21',
  '2023-11-24',
]).app

test('a date leads to its own stop, or to the nearest', () => {
  expect(index.stops.map(stop => stop.edtf)).toEqual([
    '2018-09-19',
    '2023-09',
    '2023-11-21',
    '../2023-11-21',
    '2023-11-24',
  ])
  expect(findStop(index, '../2023-11-21')).toBe(3)
  expect(findStop(index, '2023-11-21')).toBe(2)
  expect(findStop(index, '1990')).toBe(0)
  expect(findStop(index, '2023-08')).toBe(1)
  expect(findStop(index, '9999-12-31')).toBe(4)
})

test('what is no date is none', () => {
  for (const typed of [
    '',
    ' ',
    '2023-02-29',
    '2023-13',
    'tomorrow',
    '<script>',
    '2023-11-21'.repeat(99),
    '../..',
    '[]',
  ])
    expect(findStop(index, typed)).toBeUndefined()
})

test('a link to a filter alone: as the story opens, and at its end where the filter leaves that event out', () => {
  const { opening, indexOf } = createTimeApp(['2018-09-19', '2023-11-21', '2023-12-01']).app
  const to = (status: string) => toLinkedState({ status: [status] }, opening, indexOf).state
  expect(to('reported')).toMatchObject({ selected: 'e0', stop: 0 })
  expect(to('planned')).toMatchObject({ selected: undefined, stop: 2 })
})

/** Key events on the 21st and the 24th, another on the 22nd, at which the story opens. */
function createChoice() {
  const { story } = createTimeApp(['2023-11-21', '2023-11-22', '2023-11-24']).app
  const events = story.events.map(event => ({ ...event, ...(event.id !== 'e1' && { weight: 'key' as const }) }))
  const mapSize = { width: 720, height: 470 }
  return createApp({ story: { ...story, events, opening: { event: 'e1' } }, names: [], mapSize })
}

test('a story that opens at another event than its key events: the link to these says so, and leads back', () => {
  const { app, store } = createChoice()
  const { opening, indexOf, actions } = app
  const read = () => toLink(store.getState(), opening, indexOf)
  expect(opening).toMatchObject({ all: true, selected: 'e1' })
  expect(read()).toEqual({})
  actions.setAll(false)
  const link = read()
  expect(link).toEqual({ all: 'no', event: 'e0' })
  expect(toLinkedState(link, opening, indexOf).state).toMatchObject({ all: false, selected: 'e0', stop: 0 })
  expect(toLinkedState({ all: 'no' }, opening, indexOf).state).toMatchObject({
    all: false,
    selected: undefined,
    stop: 0,
  })
  expect(toLinkedState({ all: 'no', event: 'e1' }, opening, indexOf).state).toMatchObject({ all: true, selected: 'e1' })
})

test('a date that only another event than the key events has takes in all, as a link to it does', () => {
  const { app, store } = createChoice()
  const to = (dates: readonly [string] | readonly [string, string]) => {
    app.actions.setAll(false)
    expect(app.actions.goTo(dates)).toBe(true)
    const { all, mode, from, stop } = store.getState()
    return [all, mode, from, stop]
  }
  expect(to(['2023-11-24'])).toEqual([false, 'upto', 1, 1])
  expect(to(['2023-11-30']), 'of no event: the nearest').toEqual([false, 'upto', 1, 1])
  expect(to(['2023-11-22'])).toEqual([true, 'upto', 1, 1])
  expect(to(['2023-11-24', '2023-11-22'])).toEqual([true, 'window', 1, 2])
  expect(app.actions.goTo(['tomorrow'])).toBe(false)
})
