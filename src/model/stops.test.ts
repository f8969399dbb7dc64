// The stops of a story: one for each distinct date, in an order that does not depend on the file's.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNearestStop } from './nearest-stop.ts'
import { toStops } from './stops.ts'

const toEvents = (...dates: string[]) => dates.map((edtf, index) => ({ id: `e${index}`, when: { edtf } }))
const order = (...dates: string[]) => toStops(toEvents(...dates)).map(stop => stop.edtf)

test('events of one date share a stop, in the order of the file', () => {
  const stops = toStops(toEvents('2023-11-24', '2023-11-21', '2023-11-24'))
  expect(stops.map(({ edtf, events }) => [edtf, events])).toEqual([
    ['2023-11-21', ['e1']],
    ['2023-11-24', ['e0', 'e2']],
  ])
})

test('the hard dates of a story stand in order', () => {
  const expected = [
    '2018-09-19',
    '2023-21',
    '2023-09-13',
    '2023-09',
    '../2023-11-21',
    '2023-11-21T22:43:00+09:00',
    '[2023-11-21..2023-11-24]',
    '2023-11-24',
    '2023-11-2X',
    '2023-12-01',
  ]
  expect(order(...expected)).toEqual(expected)
  expect(order(...expected.toReversed())).toEqual(expected)
})

test('where two stand together the narrower comes first, then the spelling decides', () => {
  expect(order('2023-11-20/2023-11-26', '2023-11-20', '../2023-11-20')).toEqual([
    '2023-11-20',
    '2023-11-20/2023-11-26',
    '../2023-11-20',
  ])
  expect(order('2023-11-20~', '2023-11-20', '2023-11-20?')).toEqual(['2023-11-20', '2023-11-20?', '2023-11-20~'])
  // Both are infinitely wide, and Infinity - Infinity is no order.
  expect(order('[..2023-11-20]', '/2023-11-20', '../2023-11-20')).toEqual([
    '../2023-11-20',
    '/2023-11-20',
    '[..2023-11-20]',
  ])
})

test('the order does not depend on the order of the file', () => {
  const dates = [
    '2023',
    '2023-07-02',
    '2023-07',
    '../2023-07-02',
    '/2023-07-02',
    '2023-07-02/..',
    '2023-07-02?',
    '2023-22',
    '[2023-07-01..2023-07-03]',
    '[..2023-07-02]',
    '2023-07-02T12:00:00Z',
  ]
  const expected = order(...dates)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(dates, { minLength: dates.length }),
      shuffled => order(...shuffled).join() === expected.join(),
    ),
  )
})

test('a date that cannot be read is an error that names it', () => {
  expect(() => toStops(toEvents('2023-02-29'))).toThrow('2023-02-29, column 9: noSuchDay')
})

test('a story of 5000 events has a stop for each of its dates', () => {
  const events = toEvents(
    ...Array.from(
      { length: 5000 },
      (_, i) => `2023-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
    ),
  )
  expect(toStops(events)).toHaveLength(84)
})

test('the nearest stop, the earlier of two as near, none without stops', () => {
  const stops = toStops(toEvents('2023-11-20', '2023-11-22', '2023-11-30'))
  const [first, second, third] = stops.map(stop => stop.anchor) as [number, number, number]
  expect(findNearestStop(stops, second)).toBe(1)
  expect(findNearestStop(stops, (first + second) / 2)).toBe(0)
  expect(findNearestStop(stops, (first + second) / 2 + 0.01)).toBe(1)
  expect(findNearestStop(stops, -1e9)).toBe(0)
  expect(findNearestStop(stops, third + 1e9)).toBe(2)
  expect(findNearestStop([], 0)).toBe(-1)
})
