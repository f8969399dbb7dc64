// What the key and the filter are drawn anew for.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { enLater } from '../../i18n/en-later.ts'
import type { LaterProps } from '../app.ts'
import { FilterPanel } from './filter-panel.tsx'
import { Filters } from './filters.tsx'

type Panel = new (props: LaterProps) => { props: LaterProps; shouldComponentUpdate(next: LaterProps): boolean }

test('another event of the same date, another date and another filter are drawn, a theme is not', () => {
  const { app, store } = createPlaceApp({ a: toPointPlace('A', 7, 9) }, [
    toPlacedEvent('one', ['a']),
    toPlacedEvent('two', ['a']),
    toPlacedEvent('later', ['a'], { when: { edtf: '2023-11-30', basis: 'stated' } }),
  ])
  const isDrawn = (act: () => void): boolean => {
    const toProps = (): LaterProps => ({ app, state: store.getState(), words: enLater })
    const panel = new (FilterPanel as unknown as Panel)(toProps())
    panel.props = toProps()
    act()
    return panel.shouldComponentUpdate(toProps())
  }
  expect(isDrawn(() => app.actions.select('two'))).toBe(true)
  expect(isDrawn(() => app.actions.setStop(1))).toBe(true)
  expect(isDrawn(() => app.actions.toggleFilter('place', 'a'))).toBe(true)
  expect(isDrawn(() => app.actions.setTheme('dark'))).toBe(false)
})

test('which values there are is asked of all events once, and counted at each time', () => {
  const { app } = createPlaceApp({ a: toPointPlace('A', 7, 9), b: toPointPlace('B', 8, 9) }, [
    toPlacedEvent('one', ['a']),
    toPlacedEvent('two', ['b']),
  ])
  let asked = 0
  const facets = new Map(app.index.facets)
  facets.values = () => {
    asked++
    return app.index.facets.values()
  }
  const index = { ...app.index, facets }
  const draw = (...inTime: string[]) =>
    renderToString(
      h(Filters, { app: { ...app, index }, filter: {}, words: enLater, inTime: inTime.map(id => facets.get(id)!) }),
    )
  expect(draw('one', 'two')).toMatch(/^<fieldset[^>]*>.*>A<.*>1<.*>B<.*>1<.*<\/fieldset>$/)
  const first = asked
  expect(draw('two')).toMatch(/>A<.*>0<.*>B<.*>1</)
  expect(asked).toBe(first)
})
