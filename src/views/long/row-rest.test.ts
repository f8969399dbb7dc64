// Whose language the rest of a fetched row is in.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent } from '../../build/fixtures/place-app.ts'
import type { App } from '../app.ts'
import { RowRest } from './row-rest.tsx'

const { app } = createPlaceApp({}, [toPlacedEvent('one', [])])

const draw = (lang: string, state: string) => {
  const parts = { stateOf: () => state, lang: 'en' } as unknown as NonNullable<App['parts']>
  return renderToString(h(RowRest, { app: { ...app, lang, parts }, event: 'one' }))
}

test('what has been fetched keeps its own where the page speaks another; that it is on its way is the page’s', () => {
  expect(draw('en', 'here')).toBe('<div class="event-rest"></div>')
  expect(draw('de', 'here')).toBe('<div class="event-rest" lang="en"></div>')
  expect(draw('ar', 'here')).toBe('<div class="event-rest" lang="en" dir="ltr"></div>')
  expect(draw('ar', 'lost')).toMatch(/^<div class="event-rest"><p class="fetching">/)
})
