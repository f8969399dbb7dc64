import { expect, test } from 'vitest'
import { toReasonWords } from './to-reason-words.ts'

test('steps become a sentence; what is none stays', () => {
  expect(toReasonWords('− something was done (“fell”); + its date “Monday”; + it opens the article')).toBe(
    'its date “Monday”, it opens the article',
  )
  expect(toReasonWords('− somebody said so; + a statement; − denied')).toBe('a statement; but denied')
  expect(toReasonWords('− a question')).toBe('a question')
  expect(toReasonWords('known as Paris; by size')).toBe('known as Paris; by size')
  expect(toReasonWords('')).toBe('')
})
