import { expect, test } from 'vitest'
import { createSmallDesk, storyOf } from '../desk/fixtures/small-desk.ts'
import { openSession } from '../desk/history.ts'
import type { QueueItem } from '../desk/queue-item.ts'
import { toKeyInHand, toMarkedItems } from './marked-items.ts'
import { createStudioStore } from './state.ts'

const item = { key: 'event one', kind: 'event', spots: [] } as unknown as QueueItem
const small = createSmallDesk()
const article = 'bomb-explodes-springfield'
const events = [
  { id: 'two', cite: [{ article, exact: 'Two people died in London' }] },
  // Nothing of it could be shown to readers; its quote alone is whole, in short form.
  { id: 'broken', when: 3, where: '<b>', cite: ['The police of Chicago arrested a man', 7, 'Nobody wrote this'] },
  { id: 'empty' },
]
const state = {
  ...createStudioStore().getState(),
  session: openSession({ ...small, json: JSON.stringify({ ...storyOf(small), events }) }),
  look: { json: '{}', queue: [item], problems: [], uncited: [] },
}

test('what is left to decide is marked, and the first of it in hand', () => {
  expect(toMarkedItems(state)).toEqual([item])
  expect(toKeyInHand(state)).toBe('event one')
})

test('of an event whose form is open the quotes are in hand, decided or not, whole or broken', () => {
  const open = (event: string) => ({ ...state, pane: 'events' as const, event })
  expect(toMarkedItems(open('one'))).toEqual([item])
  const spotsOf = (event: string) =>
    toMarkedItems(open(event)).flatMap(({ key, spots }) =>
      key === `event ${event}` ? spots.map(spot => [spot.article, 'text' in spot && spot.text, spot.isName]) : [],
    )
  expect(spotsOf('two')).toEqual([[article, 'Two people died in London', false]])
  expect(toKeyInHand(open('two'))).toBe('event two')
  expect(spotsOf('broken')).toEqual([['police-find-second-bomb', 'The police of Chicago arrested a man', false]])
  expect(toMarkedItems(open('empty')).at(-1)).toEqual({ key: 'event empty', kind: 'event', spots: [] })
  expect(toMarkedItems(open('gone'))).toEqual([item])
})
