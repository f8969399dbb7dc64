// What of the texts goes into a story.
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall } from './fixtures/small-story.ts'
import { toParagraphs } from '../model/passages.ts'

const FERRY = `The ferry left Valletta on May 3, 2021,
“at dawn,” the harbour master said.

ALSO READ: the ferries of the year that
sail to Gozo

It reached Gozo—two hours late—on the
same day. The ferry will sail again in
June, and more than once a day as long
as the harbour master allows it.
`

const compile = (rights: 'full' | 'quotes-only') => {
  const story = createSmallStory()
  const [first, second] = story.articles
  const boilerplate = ['ALSO READ: the ferries of the year that sail to Gozo']
  const [leaves, arrives, again] = story.events
  const cite = [{ article: 'first', exact: 'The ferry will sail again in June', supports: ['what', 'when'] }]
  const result = parseSmall(
    { ...story, articles: [{ ...first, rights, boilerplate }, second], events: [leaves, arrives, { ...again, cite }] },
    new Map([
      ['seeds/ferry.txt', FERRY],
      ['seeds/note.txt', 'A second text, about nothing.'],
    ]),
  )
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const [article] = result.story.articles
  const paragraphs = toParagraphs(article!, result.story.events)
  return { article: article!, paragraphs: paragraphs.map(stretches => stretches.map(({ text }) => text).join('|')) }
}

test('the lines of a text broken at a width are its paragraphs, and its boilerplate is named as one', () => {
  const { article, paragraphs } = compile('full')
  expect(article.body).toBe(FERRY)
  expect(paragraphs).toEqual([
    'The ferry left Valletta on May 3, 2021,\n“at dawn,” the harbour master said.',
    'ALSO READ: the ferries of the year that\nsail to Gozo',
    'It reached Gozo—two hours late—on the\nsame day.| |The ferry will sail again in\nJune|, and more than ' +
      'once a day as long\nas the harbour master allows it.',
  ])
  expect(article.boilerplate).toEqual(['ALSO READ: the ferries of the year that\nsail to Gozo'])
})

test('with the rights "quotes-only" the cited passages keep theirs', () => {
  const { article, paragraphs } = compile('quotes-only')
  expect(paragraphs).toEqual([
    'The ferry left Valletta on May 3, 2021,\n“at dawn,” the harbour master said.',
    'It reached Gozo—two hours late—on the\nsame day.',
    'The ferry will sail again in\nJune',
  ])
  expect(article.wraps!.map(at => [...article.body][at])).toEqual(['\n', '\n', '\n'])
})
