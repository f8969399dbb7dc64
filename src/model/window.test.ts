// What the three modes of the time control show.
import { describe, expect, test } from 'vitest'
import { readEdtf } from './edtf.ts'
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
  const how = showEvents(stops, { mode: 'upto', from: 0, stop: 1 })
  expect(stops.map(({ events }, stop) => [events.join(), how(stop)])).toEqual([
    ['agreement', 'past'],
    ['launch,statement', 'now'],
    ['mission', 'hidden'],
  ])
})

describe('uncertain dates in a window', () => {
  const edtfs = [
    '2018-09-19',
    '2018-09-19/2023-11-23',
    '2023-09',
    '2023-09-13',
    '2023-11-21',
    '[2023-11-21..2023-11-24]',
    '../2023-11-21',
    '2023-11-22/..',
    '2023-11-2X',
    '2023-21',
    '2023-11-24',
  ]
  const stops = toStops(edtfs.map(edtf => ({ id: edtf, when: { edtf } })))
  const at = (edtf: string) => stops.findIndex(stop => stop.edtf === edtf)
  const shown = (mode: 'window' | 'only', from: string, to = from) => {
    const how = showEvents(stops, { mode, from: at(from), stop: at(to) })
    const all = new Map(stops.map(({ edtf }, stop) => [edtf, how(stop)]))
    return {
      now: edtfs.filter(edtf => all.get(edtf) === 'now'),
      maybe: edtfs.filter(edtf => all.get(edtf) === 'maybe'),
    }
  }

  test('only 21 November: the launch, and what certainly lasted over it; possibly what nobody dates closer', () => {
    expect(shown('only', '2023-11-21')).toEqual({
      now: ['2018-09-19/2023-11-23', '2023-11-21', '../2023-11-21'],
      maybe: ['[2023-11-21..2023-11-24]', '2023-11-2X'],
    })
  })
  test('only 13 September 2023: the month may mean that day', () => {
    expect(shown('only', '2023-09-13')).toEqual({
      now: ['2018-09-19/2023-11-23', '2023-09-13'],
      maybe: ['2023-09', '../2023-11-21'],
    })
  })
  test('the month itself holds its days for certain', () => {
    expect(shown('only', '2023-09').now).toEqual(['2018-09-19/2023-11-23', '2023-09', '2023-09-13'])
  })
  test('a window from 21 to 24 November holds the day between for certain, and of 2023-11-2X only possibly', () => {
    expect(shown('window', '2023-11-21', '2023-11-24')).toEqual({
      now: [
        '2018-09-19/2023-11-23',
        '2023-11-21',
        '[2023-11-21..2023-11-24]',
        '../2023-11-21',
        '2023-11-22/..',
        '2023-11-24',
      ],
      maybe: ['2023-11-2X'],
    })
  })
  test('spring is March to May: no day of it is September', () => {
    expect(shown('only', '2023-21')).toEqual({ now: ['2018-09-19/2023-11-23', '2023-21'], maybe: ['../2023-11-21'] })
  })
  test('only 2018-09-19: nothing of 2023, but what began then, and what has no beginning', () => {
    expect(shown('only', '2018-09-19')).toEqual({
      now: ['2018-09-19', '2018-09-19/2023-11-23'],
      maybe: ['../2023-11-21'],
    })
  })
  test('what has begun and has no end may go on', () => {
    expect(shown('only', '2023-11-24').maybe).toEqual(['[2023-11-21..2023-11-24]', '2023-11-22/..', '2023-11-2X'])
  })
  test('one day of no known beginning is only possible, even on the day by which it had been', () => {
    expect(showOnly(['[..2023-11-21]', '2023-11-21'], '2023-11-21')).toEqual({
      '[..2023-11-21]': 'maybe',
      '2023-11-21': 'now',
    })
  })
  test('approximate and uncertain days are only possible, even alone', () => {
    expect(showOnly(['2023-11-21~', '2023-11-21?', '2023-11-21', '2023-11-2X'], '2023-11-21~')).toEqual({
      '2023-11-21~': 'maybe',
      '2023-11-21?': 'maybe',
      '2023-11-21': 'now',
      '2023-11-2X': 'maybe',
    })
  })
  test('from month to month: certain between, and where it began or ended inside; possible on a day of either', () => {
    expect(
      showDays('2023-08/2023-10', [
        '2023-07-31',
        '2023-08',
        '2023-08-13',
        '2023-08-31',
        '2023-09-13',
        '2023-10-01',
        '2023-10-02',
        '2023-10',
        '2023-11-01',
      ]),
    ).toEqual(['hidden', 'now', 'maybe', 'now', 'now', 'now', 'maybe', 'now', 'hidden'])
    expect(
      showDays('2023-08/2023-08', ['2023-08-13', '2023-08', '2023']),
      'no day of it is certain, the month is',
    ).toEqual(['maybe', 'now', 'now'])
  })
  test('from a month to a day: certain from the last day of the month', () => {
    expect(
      showDays('2023-09/2023-11-15', [
        '2023-08-31',
        '2023-09-13',
        '2023-09-29',
        '2023-09-30',
        '2023-10',
        '2023-11-15',
        '2023-11-16',
        '2023-09',
      ]),
    ).toEqual(['hidden', 'maybe', 'maybe', 'now', 'now', 'now', 'hidden', 'now'])
    expect(showDays('2023/2023-06-15', ['2023-03-01', '2023-06-15', '2023-06-16']), 'it began by its end').toEqual([
      'maybe',
      'now',
      'hidden',
    ])
  })
  test('an open beginning: certain on the day of its end alone, and in a window that holds it', () => {
    expect(showDays('../2023-11-21', ['1950', '2023-11-20', '2023-11-21', '2023-11-22', '2023-11'])).toEqual([
      'maybe',
      'maybe',
      'now',
      'hidden',
      'now',
    ])
    expect(showDays('/2023-11', ['2023-11-21', '2023-11'])).toEqual(['maybe', 'now'])
    expect(showDays('2023-11-22/', ['2023-11-21', '2023-11-22', '2023-11-23', '2030'])).toEqual([
      'hidden',
      'now',
      'maybe',
      'maybe',
    ])
  })
  test('an approximate or uncertain end bounds nothing; the other end stays certain', () => {
    for (const doubt of ['~', '?', '%']) {
      expect(
        showDays(`2023-11-10${doubt}/2023-11-20`, [
          '2023-11-10',
          '2023-11-15',
          '2023-11-19',
          '2023-11-20',
          '2023-11-21',
          '2023-11',
        ]),
        doubt,
      ).toEqual(['maybe', 'maybe', 'maybe', 'now', 'hidden', 'now'])
      expect(
        showDays(`2023-11-10/2023-11-20${doubt}`, ['2023-11-09', '2023-11-10', '2023-11-11', '2023-11-20']),
        doubt,
      ).toEqual(['hidden', 'now', 'maybe', 'maybe'])
      expect(
        showDays(`2023-11-10${doubt}/2023-11-20${doubt}`, ['2023-11-10', '2023-11-15', '2023-11-20', '2023']),
        doubt,
      ).toEqual(['maybe', 'maybe', 'maybe', 'maybe'])
      expect(showDays(`2023-11-10${doubt}/..`, ['2023-11-10', '2023'])).toEqual(['maybe', 'maybe'])
    }
  })
  test('no day that the text allows is contradicted: what is certain is so for every beginning and end', () => {
    const spans = ['2023-08', '2023-08-30', '2023-09', '2023-09-15', '2023-10', '2023'],
      windows = [
        '2023-08-13',
        '2023-08-31',
        '2023-09-01',
        '2023-09-15',
        '2023-09-30',
        '2023-10-01',
        '2023-09',
        '2023-08',
        '2023',
      ]
    for (const from of spans)
      for (const to of spans) {
        const [a, b] = [readEdtf(from), readEdtf(to)]
        if (a.earliest! > b.latest!) continue
        const seen = windows.map(edtf => {
          const { earliest: first, latest: last } = readEdtf(edtf)
          const inside: boolean[] = []
          for (let start = a.earliest!; start <= a.latest!; start++)
            for (let end = Math.max(start, b.earliest!); end <= b.latest!; end++)
              inside.push(start <= last! && end >= first!)
          return inside.every(Boolean) ? 'now' : inside.some(Boolean) ? 'maybe' : 'hidden'
        })
        expect(showDays(`${from}/${to}`, windows), `${from}/${to}`).toEqual(seen)
      }
  })
  test('two events of one day stand on it, whatever the zones that they were said in: Guam and Washington', () => {
    const guam = '2023-11-22T08:00:00+10:00',
      washington = '2023-11-22T08:00:00-05:00',
      night = '2023-11-21T23:30:00-05:00'
    expect(showOnly([guam, washington, night, '2023-11-22'], '2023-11-22')).toEqual({
      [guam]: 'now',
      [washington]: 'now',
      [night]: 'hidden',
      '2023-11-22': 'now',
    })
  })
})

/** How each date is shown on the date `only`. */
function showOnly(edtfs: readonly string[], only: string) {
  const stops = toStops(edtfs.map(edtf => ({ id: edtf, when: { edtf } })))
  const how = showEvents(stops, { mode: 'only', from: 0, stop: stops.findIndex(stop => stop.edtf === only) })
  return Object.fromEntries(stops.map(({ edtf }, stop) => [edtf, how(stop)]))
}

/** How a date is shown on each of `dates` alone. */
const showDays = (edtf: string, dates: readonly string[]) => dates.map(only => showOnly([edtf, only], only)[edtf])
