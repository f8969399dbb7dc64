// What a reader searches for can be said by a link.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePermalink, toSearch } from '../../model/permalink.ts'
import { toQuery } from './to-query.ts'

test('a pasted tab is a space, a character is not cut in two', () => {
  expect(toQuery('Guam\tlaunch\r\n2023')).toBe('Guam launch 2023')
  expect(toQuery(`${'x'.repeat(99)}😀`)).toBe('x'.repeat(99))
  expect(toQuery(`${'x'.repeat(98)}😀y`)).toBe(`${'x'.repeat(98)}😀`)
  expect(toQuery('a\ud83db')).toBe('a b')
  expect(toQuery('\0\0')).toBe(' ')
  expect(toQuery('')).toBe('')
})

test('whatever is typed, its own link is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 220 }), typed => {
      const q = toQuery(typed)
      if (q.trim() === '') return true
      const { link, bad } = parsePermalink(toSearch({ q }))
      return bad.length === 0 && link.q === q
    }),
    { numRuns: 2000 },
  )
})
