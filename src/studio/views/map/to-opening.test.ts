import { expect, test } from 'vitest'
import { toOpening } from './to-opening.ts'

const at = (...coordinates: readonly unknown[]) => ({ geometry: { type: 'Point', coordinates } })
const WORLD = { center: { lng: 0, lat: 20 }, zoom: 1 }

test('at the first point that is known, a country from further away', () => {
  expect(toOpening([at(2.35, 48.85)])).toEqual({ center: { lng: 2.35, lat: 48.85 }, zoom: 5 })
  expect(toOpening([{}, { ...at(-97, 40), precision: 'country' }])).toEqual({ center: { lng: -97, lat: 40 }, zoom: 3 })
  expect(toOpening([{ ...at(0, -90) }, at(1, 1)])).toEqual({ center: { lng: 0, lat: -90 }, zoom: 5 })
})

test('of what has no point, the world', () => {
  const odd = [undefined, null, 'Paris', [], at(), at('2', '48'), at(0, 91), { geometry: { type: 'LineString' } }]
  for (const form of odd) expect(toOpening([form]), JSON.stringify(form)).toEqual(WORLD)
  expect(toOpening([])).toEqual(WORLD)
  expect(toOpening([{ precision: 'country' }])).toEqual(WORLD)
})
