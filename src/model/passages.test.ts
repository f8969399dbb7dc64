// Articles cut at their quotes lose no letter.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, StoryEvent } from './story.ts'
import { toParagraphs } from './passages.ts'

const article = (body: string) => ({ id: 'a', body }) as Article
const event = (id: string, ...quotes: [number, number][]) =>
  ({ id, cite: quotes.map(([start, end]) => ({ article: 'a', start, end })) }) as unknown as StoryEvent

test('a text without quotes is its paragraphs', () => {
  expect(toParagraphs(article('One.\n\nTwo.'), [])).toEqual([
    [{ start: 0, text: 'One.', events: [] }],
    [{ start: 6, text: 'Two.', events: [] }],
  ])
})

test('quotes that overlap are cut into stretches; the shorter quote comes first', () => {
  const body = 'Kim flew to Russia in September.'
  expect(toParagraphs(article(body), [event('trip', [0, 32]), event('vow', [12, 18])])).toEqual([
    [
      { start: 0, text: 'Kim flew to ', events: ['trip'] },
      { start: 12, text: 'Russia', events: ['vow', 'trip'] },
      { start: 18, text: ' in September.', events: ['trip'] },
    ],
  ])
})

test('offsets count code points, so a flag before the quote does not shift it', () => {
  expect(toParagraphs(article('🇰🇵 launch'), [event('launch', [3, 9])])).toEqual([
    [
      { start: 0, text: '🇰🇵 ', events: [] },
      { start: 3, text: 'launch', events: ['launch'] },
    ],
  ])
})

test('a quote over two paragraphs is marked in both', () => {
  expect(toParagraphs(article('ab\n\ncd'), [event('x', [1, 5])])).toEqual([
    [
      { start: 0, text: 'a', events: [] },
      { start: 1, text: 'b', events: ['x'] },
    ],
    [
      { start: 4, text: 'c', events: ['x'] },
      { start: 5, text: 'd', events: [] },
    ],
  ])
})

test('a break that only fills a line ends no paragraph, and a quote over it is one stretch', () => {
  expect(toParagraphs({ ...article('ab\ncd\n\nef'), wraps: [2] }, [event('x', [1, 4])])).toEqual([
    [
      { start: 0, text: 'a', events: [] },
      { start: 1, text: 'b\nc', events: ['x'] },
      { start: 4, text: 'd', events: [] },
    ],
    [{ start: 7, text: 'ef', events: [] }],
  ])
})

test('a line ends with LF, with CR, or with both', () => {
  const texts = (body: string) =>
    toParagraphs(article(body), []).map(stretches => stretches.map(({ text }) => text.trim()))
  for (const body of ['ab\ncd', 'ab\rcd', 'ab\r\ncd', 'ab\r\rcd']) expect(texts(body)).toEqual([['ab'], ['cd']])
})

test('the real articles lose no letter, whatever is cited', () => {
  for (const file of ['000_e47a8ab9ddd4f2e5.txt', '001_81b9038f0cdecca7.txt']) {
    const body = readFileSync(`seeds/${file}`, 'utf8')
    const paragraphs = toParagraphs(article(body), [
      event('x', [10, 400]),
      event('y', [300, 301]),
      event('z', [0, Array.from(body).length]),
    ])
    expect(paragraphs.map(stretches => stretches.map(stretch => stretch.text).join('')).join('\n')).toBe(
      body
        .split('\n')
        .filter(line => line.trim() !== '')
        .join('\n'),
    )
  }
})

test('an event of another article marks nothing here', () => {
  const other = { id: 'o', cite: [{ article: 'b', start: 0, end: 2 }] } as unknown as StoryEvent
  expect(toParagraphs(article('ab'), [other])).toEqual([[{ start: 0, text: 'ab', events: [] }]])
})

test('whatever is cited, each stretch has the events that cite all of it, the shortest quote first', () => {
  const body = 'One ship.\nTwo ships.\n\nThree 🚢 ships.'
  const length = Array.from(body).length
  const quote = fc
    .tuple(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 1, max: length }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b, Math.min(a, b) + 1) }))
  fc.assert(
    fc.property(fc.array(fc.array(quote, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), quotes => {
      const events = quotes.map((cites, number) => ({
        id: `e${number}`,
        cite: cites.map(cite => ({ ...cite, article: 'first' })),
      })) as unknown as StoryEvent[]
      for (const { start, text, events: found } of toParagraphs({ ...article(body), id: 'first' }, events).flat()) {
        const end = start + Array.from(text).length
        const citing = events
          .flatMap(({ id, cite }) => cite.map(each => ({ id, ...each })))
          .filter(each => each.start <= start && each.end >= end)
          .sort((a, b) => a.end - a.start - (b.end - b.start))
        assert.deepEqual(found, [...new Set(citing.map(({ id }) => id))])
      }
    }),
  )
})
