// The line between two countries: the right one, and the same as in a story that shows it.
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readStories } from '../read-stories.ts'
import { toBorderLine } from './border-line.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

test('the Military Demarcation Line runs from the Han estuary to the East Sea', () => {
  const line = toBorderLine('KP', 'KR')
  expect(line.type).toBe('LineString')
  expect(line.coordinates).toHaveLength(44)
  expect(line.coordinates[0]).toEqual([126.66907, 37.82807])
  expect(line.coordinates.at(-1)).toEqual([128.36468, 38.62507])
})

test('the order of the two countries does not matter', () => {
  expect(toBorderLine('KR', 'KP')).toEqual(toBorderLine('KP', 'KR'))
})

test('a border in several pieces keeps them apart', () => {
  const { type, coordinates } = toBorderLine('US', 'CA')
  expect(type).toBe('MultiLineString')
  expect(coordinates.length).toBeGreaterThan(1)
})

for (const [isoA, isoB] of [
  ['KP', 'JP'],
  ['KP', 'KP'],
  ['kp', 'kr'],
  ['', ''],
  ['KP', '<b>'],
] as const) {
  test(`there is no line between "${isoA}" and "${isoB}"`, () => {
    expect(() => toBorderLine(isoA, isoB)).toThrow(/no line between/)
  })
}

test('a story that shows the Military Demarcation Line shows this very line', () => {
  for (const { result } of readStories(ROOT)) {
    const place = result.ok ? result.story.places['military-demarcation-line'] : undefined
    if (place) expect(place.geometry).toEqual(toBorderLine('KP', 'KR'))
  }
})
