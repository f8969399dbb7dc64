// Where the list of a story is cut.
import { expect, test } from 'vitest'
import { isLong, toPageNumber } from './long-story.ts'

test('a story of 150 events stands on one page, and one of 151 on two', () => {
  const toEvents = (length: number) => ({ events: Array.from({ length }) })
  expect([0, 150, 151, 10_000].map(count => isLong(toEvents(count)))).toEqual([false, false, true, true])
  expect([0, 99, 100, 150, 9_999].map(toPageNumber)).toEqual([1, 1, 2, 2, 100])
})
