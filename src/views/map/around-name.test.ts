// The words of a tag on the rim round the name of its place.
import { expect, test } from 'vitest'
import { toAroundName } from './around-name.ts'

for (const [name, words, around] of [
  ['Russia', 'Kim in Russia', ['Kim in ', '']],
  ['Washington', 'Calls for talks', ['', ': Calls for talks']],
  ['Niger', 'Nigeria closes border', ['', ': Nigeria closes border']],
  ['Oman', 'Romania and Oman', ['Romania and ', '']],
  ['St. John’s (Canada)', 'Talks in St. John’s (Canada) end', ['Talks in ', ' end']],
  ['a+b[c', 'a+b[c', ['', '']],
  ['Guam', '', ['', '']],
] as const)
  test(`${name} in "${words}"`, () => expect(toAroundName(name, words, ': ')).toEqual(around))

test('the colon is that of the page', () =>
  expect(toAroundName('ワシントン', 'Calls for talks', '：')).toEqual(['', '：Calls for talks']))
