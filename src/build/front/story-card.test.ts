// What the front page says of a story: its dates in words, its counts, and the order of the stories.
import { expect, test } from 'vitest'
import type { Article, Story, StoryEvent } from '../../model/story.ts'
import { PICTURES } from '../share.ts'
import { ENGLISH } from '../../i18n/languages.ts'
import { toCards as toCardsIn, type FrontStory } from './story-card.ts'

const toCards = (stories: readonly FrontStory[]) => toCardsIn(stories, ENGLISH)

const toStory = (dates: readonly string[], published: readonly string[], change: Partial<Story> = {}): FrontStory => ({
  files: PICTURES,
  story: {
    id: 'a',
    title: 'A',
    lang: 'en',
    events: dates.map(edtf => ({ when: { edtf } }) as StoryEvent),
    articles: published.map(date => ({ published: date }) as Article),
    ...change,
  },
})
const [NOVEMBER, DECEMBER] = ['2023-11-24', '2023-12-01']

for (const [dates, words] of [
  [['2023-11-21'], '21 November 2023'],
  [['2023-11-24', '2023-11-21', '2023-11-22'], '21 to 24 November 2023'],
  [['2018-09-19', '2023-11'], '19 September 2018 to November 2023'],
  [['1994~', '[2022-03-01..2022-03-05]'], 'about 1994 to 5 March 2022'],
  [['2018/2023', '2019-02-03'], '2018 to 2023'],
  [['2023-11', '2023-11-21'], 'November 2023'],
  [['2023-11-21', '2023'], '2023'],
  [['2023-11-21/..'], '21 November 2023'],
  [['../2023-11-24', '2023-12-01?'], '24 November 2023 to perhaps 1 December 2023'],
  [['2023-11-21T22:43:00+09:00', '2023-11-22T08:00:00Z'], '21 to 22 November 2023'],
  [['2023-22', '202X'], '2020 to 2029 (year unknown)'],
] as const)
  test(`events of ${dates.join(' and ')}`, () => {
    expect(toCards([toStory(dates, [NOVEMBER])])[0]!.span).toBe(words)
  })

test('dates are those of the key events, counts those of all', () => {
  const { story, files } = toStory(['2018', '2023-11-21', '2023-11-24'], [NOVEMBER, '[2023-11-25..2023-11-26]'])
  const events = story.events!.map((event, at): StoryEvent => ({ ...event, ...(at > 0 && { weight: 'key' }) }))
  const [card] = toCards([{ story: { ...story, events }, files }])
  expect(card!.span).toBe('21 to 24 November 2023')
  expect(card!.facts).toEqual(['3 events from 2 articles', 'Latest article published 25 or 26 November 2023'])
  expect(toCards([toStory(['2023'], [NOVEMBER])])[0]!.facts).toEqual([
    '1 event from 1 article',
    'Published 24 November 2023',
  ])
})

test('the story with the newest article comes first; of the same day they stand by their ids', () => {
  const stories = [
    toStory([], [NOVEMBER], { id: 'b' }),
    toStory([], [NOVEMBER], { id: 'a' }),
    toStory([], [NOVEMBER, DECEMBER], { id: 'c' }),
  ]
  expect(toCards(stories).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

test('what an older Dateline has left of a story, with no more than its title', () => {
  const [card] = toCards([{ story: { id: 'old', title: 'Old', lang: 'mt' }, files: ['preview.png', 'index.html'] }])
  expect(card).toEqual({
    id: 'old',
    lang: 'mt',
    title: 'Old',
    finding: undefined,
    span: undefined,
    facts: [],
    newest: 0,
    hasPicture: false,
  })
})
