import { expect, test } from 'vitest'
import { after, createSmallDesk, errorsOf, eventOf, reasonOf, saysOf, storyOf } from '../fixtures/small-desk.ts'
import { mergeEvents, splitEvent } from './join-events.ts'
import { rewriteFile } from './rewrite-file.ts'

const desk = createSmallDesk()

test('a quote that stands in both is one, in whichever form', () => {
  const [{ cite }, other] = [eventOf(desk, 'bomb-exploded'), eventOf(desk, 'people-died-london')]
  const [quote] = cite
  const { exact, article } = quote as { readonly exact: string; readonly article: string }
  for (const form of [exact, { exact }, { article, exact: exact.replace(' ', '\n') }, { exact, supports: ['what'] }]) {
    const story = storyOf(desk)
    const events = story.events.map(event =>
      event.id === other.id ? { ...event, cite: [form, ...event.cite] } : event,
    )
    const doubled = { ...desk, json: JSON.stringify({ ...story, events }) }
    const merged = after(doubled, mergeEvents(doubled, 'bomb-exploded', other.id))
    expect(eventOf(merged, 'bomb-exploded').cite, JSON.stringify(form)).toHaveLength(cite.length + other.cite.length)
  }
  const elsewhere = { ...desk, json: desk.json }
  const [one, two] = [eventOf(elsewhere, 'bomb-exploded'), eventOf(elsewhere, 'bomb-exploded-2')]
  const merged = after(elsewhere, mergeEvents(elsewhere, one.id, two.id))
  expect(eventOf(merged, one.id).cite).toHaveLength(2)
})

test('two accounts of one event are put together, and parted again', () => {
  const linked = after(
    desk,
    rewriteFile(desk, desk.json.replace('"lang"', '"opening": { "event": "bomb-exploded-2" },\n  "lang"')),
  )
  const merged = after(linked, mergeEvents(linked, 'bomb-exploded', 'bomb-exploded-2'))
  const { cite, where } = eventOf(merged, 'bomb-exploded')
  expect([cite.length, where.length, storyOf(merged).events.length]).toEqual([2, 1, 4])
  expect(storyOf(merged)['opening']).toEqual({ event: 'bomb-exploded' })
  expect(errorsOf(merged)).toEqual([])
  const split = splitEvent(merged, 'bomb-exploded', [1], 'A second bomb exploded')
  expect(saysOf(split)).toBe('split A bomb exploded in Springfield on Tuesday')
  const parted = after(merged, split)
  expect(storyOf(parted).events.map(({ id }) => id)).toContain('second-bomb-exploded')
  expect(errorsOf(parted)).toEqual([])
  for (const quotes of [[], [0, 1], [7]])
    expect(reasonOf(splitEvent(merged, 'bomb-exploded', quotes, 'x'))).not.toBe('')
  expect(reasonOf(mergeEvents(desk, 'bomb-exploded', 'bomb-exploded'))).not.toBe('')
})
