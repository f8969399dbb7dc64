import { expect, test } from 'vitest'
import { findPublished } from './find-published.ts'

const read = (text: string) => findPublished(text)?.edtf

test('a line of its own, with or without a word before it', () => {
  expect(read('Ferry sinks\n\nNovember 24, 2023\n\nThe ferry sank.')).toBe('2023-11-24')
  expect(read('Ferry sinks\nFriday, 24 November 2023\nThe ferry sank.')).toBe('2023-11-24')
  expect(read('Ferry sinks\nPublished on 2023-11-24 at 10:30\n')).toBe('2023-11-24')
  expect(read('Ferry sinks\nBy Ann Bell | Nov. 24, 2023\n')).toBe('2023-11-24')
})

test('a dateline', () => {
  expect(read('Ferry sinks\n\nWARD, Nov. 24, 2023 (Wire) - The ferry sank.')).toBe('2023-11-24')
  expect(read('Ferry sinks\n\nWard, 24 November 2023 — The ferry sank.')).toBe('2023-11-24')
})

test('not a date that the text tells of, one that does not exist, or one far below', () => {
  expect(read('Ferry sinks\n\nThe ferry sank on November 24, 2023.')).toBeUndefined()
  expect(read('Born: June 11, 1988 in Ward')).toBeUndefined()
  expect(read('Ferry sinks\nNovember 31, 2023\n')).toBeUndefined()
  expect(read(`${'Nothing.\n'.repeat(20)}November 24, 2023\n`)).toBeUndefined()
  expect(read('')).toBeUndefined()
})

test('it stands where it says', () => {
  const text = 'Ferry sinks\nPublished: 24 November 2023\n'
  const found = findPublished(text)!
  expect(text.slice(found.start, found.end)).toBe('24 November 2023')
})
