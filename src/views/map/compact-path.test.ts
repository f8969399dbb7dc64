import { expect, test } from 'vitest'
import { compactPath } from './compact-path.ts'

test('points become steps', () => {
  expect(compactPath('M10,10L20,12L18,30Z')).toBe('M10,10l10,2-2,18z')
})
test('repeated points and points on a straight way are left out, turns back are kept', () => {
  expect(compactPath('M0,0L0.2,0.4L5,0L10,0L10,10L10,4')).toBe('M0,0l10,0 0,10 0-6')
})
test('what is smaller than two pixels is not drawn', () => {
  expect(compactPath('M5,5L5.4,5.2L5.6,4.9ZM0,0L9,0L9,9Z')).toBe('M0,0l9,0 0,9z')
  expect(compactPath('')).toBe('')
})
