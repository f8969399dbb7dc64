import { expect, test } from '@playwright/test'
import { createSmallGazetteer } from '../fixtures/small-gazetteer.ts'
import { draftStory } from './draft-story.ts'
import { extendStory } from './extend-story.ts'
import { toStoryJson } from './story-json.ts'

const gazetteer = createSmallGazetteer()
const OPTIONS = { published: '2023-11-24', today: '2023-12-01' }
const FIRST = {
  path: 'seeds/a.txt',
  text:
    'Ferry sinks off the town\n\nA ferry with ninety pilgrims sank near Boston on Tuesday.\n\n' +
    'France condemned the owner of the ferry.\n',
}
const SECOND = {
  path: 'seeds/b.txt',
  text:
    'More on the ferry that sank\n\nThe ferry with ninety pilgrims sank near Boston on Tuesday night.\n\n' +
    'A trawler reached Chicago on Thursday.\n',
}

/** Decided by an editor, with a form of her own. */
function decide(): { json: string; story: Record<string, unknown> } {
  const drafted = toStoryJson(draftStory([FIRST], { ...OPTIONS, id: 'ferry' }, gazetteer))
  const json = `${drafted.replaceAll(/"review": "proposed",\s*/g, '')}\n`.replace('"title"', '"title"   ')
  return { json, story: JSON.parse(json) as Record<string, unknown> }
}

interface File {
  readonly articles: readonly { readonly id: string; readonly text: string }[]
  readonly places: Readonly<Record<string, object>>
  readonly events: readonly {
    readonly title: string
    readonly cite: readonly { readonly exact: string; review?: string }[]
  }[]
}

test('only what is new is added; every line that was there stays', () => {
  const { json, story } = decide()
  const more = extendStory(json, story, { added: [SECOND], corrected: [] }, OPTIONS, gazetteer)
  expect(more).toMatchObject({ articles: 1, events: 1, places: 1, cites: 1 })
  const [before, after] = [JSON.parse(json) as File, JSON.parse(more.json) as File]
  expect(after.articles[0]).toEqual(before.articles[0])
  expect(Object.keys(after.places)).toEqual([...Object.keys(before.places), 'chicago'])
  expect(after.events[0]!.cite.map(({ review }) => review)).toEqual([undefined, 'proposed'])
  expect(after.events.slice(1, -1)).toEqual(before.events.slice(1))
  const left = more.json.split('\n')
  for (const line of json.split('\n').map(each => each.replace(/,$/, '')))
    expect(left.some(each => each.replace(/,$/, '') === line || each.startsWith(line))).toBe(true)
})

test('with nothing new not a byte is another', () => {
  const { json, story } = decide()
  expect(extendStory(json, story, { added: [], corrected: [] }, OPTIONS, gazetteer).json).toBe(json)
})

test('a file with other ends of lines keeps them', () => {
  const { json, story } = decide()
  const more = extendStory(json.replaceAll('\n', '\r\n'), story, { added: [SECOND], corrected: [] }, OPTIONS, gazetteer)
  expect(more.json.replaceAll('\r\n', '')).not.toContain('\n')
  expect(JSON.parse(more.json)).toBeTruthy()
})

test('quotes of a corrected article take the nearest passage, and are proposed; what is gone is told', () => {
  const { json, story } = decide()
  const text = FIRST.text
    .replace('ninety pilgrims', 'nineteen pilgrims')
    .replace('France condemned the owner of the ferry.', 'No more.')
  const { json: after, anchored } = extendStory(
    json,
    story,
    { added: [], corrected: [{ ...FIRST, text }] },
    OPTIONS,
    gazetteer,
  )
  expect(anchored.map(({ after: now }) => now)).toEqual([
    'A ferry with nineteen pilgrims sank near Boston on Tuesday.',
    undefined,
  ])
  const { events } = JSON.parse(after) as File
  expect(events[0]!.cite[0]).toMatchObject({
    exact: 'A ferry with nineteen pilgrims sank near Boston on Tuesday.',
    review: 'proposed',
  })
  expect(events[1]!.cite[0]).toMatchObject({ exact: 'France condemned the owner of the ferry.', review: 'proposed' })
})

test('a correction that no quote meets leaves the file as it is', () => {
  const { json, story } = decide()
  const corrected = [{ ...FIRST, text: `${FIRST.text}\nCorrection: the ferry was old.\n` }]
  expect(extendStory(json, story, { added: [], corrected }, OPTIONS, gazetteer).json).toBe(json)
})

test('a story in shorter forms is added to, and its events stay', () => {
  const event = '{"id":"e","title":"T","when":"Tuesday","where":["NE"],"cite":["q"]}'
  const json = `{"id":"x","lang":"en","articles":[],"places":{},"events":[${event}]}`
  const story = JSON.parse(json) as Record<string, unknown>
  const more = JSON.parse(extendStory(json, story, { added: [SECOND], corrected: [] }, OPTIONS, gazetteer).json) as File
  expect(more.events[0]).toEqual((story['events'] as unknown[])[0])
  expect([more.articles.length, more.events.length]).toEqual([1, 3])
})
