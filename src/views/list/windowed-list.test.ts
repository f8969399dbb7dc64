// Which rows of a long list are drawn before anybody has scrolled, and what they say of their place.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent } from '../../build/fixtures/place-app.ts'
import { createSearchActions } from '../../state/search-actions.ts'
import { createStateWriter } from '../../state/state-writer.ts'
import type { App } from '../app.ts'
import { WindowedList } from './windowed-list.tsx'

const toEvent = (number: number) =>
  toPlacedEvent(`e${number}`, [], {
    title: `Title <b>${number}`,
    when: { edtf: `20${String(10 + Math.floor(number / 500))}-0${1 + (number % 9)}`, basis: 'stated' },
    ...(number % 100 === 7 && { weight: 'key' as const }),
  })

function createList() {
  const { app, store } = createPlaceApp(
    {},
    Array.from({ length: 1000 }, (_, number) => toEvent(number)),
  )
  const parts = { stateOf: () => 'away', RowRest: () => null } as unknown as NonNullable<App['parts']>
  return {
    app,
    ...createSearchActions(createStateWriter(store, app.indexOf, app.shown), app.indexOf),
    draw() {
      const state = store.getState()
      return renderToString(h(WindowedList, { app: { ...app, parts, index: app.indexOf(state) }, state }))
    },
  }
}

const readNumbers = (html: string) => [...html.matchAll(/aria-posinset="(\d+)"/g)].map(([, number]) => Number(number))

test('of a thousand rows those are drawn that can be seen first, and the one that is chosen', () => {
  const { app, draw } = createList()
  app.actions.setAll(true)
  app.actions.select('e999')
  const html = draw()
  const rows = readNumbers(html)
  expect(rows.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, row) => row + 1))
  expect(rows.length).toBeLessThan(40)
  expect(html.match(/aria-setsize="1000"/g)).toHaveLength(rows.length)
  expect(html).toContain('id="event-e999"')
  expect(html).toMatch(/margin-block-start:\s?\d{5}/)
  expect(html).not.toContain('<b>')
})

test('key events alone are all drawn; of what a search has found, just that', () => {
  const { draw, search, find } = createList()
  expect(readNumbers(draw())).toEqual(Array.from({ length: 10 }, (_, row) => row + 1))
  search('title')
  find(new Set(['e3', 'e500']))
  const html = draw()
  expect(readNumbers(html)).toEqual([1, 2])
  expect(html.match(/aria-setsize="2"/g)).toHaveLength(2)
  find(new Set())
  expect(readNumbers(draw())).toEqual([])
})
