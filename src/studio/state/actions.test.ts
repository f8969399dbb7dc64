// Undo and redo lead back to what was decided.
import { expect, test } from 'vitest'
import type { Clerk } from '../clerk/hire-clerk.ts'
import { setDate } from '../desk/decisions/date.ts'
import { rewriteFile } from '../desk/decisions/rewrite-file.ts'
import type { QueueItem } from '../desk/queue-item.ts'
import { createStudioActions } from './actions.ts'
import { createStudioStore } from './state.ts'
import { toEventField } from './untaken.ts'

const nobody = {} as Clerk
const [a, b, c] = ['a', 'b', 'c'].map(key => ({ key }) as QueueItem) as [QueueItem, QueueItem, QueueItem]

test('after a step that was undone, another is undone to its own item', () => {
  const store = createStudioStore()
  const actions = createStudioActions(store, nobody)
  actions.open({ id: 'x', json: '{}', texts: new Map() })
  store.setState({ look: { json: '{}', queue: [a, b, c], problems: [], uncited: [] } })
  const settle = (item: QueueItem) => actions.decide(desk => rewriteFile(desk, `{ "${item.key}": 1 }`), item)
  const now = () => [store.getState().current, [...store.getState().settled].join()]
  settle(a)
  expect(now()).toEqual(['b', 'a'])
  actions.undo()
  expect(now()).toEqual(['a', ''])
  settle(b)
  actions.undo()
  expect(now()).toEqual(['b', ''])
  actions.redo()
  expect(store.getState().session?.desk.json).toBe('{ "b": 1 }')
  expect(store.getState().current).toBe('b')
})

test('where nothing is left to undo or redo, it is said and nothing changes', () => {
  const store = createStudioStore()
  const actions = createStudioActions(store, nobody)
  actions.undo()
  expect(store.getState().said.text).toBe('')
  actions.open({ id: 'x', json: '{}', texts: new Map() })
  const { session } = store.getState()
  actions.undo()
  expect(store.getState().said.text).toBe('Nothing to undo')
  actions.redo()
  expect(store.getState().said.text).toBe('Nothing to do again')
  expect(store.getState().session).toBe(session)
})

test('the form of an event leads back to where it was opened, with the event and its date accepted', () => {
  const store = createStudioStore()
  const actions = createStudioActions(store, nobody)
  const event = (id: string) => ({
    id,
    review: 'proposed',
    when: { review: 'proposed', text: 'Monday', edtf: '2023' },
  })
  actions.open({ id: 'x', json: JSON.stringify({ events: [event('one'), event('two')] }), texts: new Map() })
  const item = (key: string, kind: QueueItem['kind'], events: readonly string[]) => ({ key, kind, events }) as QueueItem
  const queue = [item('event one', 'event', ['one']), item('date 2023 Monday', 'date', ['one', 'two'])]
  store.setState({
    look: { json: '', queue: [...queue, item('event two', 'event', ['two'])], problems: [], uncited: [] },
  })
  actions.showEvent('one')
  actions.finishEvent('one')
  const { pane, lastEvent, session } = store.getState()
  expect([pane, lastEvent]).toEqual(['decide', 'one'])
  expect(session!.desk.json.match(/proposed/gu)).toHaveLength(1)
  expect(session!.done).toHaveLength(1)
  actions.showEvent('two')
  actions.decide(desk =>
    rewriteFile(desk, desk.json.replaceAll('"review": "proposed",', '').replaceAll('"review":"proposed",', '')),
  )
  actions.finishEvent('two')
  expect([store.getState().event, store.getState().refused], 'decided in the form already').toEqual([
    undefined,
    undefined,
  ])
  actions.showPane('events')
  actions.showEvent('one')
  actions.finishEvent('one')
  expect(store.getState().pane).toBe('events')
})

test('from the list of events a form leads on to the next event that is proposed, then back to the list', () => {
  const store = createStudioStore()
  const actions = createStudioActions(store, nobody)
  const ids = ['one', 'two', 'three']
  const events = ids.map(id => ({ id, ...(id === 'two' ? {} : { review: 'proposed' }) }))
  actions.open({ id: 'x', json: JSON.stringify({ events }), texts: new Map() })
  const queue = ['one', 'three'].map(
    id => ({ key: `event ${id}`, kind: 'event', id, events: [id] }) as unknown as QueueItem,
  )
  store.setState({ look: { json: '', queue, problems: [], uncited: [] } })
  const finish = (): unknown => {
    actions.finishEvent(store.getState().event!)
    return store.getState().event
  }
  actions.showPane('events')
  actions.showEvent('two')
  expect(finish(), 'decided before: back to the list').toBeUndefined()
  actions.showEvent('one')
  expect(finish()).toBe('three')
  expect(finish()).toBeUndefined()
  expect(store.getState().pane).toBe('events')
  expect(store.getState().session!.desk.json).not.toContain('proposed')
})

test('what is typed and cannot be taken stays, with the reason, until it is taken or given up', () => {
  const store = createStudioStore()
  const actions = createStudioActions(store, nobody)
  const json = JSON.stringify({ articles: [], events: [{ id: 'e', title: 'E', when: '2020', cite: [] }] })
  actions.open({ id: 'x', json, texts: new Map() })
  const field = toEventField('e', 'when')
  const write = (text: string) => actions.write(field, text, desk => setDate(desk, ['e'], text))
  const held = () => store.getState().untaken.get(field)
  actions.showEvent('e')
  write('<b>soon')
  expect(held()).toEqual({ text: '<b>soon', why: expect.stringMatching(/^“<b>soon”: no date/u) as string })
  expect(store.getState().said.text).toBe(held()?.why)
  actions.finishEvent('e')
  expect(store.getState()).toMatchObject({ event: 'e', refused: expect.stringContaining('<b>soon') as string })
  actions.showPane('decide')
  expect(held()?.text).toBe('<b>soon')
  write('May 2021')
  expect([held(), store.getState().session?.done.length]).toEqual([undefined, 1])
  write('')
  actions.forget(field)
  actions.finishEvent('e')
  expect([held(), store.getState().pane]).toEqual([undefined, 'events'])
})
