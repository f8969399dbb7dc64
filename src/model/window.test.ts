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

test.describe('uncertain dates in a window', () => {
  const edtfs = ['2018-09-19', '2018-09-19/2023-11-23', '2023-09', '2023-09-13', '2023-11-21', '[2023-11-21..2023-11-24]', '../2023-11-21', '2023-11-22/..', '2023-11-2X', '2023-21', '2023-11-24']
  const stops = toStops(edtfs.map(edtf => ({ id: edtf, when: { edtf } })))
  const at = (edtf: string) => stops.findIndex(stop => stop.edtf === edtf)
  const shown = (mode: 'window' | 'only', from: string, to = from) => {
    const all = showEvents(stops, { mode, from: at(from), stop: at(to) })
    return { now: edtfs.filter(edtf => all.get(edtf) === 'now'), maybe: edtfs.filter(edtf => all.get(edtf) === 'maybe') }
  }

  test('only 21 November: the launch for certain and what lasted over it; perhaps what nobody dates closer', () => {
    expect(shown('only', '2023-11-21')).toEqual({ now: ['2018-09-19/2023-11-23', '2023-11-21', '../2023-11-21'], maybe: ['[2023-11-21..2023-11-24]', '2023-11-2X'] })
  })
  test('only 13 September: the month may mean that day', () => {
    expect(shown('only', '2023-09-13')).toEqual({ now: ['2018-09-19/2023-11-23', '2023-09-13'], maybe: ['2023-09', '../2023-11-21'] })
  })
  test('the month itself holds its days for certain', () => {
    expect(shown('only', '2023-09').now).toEqual(['2018-09-19/2023-11-23', '2023-09', '2023-09-13'])
  })
  test('a window from 21 to 24 November holds the day between for certain', () => {
    expect(shown('window', '2023-11-21', '2023-11-24')).toEqual({
      now: ['2018-09-19/2023-11-23', '2023-11-21', '[2023-11-21..2023-11-24]', '../2023-11-21', '2023-11-22/..', '2023-11-24'], maybe: ['2023-11-2X'],
    })
  })
  test('only 2018: nothing of 2023, but what began then', () => {
    expect(shown('only', '2018-09-19')).toEqual({ now: ['2018-09-19', '2018-09-19/2023-11-23'], maybe: ['../2023-11-21'] })
  })
  test('what has begun and has no end may go on', () => {
    expect(shown('only', '2023-11-24').maybe).toEqual(['[2023-11-21..2023-11-24]', '2023-11-22/..', '2023-11-2X'])
  })
})
