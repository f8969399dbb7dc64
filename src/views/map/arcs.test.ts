import { expect, test } from 'vitest'
import { toPairs } from './arcs.ts'

test('a call joins every two places, a journey each with the next', () => {
  expect(toPairs('mesh', ['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
  expect(toPairs('path', ['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
  expect(toPairs('none', ['a', 'b'])).toEqual([])
  expect(toPairs('mesh', ['a'])).toEqual([])
})
