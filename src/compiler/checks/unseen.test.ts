// What is not seen in the text of an article asks nothing of the story that cites it.
import { expect, test } from 'vitest'
import { listProblems, TEXT } from '../fixtures/small-story.ts'

const toTexts = (ferry: string, note = 'A second text, about nothing.') =>
  new Map([
    ['seeds/ferry.txt', ferry],
    ['seeds/note.txt', note],
  ])

test('quotes, phrases and boilerplate are found in a text full of what is not seen', () => {
  const hyphened = TEXT.replaceAll('l', 'l\u00ad')
  const ferry = `\ufeff${hyphened.replaceAll('. ', '.\u200b\u2028').replace('June', '\u2067June\u2069')}`
  expect(listProblems({ 'articles.1.boilerplate': ['A second text, about nothing.'] }, toTexts(ferry))).toEqual([])
  expect(
    listProblems(
      {
        'events.0.when.text': 'May\u00ad 3,\u200b 2021',
        'events.0.where.0.text': 'Val\u00adletta',
        'articles.1.boilerplate': ['A sec\u00adond text, about noth\u200bing.\u200e'],
      },
      toTexts(TEXT, '\ufeffA sec\u200bond\u00a0text, about nothing.\u00ad'),
    ),
  ).toEqual([])
})

test('a joiner that shapes a word is named as JSON has it, where the quote lacks it', () => {
  const change = {
    'events.2.cite.0.exact': 'کشتی فردا میخواهد برود',
    'events.2.cite.0.suffix': undefined,
  }
  expect(listProblems(change, toTexts(`${TEXT}\nکشتی فردا می\u200cخواهد برود.`))).toEqual([
    'error: events[2].cite[0].exact: found "کشتی فردا میخواهد برود"; expected a passage of ' +
      'seeds/ferry.txt, word for word; nearest match seeds/ferry.txt:7:1: "کشتی فردا می\\u200cخواهد برود"',
  ])
})
