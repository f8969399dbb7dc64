// Where “Accept and go on” leads.
import { expect, test } from 'vitest'
import type { Clerk } from '../clerk/hire-clerk.ts'
import type { QueueItem } from '../desk/queue-item.ts'
import { createStudioActions } from './actions.ts'
import { createStudioStore } from './state.ts'

/** Proposals in the order of reading: `event one`, `place x`, `date one`, which is the date of event one. */
function openQueue(...keys: readonly string[]) {
  const store = createStudioStore()
  const actions = createStudioActions(store, {} as Clerk)
  const queue = keys.map(key => {
    const [kind, id] = key.split(' ') as [QueueItem['kind'], string]
    return { key, kind, id, events: kind === 'place' ? [] : [id] } as unknown as QueueItem
  })
  const ids = keys.flatMap(key => (key.startsWith('event ') ? [key.slice('event '.length)] : []))
  const events = ids.map(id => ({ id, review: 'proposed', when: { text: 'Monday', edtf: '2023' } }))
  actions.open({ id: 'x', json: JSON.stringify({ events }), texts: new Map() })
  store.setState({ look: { json: '', queue, problems: [], uncited: [] } })
  const now = (): readonly unknown[] => {
    const { pane, event, current } = store.getState()
    return pane === 'events' ? [pane, event] : [pane, current]
  }
  return { actions, store, now }
}

test('from the list it goes on to the event after the one that was accepted, then to what else is left', () => {
  const { actions, now } = openQueue('date two', 'event one', 'place x', 'event two', 'event three')
  actions.showPane('events')
  actions.showEvent('two')
  actions.finishEvent('two')
  expect(now()).toEqual(['events', 'three'])
  actions.finishEvent('three')
  expect(now(), 'round the end').toEqual(['events', 'one'])
  actions.finishEvent('one')
  expect(now()).toEqual(['decide', 'place x'])
})

test('from a decision it goes on to the next one that is left, and not to the date that was accepted with it', () => {
  const { actions, now } = openQueue('place x', 'event one', 'date one', 'place y', 'event two')
  actions.pick('event one')
  actions.showEvent('one')
  actions.finishEvent('one')
  expect(now()).toEqual(['decide', 'place y'])
  actions.pick('place x')
  actions.showEvent('two')
  actions.finishEvent('two')
  expect(now(), 'what was in hand before is not decided yet').toEqual(['decide', 'place x'])
})

test('where a form was opened counts, however the one before was left', () => {
  const { actions, store, now } = openQueue('event one', 'place x', 'event two')
  actions.showPane('events')
  actions.showEvent('two')
  actions.pick('event one')
  expect(store.getState()).toMatchObject({ event: undefined, lastEvent: 'two' })
  actions.showEvent('one')
  actions.finishEvent('one')
  expect(now()).toEqual(['decide', 'place x'])
  actions.showPane('events')
  store.setState({ refused: 'No' })
  actions.followMap('two')
  expect(store.getState(), 'the map says again what it was told').toMatchObject({ back: 'events', refused: 'No' })
})
