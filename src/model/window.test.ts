// What the three modes of the time control show.
import { expect, test } from '@playwright/test'
import { toStops } from './stops.ts'
import { showEvents, showStop, type TimeWindow } from './window.ts'

const show = (window: TimeWindow) => [0, 1, 2, 3, 4].map(index => showStop(window, index))

test('up to a stop: it is now, the ones before are past, later ones hidden', () => {
  expect(show({ mode: 'upto', from: 0, stop: 2 })).toEqual(['past', 'past', 'now', 'hidden', 'hidden'])
  expect(show({ mode: 'upto', from: 2, stop: 2 })).toEqual(['past', 'past', 'now', 'hidden', 'hidden'])
  expect(show({ mode: 'upto', from: 0, stop: 0 })).toEqual(['now', 'hidden', 'hidden', 'hidden', 'hidden'])
})

test('a window: both ends and what lies between are now', () => {
  expect(show({ mode: 'window', from: 1, stop: 3 })).toEqual(['hidden', 'now', 'now', 'now', 'hidden'])
  expect(show({ mode: 'window', from: 4, stop: 4 })).toEqual(['hidden', 'hidden', 'hidden', 'hidden', 'now'])
})

test('only this date: nothing else', () => {
  expect(show({ mode: 'only', from: 0, stop: 2 })).toEqual(['hidden', 'hidden', 'now', 'hidden', 'hidden'])
})

test('each event is shown as its stop is', () => {
  const stops = toStops([
    { id: 'launch', when: { edtf: '2023-11-21' } },
    { id: 'agreement', when: { edtf: '2018-09-19' } },
    { id: 'statement', when: { edtf: '2023-11-21' } },
    { id: 'mission', when: { edtf: '2023-12-01' } },
  ])
  expect(Object.fromEntries(showEvents(stops, { mode: 'upto', from: 0, stop: 1 }))).toEqual({ agreement: 'past', launch: 'now', statement: 'now', mission: 'hidden' })
  expect(showEvents([], { mode: 'upto', from: 0, stop: -1 }).size).toBe(0)
})
