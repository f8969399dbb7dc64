// Names that lie under the marks, and the capitals of areas.
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { toBaseNames } from './base-names.ts'
import { toMarks } from './marks.ts'
import { toNameForms } from './name-lines.ts'

const { app, store } = createPlaceApp(
  {
    seoul: toPointPlace('Séoul', 127, 37.5, { names: { en: 'Seoul' } }),
    coast: toPointPlace('izmir kıyısı', 27, 38, { precision: 'region' }),
  },
  [toPlacedEvent('e', ['seoul', 'coast'])],
)

test('a place of the story is written once, whatever the basemap calls it', () => {
  const base = ['Seoul', 'Séoul', 'Busan'].map(name => ({ kind: 'city', name, lngLat: [127, 37], minZoom: 3 }) as const)
  expect(toBaseNames(app, base, app.shown(store.getState()).places()).map(({ name }) => name)).toEqual(['Busan'])
})

test('in another language too, by either name of the basemap', () => {
  const base = [
    ['서울', 'Seoul'],
    ['Séoul', 'Seoul'],
    ['부산', 'Busan'],
    ['Budta', undefined],
  ].map(([name, en]) => ({ kind: 'city', name: name!, en, lngLat: [127, 37], minZoom: 3 }) as const)
  expect(toBaseNames(app, base, app.shown(store.getState()).places()).map(({ name }) => name)).toEqual([
    '부산',
    'Budta',
  ])
})

test('the name of an area has the capitals of its own language', () => {
  const turkish = { ...app, story: { ...app.story, lang: 'tr' } }
  const mark = toMarks(app, store.getState()).find(({ id }) => id === 'coast')!
  const [[line] = []] = toNameForms(
    turkish,
    store.getState(),
    { mark, at: [0, 0], members: [mark] },
    new Set(),
    true,
    1,
  )
  expect(line).toMatchObject({ text: 'İZMİR KIYISI', lang: 'tr' })
})

test('a country does not take a town of its name in another language off the map', () => {
  const { app: inRussian, store: russian } = createPlaceApp(
    { DZ: toPointPlace('Алжир', 3, 28, { precision: 'country', countryCodes: ['DZ'] }) },
    [toPlacedEvent('e', ['DZ'])],
  )
  const base = [
    ['Алжир', 'Algiers'],
    ['Оран', 'Oran'],
  ].map(([name, en]) => ({ kind: 'city', name: name!, en: en!, lngLat: [3, 36.7], minZoom: 3 }) as const)
  const names = toBaseNames(inRussian, base, inRussian.shown(russian.getState()).places())
  expect(names.map(({ name }) => name)).toEqual(['Алжир', 'Оран'])
})
