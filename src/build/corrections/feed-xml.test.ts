// What was put right in a story, for readers of feeds and for programs, also of words that are XML.
import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import type { Article, StoryEvent } from '../../model/story.ts'
import { toChanges, toChangesJson } from './changes.ts'
import { toFeedXml } from './feed-xml.ts'

const HOSTILE = '<b>"it\'s"</b> & ]]> \ufffe \u202e x'
const toEvent = (id: string, updated?: StoryEvent['updated']) =>
  ({ id, title: `${id} ${HOSTILE}`, updated }) as StoryEvent
const articles = [{ published: '2023-11-24' } as Article]
const story = {
  id: 'bridge',
  title: HOSTILE,
  lang: 'en',
  articles,
  events: [
    toEvent('first', [{ date: '2023-11-25', note: HOSTILE }]),
    toEvent('second'),
    toEvent('third', [
      { date: '2023-11-24', note: 'one' },
      { date: '2023-12', note: 'two' },
    ]),
  ],
}
const read = (xml: string) =>
  new DOMParser({
    onError: (_, message) => {
      throw new Error(String(message))
    },
  }).parseFromString(xml, 'text/xml')
const texts = (xml: string, name: string) => Array.from(read(xml).getElementsByTagName(name), it => it.textContent)

test('the latest comes first', () => {
  expect(toChanges(story).map(({ event, note }) => [event, note])).toEqual([
    ['third', 'two'],
    ['first', HOSTILE],
    ['third', 'one'],
  ])
  expect(JSON.parse(toChangesJson(story))).toMatchObject({ story: 'bridge', changed: '2023-12', title: HOSTILE })
  expect(JSON.parse(toChangesJson({ ...story, events: [toEvent('a')] }))).toMatchObject({ changed: null, changes: [] })
})

test('a date counts from the first day that it allows, a time from its own moment', () => {
  const toUpdated = (...dates: string[]) => [
    toEvent(
      'a',
      dates.map(date => ({ date, note: 'n' })),
    ),
  ]
  const given = ['2023', '2023-11', '2023-11-03', '2023-11-03T09:00:00Z', '2023-11-03T10:00:00Z', '../2023-11-05']
  const events = toUpdated(...given)
  expect(toChanges({ events }).map(({ date }) => date)).toEqual([
    ...['../2023-11-05', '2023-11-03T10:00:00Z', '2023-11-03T09:00:00Z', '2023-11-03', '2023-11', '2023'],
  ])
  expect(texts(toFeedXml({ ...story, events }, undefined), 'updated').slice(1)).toEqual(
    ['11-05', '11-03', '11-03', '11-03', '11-01', '01-01'].map(day => `2023-${day}T00:00:00Z`),
  )
})

test('the feed says the same, whatever the words are', () => {
  const xml = toFeedXml(story, undefined)
  expect(texts(xml, 'summary')).toEqual(['two', HOSTILE.replace('\ufffe', ''), 'one'])
  expect(texts(xml, 'updated')).toEqual(
    ['2023-12-01', '2023-12-01', '2023-11-25', '2023-11-24'].map(day => `${day}T00:00:00Z`),
  )
  for (const id of texts(xml, 'id'))
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(texts(xml, 'id')).size).toBe(4)
  expect(toFeedXml(story, undefined), 'the same for the same story').toBe(xml)
})

test('with an address its links are absolute, and ids of entries stay', () => {
  const xml = toFeedXml(story, new URL('https://maps.example/news/'), 'The Daily')
  const links = Array.from(read(xml).getElementsByTagName('link'), it => it.getAttribute('href'))
  expect(links).toEqual([
    'https://maps.example/news/s/bridge/feed.xml',
    'https://maps.example/news/s/bridge/',
    ...['third', 'first', 'third'].map(id => `https://maps.example/news/s/bridge/?event=${id}`),
  ])
  expect(texts(xml, 'id').slice(1)).toEqual(texts(toFeedXml(story, undefined), 'id').slice(1))
  expect(texts(xml, 'name')).toEqual(['The Daily'])
})

test('a story without corrections has a feed without entries, of the day of its newest article', () => {
  const xml = toFeedXml({ ...story, events: [toEvent('a')] }, undefined)
  expect([texts(xml, 'entry'), texts(xml, 'updated')]).toEqual([[], ['2023-11-24T00:00:00Z']])
})
