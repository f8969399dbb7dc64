// Dates that are "stated", and the texts that should say them.
import { expect, test } from 'vitest'
import { listProblems, TEXT, TEXTS } from '../fixtures/small-story.ts'

const published = (published: string, text: string, lang = 'en') =>
  listProblems(
    {
      'articles.1.published': published,
      'articles.1.publishedBasis': 'stated',
      'articles.1.publishedNote': undefined,
      'articles.1.lang': lang,
    },
    new Map([...TEXTS, ['seeds/note.txt', text]]),
  )

test('a stated date of publication that the text does not say is warned of', () => {
  expect(published('2021-05-04', 'Valletta, May 3. The year was 2021.')).toEqual([
    'warning: articles[1].publishedBasis: found "stated" for "2021-05-04", which seeds/note.txt does not say; ' +
      'expected the basis "resolved" or "inferred" with a publishedNote, or none where the date stands elsewhere',
  ])
  expect(published('2021-05-04', 'Valletta, May 4')).toHaveLength(1)
  expect(published('2021-05-04', `May 4${' and on'.repeat(20)} 2021`)).toHaveLength(1)
})

for (const [lang, text] of [
  ['en', 'Valletta, May 4, 2021 — It left.'],
  ['en', 'Published: 04/05/2021 at 10:00'],
  ['en', '2021-05-04T10:00:00Z'],
  ['fr', 'Le 4 mai 2021'],
  ['de', 'Dienstag, 4. Mai 2021'],
  ['ru', '4 мая 2021 года'],
  ['ko', '2021년 5월 4일'],
  ['ja', '２０２１年５月４日'],
  ['ar', '٤ مايو ٢٠٢١'],
  ['xx-bogus1', '4.5.2021'],
] as const)
  test(`a stated date of publication in ${lang}: ${text}`, () =>
    expect(published('2021-05-04', text, lang)).toEqual([]))

const event = (edtf: string, text = 'May 3, 2021') =>
  listProblems({ 'events.0.when': { edtf, text, basis: 'stated' }, 'events.0.status': 'planned' })

test('a stated date of an event is looked for in the quotes that say when', () => {
  expect(event('2021-05-03')).toEqual([])
  expect(event('2021-05')).toEqual([])
  expect(event('2021-05-04')).toEqual([
    'warning: events[0].when.basis: found "stated" for "2021-05-04", but no quote that supports "when" says ' +
      'the day 4; expected a quote that says it, or the basis "resolved"',
  ])
  expect(event('2021-06-03')[0]).toMatch(/says the month 6;/)
  expect(event('2022-05-03')[0]).toMatch(/says the year 2022;/)
  expect(event('2021-05-02/2021-05-03')[0]).toMatch(/says the day 2;/)
  expect(listProblems({ 'events.2.when.basis': 'stated' })[0]).toMatch(/says the year 2021;/)
})

test('masked digits and seasons have words of their own', () => {
  expect(event('202X')).toEqual([])
  expect(event('2021-22')).toEqual([])
})

test('a date that is none is told once', () => {
  expect(event('2021/05/04')).toEqual([expect.stringMatching(/^error: events\[0\]\.when\.edtf: /)])
  expect(TEXT).toContain('May 3, 2021')
})
