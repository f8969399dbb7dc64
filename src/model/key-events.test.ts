// Which events tell the story, and with which it opens.
import { expect, test } from 'vitest'
import { hasChoice, toKeyEvents, toOpeningEvent } from './key-events.ts'
import { toKind } from './kind.ts'
import type { Cite, Role, StoryEvent, Where } from './story.ts'

const where = (...roles: Role[]): Where[] => roles.map(role => ({ place: 'p', role, basis: 'stated' }))
const quotes = (count: number): Cite[] =>
  Array.from({ length: count }, (_, i) => ({ article: 'a', exact: 'x', supports: ['what'], start: i, end: i + 1 }))
const toEvent = (id: string, change: Partial<StoryEvent> = {}): StoryEvent => ({
  id,
  title: id,
  status: 'reported',
  when: { edtf: '2023', basis: 'stated' },
  where: where('site'),
  join: 'none',
  cite: quotes(1),
  ...change,
})
const many = (count: number) => Array.from({ length: count }, (_, i) => toEvent(`e${i}`))

test('the marked events are key, else all of a short story and none of a long one', () => {
  const marked = [toEvent('a'), toEvent('b', { weight: 'key' }), toEvent('c', { weight: 'detail' })]
  expect(toKeyEvents(marked).map(({ id }) => id)).toEqual(['b'])
  expect(hasChoice({ events: marked })).toBe(true)
  expect(toKeyEvents(many(30))).toHaveLength(30)
  expect(hasChoice({ events: many(30) })).toBe(false)
  expect(toKeyEvents(many(31))).toEqual([])
  expect(hasChoice({ events: many(31) })).toBe(false)
  expect(hasChoice({ events: many(2).map(event => ({ ...event, weight: 'key' as const })) })).toBe(false)
})

test('a story opens with what its file names, else with what was done and is quoted most', () => {
  const events = [
    toEvent('said', { kind: 'said', cite: quotes(9) }),
    toEvent('first', { cite: quotes(2) }),
    toEvent('second', { cite: quotes(2) }),
    toEvent('planned', { status: 'planned', cite: quotes(9) }),
  ]
  expect(toOpeningEvent({ events }, events)).toBe('first')
  expect(toOpeningEvent({ events, opening: { event: 'planned' } }, events)).toBe('planned')
  expect(toOpeningEvent({ events }, events.toReversed())).toBe('second')
  const key = events.map(event => ({ ...event, ...(event.id === 'said' && { weight: 'key' as const }) }))
  expect(toOpeningEvent({ events: key }, key)).toBe('said')
  expect(toOpeningEvent({ events: many(40) }, many(40))).toBe('e0')
  expect(toOpeningEvent({ events: [] }, []), 'of none').toBeUndefined()
})

for (const [kind, event] of [
  ['said', toEvent('category', { category: 'statement' })],
  ['did', toEvent('told otherwise', { category: 'statement', kind: 'did' })],
  ['said', toEvent('actors alone', { where: where('actor', 'mentioned') })],
  ['did', toEvent('a site', { where: where('actor', 'site') })],
  ['did', toEvent('those who take part in a call', { where: where('participant', 'participant') })],
  ['did', toEvent('nowhere', { where: [] })],
] as const)
  test(`${event.id}: ${kind}`, () => {
    expect(toKind(event)).toBe(kind)
  })
