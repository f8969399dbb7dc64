// How a problem is printed.
import { expect, test } from 'vitest'
import { showText, showValue, toCodePoint, toProblemLine } from './problem.ts'

test('a problem is one line, whatever the name of its file', () => {
  const line = toProblemLine({
    file: 'data/stories/a\nb.json:1:1: error\u001b[31m.json',
    line: 2,
    column: 3,
    path: 'title',
    found: '"x"',
    expected: 'a passage of seeds/\u2028c.txt',
    severity: 'error',
  })
  expect(line).toBe(
    'data/stories/a\\u000ab.json:1:1: error\\u001b[31m.json:2:3: error: title: found "x"; expected a ' +
      'passage of seeds/\\u2028c.txt',
  )
})

test('what is not seen is escaped', () => {
  expect(showText('a\u200b\u202e\u3164\ufe0f\u00ad\u{e0041}b')).toBe(
    '"a\\u200b\\u202e\\u3164\\ufe0f\\u00ad\\udb40\\udc41b"',
  )
  expect([toCodePoint('\0'), toCodePoint('\u202e'), toCodePoint('😀')]).toEqual(['U+0000', 'U+202E', 'U+1F600'])
})

test('numbers are shown as they are', () => {
  expect([showValue([Infinity, 35.8]), showValue(-Infinity), showValue([1, -2.5]), showValue([])]).toEqual([
    '[Infinity,35.8]',
    '-Infinity',
    '[1,-2.5]',
    '[]',
  ])
})
