import { expect, test } from 'vitest'
import { toLeft } from './held-text.ts'

test('a field that was left as it stood writes nothing, though its value is another meanwhile', () => {
  const [from, text] = ['Foreign ministers', 'Cairo summit <b>']
  expect(toLeft(undefined, undefined)).toBeUndefined()
  expect(toLeft({ from, text: from }, undefined)).toBeUndefined()
  expect(toLeft({ from, text }, undefined)).toBe(text)
  expect(toLeft({ from, text: '' }, undefined)).toBe('')
  expect(toLeft({ from, text: from }, 'soon')).toBe('soon')
  expect(toLeft(undefined, 'soon')).toBe('soon')
  expect(toLeft({ from: 'soon', text }, 'soon')).toBe(text)
})
