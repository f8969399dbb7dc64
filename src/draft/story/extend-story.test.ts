import { expect, test } from 'vitest'
import { shortForms } from '../../complete/fixtures/short-story.ts'
import { createSmallGazetteer } from '../fixtures/small-gazetteer.ts'
import { draftStory } from './draft-story.ts'
import { extendStory } from './extend-story.ts'
import { toStoryJson } from '../../compiler/story-json.ts'

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

const TEXTS = new Map([[FIRST.path, FIRST.text]])

/** Decided by an editor, with a form of her own. */
function decide(): { json: string; story: Record<string, unknown> } {
  const drafted = toStoryJson(draftStory([FIRST], { ...OPTIONS, id: 'ferry' }, gazetteer, shortForms))
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
  const more = extendStory(
    json,
    story,
    { added: [SECOND], corrected: [], texts: TEXTS },
    OPTIONS,
    gazetteer,
    shortForms,
  )
  expect(more).toMatchObject({ articles: 1, events: 1, places: 1, cites: 1 })
  const [before, after] = [JSON.parse(json) as File, JSON.parse(more.json) as File]
  expect(after.articles[0]).toEqual(before.articles[0])
  expect(Object.keys(after.places)).toEqual([...Object.keys(before.places), 'chicago'])
  expect(after.events[0]!.cite.map(({ review }) => review)).toEqual([undefined, 'proposed'])
  expect(after.events.slice(1, -1)).toEqual(before.events.slice(1))
  // A quote more stands behind the ones before it.
  const open = (line: string) => line.replace(/[\]}, ]+$/, '')
  for (const line of json.split('\n').map(open))
    expect(more.json.split('\n').some(each => each.startsWith(line))).toBe(true)
})

test('with nothing new not a byte is another', () => {
  const { json, story } = decide()
  expect(
    extendStory(json, story, { added: [], corrected: [], texts: TEXTS }, OPTIONS, gazetteer, shortForms).json,
  ).toBe(json)
})

test('a file with other ends of lines keeps them', () => {
  const { json, story } = decide()
  const more = extendStory(
    json.replaceAll('\n', '\r\n'),
    story,
    { added: [SECOND], corrected: [], texts: TEXTS },
    OPTIONS,
    gazetteer,
    shortForms,
  )
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
    { added: [], corrected: [{ ...FIRST, text }], texts: TEXTS },
    OPTIONS,
    gazetteer,
    shortForms,
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
  expect(extendStory(json, story, { added: [], corrected, texts: TEXTS }, OPTIONS, gazetteer, shortForms).json).toBe(
    json,
  )
})

test('a story in shorter forms is added to, and its events stay', () => {
  const event = '{"id":"e","title":"T","when":"Tuesday","where":["NE"],"cite":["q"]}'
  const json = `{"id":"x","lang":"en","articles":[],"places":{},"events":[${event}]}`
  const story = JSON.parse(json) as Record<string, unknown>
  const more = JSON.parse(
    extendStory(json, story, { added: [SECOND], corrected: [], texts: TEXTS }, OPTIONS, gazetteer, shortForms).json,
  ) as File
  expect(more.events[0]).toEqual((story['events'] as unknown[])[0])
  expect([more.articles.length, more.events.length]).toEqual([1, 3])
})

test('an event in few words gets the quote of another text that tells it', () => {
  const { json, story } = decide()
  expect(JSON.stringify(story['events'])).toContain('"when":"Tuesday"')
  const more = extendStory(
    json,
    story,
    { added: [SECOND], corrected: [], texts: TEXTS },
    OPTIONS,
    gazetteer,
    shortForms,
  )
  const [event] = (JSON.parse(more.json) as { events: { cite: unknown }[] }).events
  const [first, second] = SECOND.text.split('\n\n').slice(1)
  expect(event!.cite).toEqual([FIRST.text.split('\n\n')[1], { review: 'proposed', exact: first }])
  expect(more.json).toContain(second!.trim())
})

test('a quote alone is anchored anew in the article that held it', () => {
  const { json, story } = decide()
  const [headline, sentence] = FIRST.text.split('\n\n')
  const text = `${headline}\n\n${sentence!.replace('ninety', 'nineteen')}\n\nFrance condemned the owner of the ferry.\n`
  const corrected = [{ ...FIRST, text }]
  const more = extendStory(json, story, { added: [], corrected, texts: TEXTS }, OPTIONS, gazetteer, shortForms)
  const [event] = (JSON.parse(more.json) as { events: { cite: unknown }[] }).events
  expect(event!.cite).toEqual([{ review: 'proposed', exact: sentence!.replace('ninety', 'nineteen') }])
})

test('a quote alone that the correction of another article brings to it gets the name of its own', () => {
  const { json, story } = decide()
  const added = { added: [SECOND], corrected: [], texts: TEXTS }
  const two = extendStory(json, story, added, OPTIONS, gazetteer, shortForms).json.replaceAll(
    /"review": "proposed",\s*/g,
    '',
  )
  const sentence = 'A trawler reached Chicago on Thursday.'
  const corrected = [{ ...FIRST, text: `${FIRST.text}\n${sentence}\n` }]
  const texts = new Map([...TEXTS, [SECOND.path, SECOND.text]])
  const more = extendStory(
    two,
    JSON.parse(two) as typeof story,
    { added: [], corrected, texts },
    OPTIONS,
    gazetteer,
    shortForms,
  )
  const { events } = JSON.parse(more.json) as { events: { cite: unknown[] }[] }
  expect(events.at(-1)!.cite).toEqual([{ article: 'more-ferry-that-sank', exact: sentence }])
  expect(events[0]!.cite).toEqual((JSON.parse(two) as { events: typeof events }).events[0]!.cite)
})

test('a story whose events name all its places in place gets a table for those of the new text', () => {
  const event = { id: 'e', title: 'A ferry sank near Boston', when: 'Tuesday', where: ['Boston, US'] }
  const articles = [{ id: 'a', headline: 'Ferry', published: '2023-11-24', text: FIRST.path }]
  const story = { id: 'x', lang: 'en', articles, events: [{ ...event, cite: [FIRST.text.split('\n\n')[1]] }] }
  const json = JSON.stringify(story, null, 2)
  const more = extendStory(
    json,
    story,
    { added: [SECOND], corrected: [], texts: TEXTS },
    OPTIONS,
    gazetteer,
    shortForms,
  )
  expect(more).toMatchObject({ events: 1, places: 1, cites: 1 })
  const after = JSON.parse(more.json) as File
  expect(Object.keys(after.places)).toEqual(['chicago'])
  expect(after.events).toHaveLength(2)
})

test('a quote alone that a new text holds as well gets the name of its article, and stays decided', () => {
  const { json, story } = decide()
  const sentence = FIRST.text.split('\n\n')[1]!
  const added = [
    { path: 'seeds/c.txt', text: `Of the ferry\n\n${sentence}\n\nA trawler reached Chicago on Thursday.\n` },
  ]
  const more = extendStory(json, story, { added, corrected: [], texts: TEXTS }, OPTIONS, gazetteer, shortForms)
  const [event] = (JSON.parse(more.json) as { events: { cite: unknown[] }[] }).events
  expect(event!.cite[0]).toEqual({ article: 'ferry-sinks-off-town', exact: sentence })
})
