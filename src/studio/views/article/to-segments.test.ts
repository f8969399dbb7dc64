// How an article is cut into paragraphs and stretches, whatever stands in it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toMarksOf, toParagraphs, toSegments, type Marked } from './to-segments.ts'

const cut = (text: string): string[] => toParagraphs(text).map(({ start, end }) => text.slice(start, end))

test('the first line is the headline, then paragraphs between blank lines', () => {
  expect(cut('Head\nBy A\nSeoul\n\n  Two.  \r\n\r\nThree\nmore\n\n\n')).toEqual([
    'Head',
    'By A\nSeoul',
    'Two.',
    'Three\nmore',
  ])
  expect(cut('')).toEqual([])
  expect(cut(' \n\n ')).toEqual([])
  expect(cut('<b>x</b>\n\n\ud83d\ude80\u202e')).toEqual(['<b>x</b>', '\ud83d\ude80\u202e'])
})

test('no word of any text is lost or told twice', () => {
  const letter = fc.constantFrom('a', ' ', '\n', '\r\n', '\t', '\u2028', '\ud83d\ude80')
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 40 }), letters => {
      const text = letters.join('')
      const own = toParagraphs(text)
      const inOrder = own.every(({ start, end }, at) => start < end && (at === 0 || own[at - 1]!.end <= start))
      return inOrder && cut(text).join('').replace(/\s/g, '') === text.replace(/\s/g, '')
    }),
  )
})

test('a stretch has all that is marked in it, the shortest first', () => {
  const text = 'Floods in Kano on Tuesday'
  const quote: Marked = { key: 'event flood', start: 0, end: 25, isName: false }
  const place: Marked = { key: 'place kano', start: 10, end: 14, isName: true }
  const segments = toSegments(text, 0, 25, [quote, place])
  expect(segments.map(({ text: words, marks }) => [words, marks.map(({ key }) => key)])).toEqual([
    ['Floods in ', ['event flood']],
    ['Kano', ['place kano', 'event flood']],
    [' on Tuesday', ['event flood']],
  ])
})

test('a mark over a border stands in both paragraphs', () => {
  const paragraphs = toParagraphs('Head\n\nOne two.\n\nThree.')
  const mark: Marked = { key: 'x', start: 10, end: 18, isName: false }
  expect(toMarksOf(paragraphs, [mark]).map(list => list.length)).toEqual([0, 1, 1])
})
