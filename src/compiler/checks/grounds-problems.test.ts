// What is inferred, and what it follows from.
import { expect, test } from 'vitest'
import { REF } from '../fixtures/problem-cases.ts'
import { listProblems, TEXTS } from '../fixtures/small-story.ts'

const place = (note: string, more: Readonly<Record<string, unknown>> = {}) =>
  listProblems({ 'events.1.where.1': { place: 'route', basis: 'inferred', note, ...more } })

const BARE =
  'warning: events[1].where[1].note: found no reference, and a note that names nothing of its quotes; ' +
  'expected under refs the address of a public page that bears it out, ' +
  'or in the note words of the text, such as: The day after “left on Monday”.'

test('an inference without a ground is warned of', () => {
  expect(place('The usual way.')).toEqual([BARE])
  expect(place('Gozitan boats go there.')).toEqual([BARE])
  expect(place('It says “sunk at noon”.')).toEqual([BARE])
})

test('a reference, a link, a name, a number or words of the text are grounds', () => {
  expect(place('The usual way.', { refs: [REF] })).toEqual([])
  expect(place('The usual way: https://example.org/way')).toEqual([])
  expect(place('The usual way to Gozo.')).toEqual([])
  expect(place('It follows from “At Dawn”.')).toEqual([])
  expect(place('The usual way to GOZO.')).toEqual([])
})

test('a date is asked the same, and a date of publication for the words of its text', () => {
  const when = { edtf: '2021-05-03', basis: 'inferred', note: 'As editors know.' }
  expect(listProblems({ 'events.1.when': when })).toEqual([expect.stringMatching(/^warning: events\[1\]\.when\.note/)])
  expect(listProblems({ 'articles.1.publishedNote': 'From its file.' })).toEqual([
    'warning: articles[1].publishedNote: found a note that names nothing of the text; ' +
      'expected the words of the text from which it follows, or the address of the article',
  ])
})

test('of scripts without capitals a stretch of letters counts', () => {
  const texts = new Map([...TEXTS, ['seeds/note.txt', '船は月曜日にゴゾ島に着いた。']])
  const check = (note: string) => listProblems({ 'articles.1.publishedNote': note, 'articles.1.lang': 'ja' }, texts)
  expect(check('ゴゾ島に着いたとある。')).toEqual([])
  expect(check('編集者の知識による。')).toHaveLength(1)
})

test('what is only proposed is not asked yet, nor the date of an article with a link', () => {
  expect(place('The usual way.', { review: 'proposed' })).toEqual([])
  expect(listProblems({ 'events.1.where.1.note': 'The usual way.', 'events.1.review': 'proposed' })).toEqual([])
  const link = { 'articles.1.publishedNote': 'From its page.', 'articles.1.url': 'https://example.org/a' }
  expect(listProblems(link)).toEqual([])
})

test('what is not inferred, and a note that is HTML or without end, are no problem', () => {
  expect(place(`<script>${'x'.repeat(580)}`)).toEqual([BARE])
  expect(listProblems({ 'events.0.when.note': 'n' })).toEqual([])
})
