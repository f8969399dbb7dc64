import { expect, test } from 'vitest'
import { isId } from '../../compiler/id.ts'
import { createIds, toSlug } from './ids.ts'

test('a slug has the words that say something, and an id stays as it is', () => {
  expect(toSlug('The raid on the U.S. base in Ålesund')).toBe('raid-us-base-alesund')
  expect(toSlug('walk.draft')).toBe('walk-draft')
  expect(toSlug('on-the-way')).toBe('on-the-way')
  expect(toSlug('To be or not')).toBe('be-not')
  expect(toSlug('日本')).toBe('')
  for (const text of ['x'.repeat(500), 'word '.repeat(99), '-a-', 'A—B']) expect(isId(toSlug(text))).toBe(true)
})

test('no id is given twice, none that others have, and none that a file must not have as a key', () => {
  const toId = createIds('place', ['paris', 'paris-2'])
  expect(['Paris', 'Paris', '日本', 'Constructor', '', 'Paris'].map(name => toId(name))).toEqual([
    'paris-3',
    'paris-4',
    'place',
    'constructor-2',
    'place-2',
    'paris-5',
  ])
  expect(toId(undefined, 'Rome')).toBe('rome')
})
