// Folding against Unicode's own normalisation.
import { equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoint } from '../model/fixtures/code-point.ts'
import { foldText, toFolded } from './fold-text.ts'

test('folding is normalising, whatever the text', () => {
  const unit = fc.constantFrom(
    'a',
    'e',
    'q',
    '\u0301',
    '\u0323',
    '\u0307',
    'é',
    'ᄀ',
    'ᅡ',
    'ᆨ',
    '각',
    '😀',
    '👩‍🚀',
    '\u1100',
    '\u0cc6',
    '\u0cc2',
    '\ufeff',
    '\u2060',
    '\u200b',
    '\u202e',
    ' ',
    '\n',
    '“',
    '—',
    '\ud800',
  )
  fc.assert(
    fc.property(
      fc.array(unit).map(units => units.join('')),
      text => {
        const { text: folded, starts, ends } = foldText(text)
        const plain = text
          .replace(/[\ufeff\u2060\u200b\u202e]/g, '')
          .normalize('NFC')
          .replace(/[“”]/g, '"')
          .replace(/—/g, '-')
          .replace(/\s+/g, ' ')
        equal(folded, plain)
        equal(starts.length, folded.length)
        ok(ends.every((end, at) => end > starts[at]! && end <= [...text].length))
      },
    ),
    { numRuns: 500 },
  )
})

test('a huge text of any kind is folded at once', { tags: ['build'] }, () => {
  for (const [text, folded] of [
    ['\u200b', ''],
    ['東\u200b\u200b ', '東'],
    ['a\u00ad\n', 'a'],
    ['👩‍🚀', '👩‍🚀'],
    ['م\u200c', 'م\u200c'],
    [' \ufeff', ''],
  ] as const)
    expect(foldText(text.repeat(100_000)).text.trim().length).toBe(folded.length * 100_000)
})

test('the text alone is that of the text with the way back', () => {
  const piece = fc.constantFrom(
    'a',
    'Z',
    ' ',
    '  ',
    '\t',
    '\n',
    '“',
    '—',
    '\u00ad',
    '\u200d',
    'é',
    'e\u0301',
    'ﬁ',
    '日',
    '👩',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map(parts => parts.join('')),
        fc.string({ unit: codePoint }),
      ),
      text => {
        equal(toFolded(text), foldText(text).text)
      },
    ),
  )
})
