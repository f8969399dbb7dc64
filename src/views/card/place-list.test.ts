// The short list of places that no map tells apart has the events of all of them.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { PlaceList } from './place-list.tsx'

const on = (edtf: string) => ({ when: { edtf, basis: 'stated' } }) as const
const { app, store } = createPlaceApp(
  {
    court: toPointPlace('Court', 7, 9, { pointNote: 'Note of the court' }),
    jail: toPointPlace('Jail', 7, 9, { pointNote: 'Note of the jail' }),
  },
  [
    toPlacedEvent('arrest', ['jail'], on('2023-11-20')),
    toPlacedEvent('trial', ['court', 'jail'], on('2023-11-21')),
    toPlacedEvent('release', ['jail'], on('2023-11-30')),
  ],
)
const draw = (...places: string[]) => renderToString(h(PlaceList, { app, state: store.getState(), places }))
const events = (html: string) => [...html.matchAll(/data-event="([^"]*)"/g)].map(([, id]) => id)

test('several places in one: the events of all, each once, in the order of time', () => {
  app.actions.setStop(1)
  const html = draw('court', 'jail')
  expect(events(html)).toEqual(['arrest', 'trial'])
  expect(html).toContain('data-places="court,jail"')
  expect(html.replace(/<[^>]*>/g, '')).toMatch(/^Court, Jail.*Note of the court.*Note of the jail/)
  expect(draw('jail')).toContain('data-place="jail"')
})

test('a place of another time alone lists that, as its mark counts it', () => {
  const { app, store } = createPlaceApp({ a: toPointPlace('A', 7, 9), b: toPointPlace('B', 9, 9) }, [
    toPlacedEvent('first', ['a'], on('2023-11-20')),
    toPlacedEvent('later', ['b'], on('2023-11-29')),
    toPlacedEvent('last', ['b'], on('2023-11-30')),
  ])
  app.actions.setStop(0)
  expect(events(renderToString(h(PlaceList, { app, state: store.getState(), places: ['b'] })))).toEqual([
    'later',
    'last',
  ])
})
