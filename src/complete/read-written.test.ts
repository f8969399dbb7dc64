import { expect, test } from 'vitest'
import { toDay } from '../model/calendar.ts'
import { readWritten } from './read-written.ts'

const FRIDAY = toDay(2023, 11, 24)!
const read = (text: string, anchors = [FRIDAY]) => {
  const reading = readWritten(text, anchors, ['en'])
  return reading.ok ? reading.edtf : `not: ${reading.why}`
}

test('dates as people write them, in many languages', () => {
  const dates = [
    'Sept. 28, 2023',
    '28/9/2023',
    '28 septembre 2023',
    'jeudi 28 septembre 2023',
    '28. September 2023',
    '28 de septiembre de 2023',
    '28 de setembro de 2023',
    '28 settembre 2023',
    '28 сентября 2023 г.',
    '28 września 2023',
    '2023年9月28日',
    '2023년 9월 28일',
  ]
  for (const text of dates) expect(read(text), text).toBe('2023-09-28')
  expect([read('1er mai 2023'), read('mai 2023'), read('3 Mayıs 2023')]).toEqual([
    '2023-05-01',
    '2023-05',
    '2023-05-03',
  ])
  expect([read('mars 0044'), read('0044年3月'), read('3 mars 0044')]).toEqual(['0044-03', '0044-03', '0044-03-03'])
})

test('what counts from publication', () => {
  expect(
    ['Monday', 'vendredi', 'last Friday', 'yesterday', 'two days ago', 'on Nov 21'].map(text => read(text)),
  ).toEqual(['2023-11-20', '2023-11-24', '2023-11-17', '2023-11-23', '2023-11-22', '2023-11-21'])
  expect(read('Monday', [])).toBe('not: Monday: no date of publication to count from')
  expect(read('Monday', [FRIDAY, FRIDAY + 7])).toMatch(/^not: 2023-11-20 \(Monday before .*\) or 2023-11-27 \(/)
})

test('what has no reading, or two, is not guessed', () => {
  const none = ['', ' ', 'soon', 'now', '<b>May 3, 2021</b>', 'May 3 and May 4, 2021', '12 of 2023', '9'.repeat(1e5)]
  for (const text of none) expect(read(text), text.slice(0, 40)).toMatch(/^not: (?:no date that|more than 60)/)
  expect(read('Nov 31')).toBe('not: there is no 31 November')
  expect(read('March 2023-24')).toMatch(/^not: no date that/)
  expect(read('30 février 2023')).toBe('not: there is no day 2023-02-30')
  expect(read('2023年13月')).toBe('not: there is no month 2023-13')
  expect(read('vendredi 28 septembre 2023')).toBe('not: Thursday 28 September 2023 was no Friday')
  expect(read('03/04/2023')).toMatch(/^not: Monday 3 April 2023 is nearer to publication than Saturday 4 March 2023/)
  expect(read('03/04/2023', [])).toMatch(/^not: Saturday 4 March 2023 or Monday 3 April 2023/)
})
