import { expect, test } from 'vitest'
import { Dismissed } from '../clerk/dismissed.ts'
import type { Clerk } from '../clerk/hire-clerk.ts'
import { createStudioActions } from './actions.ts'
import { createStudioStore } from './state.ts'

const selection = { article: 'a', start: 0, end: 4, text: 'Four' }

function open(error: Error) {
  const store = createStudioStore()
  const clerk: Clerk = { ask: () => Promise.reject(error), dismiss: () => undefined }
  const actions = createStudioActions(store, clerk)
  actions.open({ id: 'x', json: '{}', texts: new Map() })
  const corrected = { path: 'seeds/a.txt', mine: 'A', theirs: 'B' }
  store.setState({ selection, corrected })
  return { store, actions, corrected }
}
const asks = {
  addEvent: actions => actions.addEvent(selection, {}),
  addQuote: actions => actions.addQuote('e', selection),
  setPublished: actions => actions.setPublished('a', 'yesterday'),
  takeText: actions => actions.takeText(),
  searchPlaces: actions => actions.searchPlaces('Paris', undefined),
} satisfies Record<string, (actions: ReturnType<typeof createStudioActions>) => Promise<unknown>>

test('what the clerk cannot do is said, and what it was asked about stays', async () => {
  for (const [name, ask] of Object.entries(asks)) {
    const { store, actions, corrected } = open(new Error('<b>no</b>'))
    await ask(actions)
    expect(store.getState(), name).toMatchObject({ refused: '<b>no</b>', said: { text: '<b>no</b>' }, selection })
    expect(store.getState().corrected, name).toBe(corrected)
    expect(store.getState().session?.done, name).toEqual([])
  }
})

test('a day of publication that the clerk cannot read stays in its field', async () => {
  const { store, actions } = open(new Error('<b>no</b>'))
  const written = actions.writePublished('article a published', 'a', '<i>')
  expect(store.getState().untaken.get('article a published')).toEqual({ text: '<i>', why: undefined })
  await written
  expect(store.getState().untaken.get('article a published')).toEqual({
    text: '<i>',
    why: 'The clerk could not read it: try once more',
  })
})

test('of what was taken back nothing is said', async () => {
  for (const [name, ask] of Object.entries(asks)) {
    const { store, actions } = open(new Dismissed('Taken back'))
    await ask(actions)
    expect(store.getState(), name).toMatchObject({ refused: undefined, said: { text: '' } })
  }
})
