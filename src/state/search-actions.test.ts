// What a search changes of the page: the events on show, the time control, the card and the link.
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../build/fixtures/place-app.ts'
import { parsePermalink, toSearch } from '../model/permalink.ts'
import { toLink, toLinkedState } from './link.ts'
import { createSearchActions } from './search-actions.ts'
import { createStateWriter } from './state-writer.ts'

const on = (edtf: string, weight?: 'key') => ({
  when: { edtf, basis: 'stated' as const },
  ...(weight && { weight }),
})

/** Key events on the 21st and the 24th, another on the 22nd. */
function create() {
  const { app, store } = createPlaceApp({ guam: toPointPlace('Guam', 144, 13) }, [
    toPlacedEvent('launch', ['guam'], on('2023-11-21', 'key')),
    toPlacedEvent('talk', ['guam'], on('2023-11-22')),
    toPlacedEvent('call', ['guam'], on('2023-11-24', 'key')),
  ])
  const onShow = () => ['launch', 'talk', 'call'].filter(id => app.shown(store.getState()).get(id) !== 'hidden')
  const searching = createSearchActions(createStateWriter(store, app.indexOf, app.shown), app.indexOf)
  return { app, store, onShow, ...searching }
}

test('what is found is on show, key event or not, and the card of what is not goes', () => {
  const { app, store, onShow, search, find } = create()
  expect(store.getState()).toMatchObject({ selected: 'launch', all: false })
  search('talk')
  expect(store.getState(), 'nothing is left out before it is known').toMatchObject({ selected: 'launch', all: false })
  find(new Set(['talk', 'call']))
  expect(store.getState()).toMatchObject({ selected: undefined, all: true, stop: 0, spoken: 'found' })
  app.actions.setStop(2)
  expect(onShow()).toEqual(['talk', 'call'])
  search('tal')
  expect(onShow(), 'until more is known the same').toEqual(['talk', 'call'])
  search(' ')
  expect(store.getState().filter).toEqual({})
  expect(onShow()).toEqual(['launch', 'talk', 'call'])
})

test('nothing found is nothing on show; an event that is chosen all the same ends the search', () => {
  const { app, store, onShow, search, find } = create()
  search('x')
  find(new Set())
  expect(onShow()).toEqual([])
  app.actions.select('call')
  expect(store.getState()).toMatchObject({ selected: 'call', filter: {} })
})

test('a link keeps the words, and no events', () => {
  const { app, store, search, find } = create()
  search('<b>&衛星')
  find(new Set(['talk']))
  const address = toSearch(toLink(store.getState(), app.opening, app.indexOf))
  expect(address).toContain(`q=${encodeURIComponent('<b>&衛星')}`)
  const { link, bad } = parsePermalink(address)
  expect(bad).toEqual([])
  const { state } = toLinkedState(link, app.opening, app.indexOf)
  expect(state.filter).toEqual({ words: { query: '<b>&衛星' } })
  expect(state.all).toBe(true)
})

test('a filter and words both leave out, and are taken back together', () => {
  const { app, store, onShow, search, find } = create()
  search('x')
  find(new Set(['talk', 'call']))
  app.actions.toggleFilter('place', 'guam')
  app.actions.toggleFilter('sign', 'nothing')
  expect(onShow()).toEqual([])
  app.actions.clearFilter()
  expect(store.getState().filter).toEqual({})
})
