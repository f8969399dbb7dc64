// Where two versions of a file part.
import { expect, test } from 'vitest'
import { findDifference } from './find-difference.ts'

const lines = (count: number): string[] => Array.from({ length: count }, (_, at) => `line ${at}`)

test('the lines that differ, with three around them', () => {
  const own = lines(20)
  const other = own.with(10, 'changed')
  expect(findDifference(own.join('\n'), other.join('\n'))).toEqual({
    own: ['…', ...own.slice(7, 14), '…'].join('\n'),
    other: ['…', 'line 7', 'line 8', 'line 9', 'changed', 'line 11', 'line 12', 'line 13', '…'].join('\n'),
  })
})

test('added, taken away, gone and the same', () => {
  expect(findDifference('a\nb\nc', 'a\nb\nx\nc').other).toBe('a\nb\nx\nc')
  expect(findDifference('a\na', 'a\na\na')).toEqual({ own: 'a\na', other: 'a\na\na' })
  expect(findDifference('a', '').other).toBe('')
  expect(findDifference('', '')).toEqual({ own: '', other: '' })
  expect(findDifference(lines(5000).join('\n'), '').own.split('\n').length).toBe(401)
})
