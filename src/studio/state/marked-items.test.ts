import { expect, test } from 'vitest'
import type { QueueItem } from '../desk/queue-item.ts'
import { toKeyInHand, toMarkedItems } from './marked-items.ts'
import { createStudioStore } from './state.ts'

const item = { key: 'event one', kind: 'event', spots: [] } as unknown as QueueItem
const cite = [{ article: 'a', start: 4, end: 9 }]
const state = {
  ...createStudioStore().getState(),
  look: { json: '{}', queue: [item], problems: [], uncited: [] },
  shown: { ok: true, story: { events: [{ id: 'two', cite }] } } as never,
}

test('what is left to decide is marked, and the first of it in hand', () => {
  expect(toMarkedItems(state)).toEqual([item])
  expect(toKeyInHand(state)).toBe('event one')
})

test('of an event whose form is open the quotes are in hand, decided or not, shown or not', () => {
  const open = (event: string) => ({ ...state, pane: 'events' as const, event })
  expect(toMarkedItems(open('one'))).toEqual([item])
  const spots = [{ article: 'a', start: 4, end: 9, isName: false }]
  expect(toMarkedItems(open('two'))).toEqual([item, { key: 'event two', kind: 'event', spots }])
  expect(toKeyInHand(open('two'))).toBe('event two')
  expect(toMarkedItems(open('broken')).at(-1)).toEqual({ key: 'event broken', kind: 'event', spots: [] })
})
