// HTML of other people's files as plain text.
import { expect, test } from 'vitest'
import { toClean, toOneLine, toPlainText } from './plain-text.ts'

test('paragraphs, lists, links and entities', () => {
  expect(toPlainText('<p>One &amp; two</p><p>three<br>four</p>')).toBe('One & two\nthree\nfour')
  expect(toPlainText('<ul><li>a<li>b</ul>')).toBe('a\nb')
  expect(toPlainText('See <a href="https://example.org/x">this</a>.')).toBe('See this (https://example.org/x).')
  expect(toPlainText('<a href="https://example.org">https://example.org</a>')).toBe('https://example.org')
  expect(toPlainText('<a href="javascript:alert(1)">press</a>')).toBe('press')
  expect(toPlainText('<img src=x alt="A boat" onerror=alert(1)>')).toBe('A boat')
})

test('what a page does not show is left away, and what only looks like HTML stays', () => {
  expect(toPlainText('a<script>alert(1)</script><style>b{}</style><svg><text>c</text></svg> d')).toBe('a d')
  expect(toPlainText('3 < 4 & 5 > 4, AT&T')).toBe('3 < 4 & 5 > 4, AT&T')
  expect(toPlainText('<b>not closed')).toBe('not closed')
  expect(toPlainText('<'.repeat(10_000)).length).toBeLessThanOrEqual(10_000)
  expect(toPlainText('<div>'.repeat(10_000))).toBe('')
})

test('characters that a story refuses are taken away', () => {
  expect(toClean('a\u0000b\u0007\r\nc\rd\u2028e\ud800f\ufeff')).toBe('ab\nc\nd\nef')
  expect(toClean('a \u202e b')).toBe('a  b')
  expect(toClean('a \u2067b\u2069 c')).toBe('a \u2067b\u2069 c')
})

test('a line is cut between words, and never inside a character', () => {
  expect(toOneLine('one two  three', 10)).toBe('one two…')
  expect(toOneLine('unbreakable', 5)).toBe('unbr…')
  expect(toOneLine('😀😀😀', 4)).toBe('😀…')
})
