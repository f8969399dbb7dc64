// Days, months and years under the axis.
import { expect, test } from 'vitest'
import { en } from '../../i18n/en.ts'
import { createFormats } from '../../i18n/formats.ts'
import { toDay, type Day } from '../../model/calendar.ts'
import { axisWords } from './axis-test-words.ts'
import { thinTicks, toTicks, type TickWords } from './axis-ticks.ts'

const name = (from: Day, to: Day, widthPx: number, words: TickWords = axisWords) =>
  thinTicks(
    toTicks(from, to, day => ((day - from) / (to - from)) * widthPx, words, 11),
    widthPx,
    words,
    11,
  )
    .map(({ label, year }) => (year ? `${label}|${year}` : label))
    .join(' ')

test('as fine as there is room', () => {
  const from = toDay(2023, 11, 21)!,
    to = toDay(2023, 12, 2)!
  expect(name(from, to, 800)).toBe('21 Nov 2023 22 Nov 23 Nov 24 Nov 25 Nov 26 Nov 27 Nov 28 Nov 29 Nov 30 Nov 1 Dec')
  expect(name(from, to, 300)).toBe('22 Nov|2023 24 Nov 26 Nov 28 Nov 30 Nov')
  expect(name(from, to, 100)).toBe('27 Nov 2023')
  expect(name(toDay(2018, 1, 1)!, toDay(2024, 1, 1)!, 800)).toBe(
    'Jan|2018 Jul Oct Jan|2019 Apr Jul Oct Jan|2020 Apr Jul Oct Jan|2021 Apr Jul Oct Jan|2022 Apr Jul Oct ' +
      'Jan|2023 Apr Jul Oct',
  )
  expect(name(toDay(2018, 1, 1)!, toDay(2024, 1, 1)!, 300)).toBe('2018 2019 2020 2021 2022 2023')
  expect(name(toDay(1, 1, 1)!, toDay(9999, 12, 31)!, 600)).toBe('1000 2000 3000 4000 5000 6000 7000 8000 9000')
})

test('weeks begin on a Monday', () => {
  expect(name(toDay(2023, 11, 1)!, toDay(2023, 12, 1)!, 300)).toBe('6 Nov 2023 13 Nov 20 Nov 27 Nov')
})

test('a new year is named with its first label only, beside it or under it', () => {
  expect(name(toDay(2023, 11, 1)!, toDay(2024, 3, 1)!, 200)).toBe('Nov 2023 Dec Jan 2024 Feb')
})

test('a month of which little is seen gives way to its neighbour', () => {
  expect(name(toDay(2023, 5, 31)!, toDay(2023, 8, 1)!, 120)).toBe('Jun 2023 Jul')
  expect(name(toDay(2023, 5, 31)!, toDay(2023, 6, 1)!, 20)).toBe('')
})

test('the edges are midnights and firsts of months', () => {
  const from = toDay(2023, 5, 31)!
  const ticks = toTicks(from, toDay(2023, 8, 1)!, day => (day - from) * 4, axisWords, 11)
  expect(ticks.map(({ label, edge, x, partial }) => ({ label, edge, x, partial }))).toEqual([
    { label: 'May', edge: undefined, x: 2, partial: true },
    { label: 'Jun', edge: 4, x: 64, partial: false },
    { label: 'Jul', edge: 124, x: 186, partial: false },
  ])
})

test('wide scripts get the room they need', () => {
  expect(name(toDay(2023, 11, 21)!, toDay(2023, 11, 25)!, 200, createFormats('ko', en))).toBe(
    '2023년 11월 22일 11월 24일',
  )
})
