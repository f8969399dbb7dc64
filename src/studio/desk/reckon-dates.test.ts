import { expect, test } from 'vitest'
import { setPublished } from './decisions/date.ts'
import { accept } from './decisions/accept.ts'
import { readDesk, type Desk, type Value } from './desk.ts'
import { after, known, TODAY } from './fixtures/small-desk.ts'
import { createDesk } from './new-desk.ts'
import { withDatesAnew } from './reckon-dates.ts'
import { groupProposals } from './groups.ts'

const TEXT = `Bomb explodes in Springfield

A bomb exploded in Springfield on Tuesday, police said. The blast destroyed a school in London.

The police of Chicago arrested a man on Friday.
`
const NONE = { stories: [], texts: [] }

function draft(published: string | undefined): Desk {
  const given = { text: TEXT, ...(published === undefined ? {} : { published }) }
  const made = createDesk([given], { today: TODAY, taken: NONE }, known)
  if (!made.ok) throw new Error(made.why)
  return made.desk
}
function eventsOf(desk: Desk): readonly Value[] {
  const read = readDesk(desk)
  if (!read.ok) throw new Error(read.why)
  const { value } = known.complete(read.story, desk.texts)
  return (value as { events: readonly Value[] }).events
}
const datesOf = (desk: Desk) => eventsOf(desk).map(({ when }) => (when as Value)['edtf'])
const publish = (desk: Desk, day: string) =>
  after(
    desk,
    setPublished(desk, 'bomb-explodes-springfield', day, story => withDatesAnew(story, desk, TODAY, known)),
  )

for (const first of ['2023-11-24', undefined])
  test(`what is proposed counts from the new day, after ${first ?? 'none'}`, () => {
    const later = publish(draft(first), 'December 1, 2023')
    expect(datesOf(later)).toEqual(datesOf(draft('2023-12-01')))
    expect(datesOf(later)).not.toEqual(datesOf(draft(first)))
  })

test('what is decided stays', () => {
  const desk = draft('2023-11-24')
  const read = readDesk(desk)
  if (!read.ok) throw new Error(read.why)
  const decided = after(
    desk,
    accept(
      desk,
      groupProposals(read.story).map(({ key }) => key),
    ),
  )
  const inferred = (of: Desk) => eventsOf(of).filter(({ when }) => (when as Value)['basis'] === 'inferred')
  expect(inferred(decided).length).toBeGreaterThan(0)
  expect(inferred(publish(decided, '2023-12-01'))).toEqual(inferred(decided))
})

test('a text that is too short to tell its language is read in that of the story, or its own', () => {
  const text = 'Ein Fest\n\nA bomb exploded in Springfield.\n'
  const made = createDesk([{ text, published: '2023-11-24' }], { today: TODAY, lang: 'en', taken: NONE }, known)
  if (!made.ok) throw new Error(made.why)
  const later = (desk: Desk) =>
    after(
      desk,
      setPublished(desk, 'ein-fest', '2023-12-01', story => withDatesAnew(story, desk, TODAY, known)),
    )
  const { desk } = made
  const story = JSON.parse(desk.json) as { articles: { id: string }[]; lang: string }
  expect(datesOf(later(desk))).not.toEqual(datesOf(desk))
  const own = { ...story, lang: 'ko', articles: story.articles.map(article => ({ ...article, lang: 'en' })) }
  const mixed = { ...desk, json: JSON.stringify(own) }
  expect(datesOf(later(mixed))).toEqual(datesOf(later(desk)))
})

test('whatever stands in the file', () => {
  const empty: Desk = { id: 'x', json: '{}', texts: new Map() }
  for (const story of [
    {},
    { articles: 3, events: null },
    { articles: [null, { text: 4 }], events: ['x', { when: 1 }] },
  ])
    expect(withDatesAnew(story, empty, TODAY, known)).toEqual(story)
})
