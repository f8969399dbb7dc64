// From what a file says of an event and a place to its sign: the table of the story format, line by line.
import { expect, test } from 'vitest'
import { toPlaceSign, toStrongest, type PlaceSign } from './map-sign.ts'
import type { Place, StoryEvent, Where } from './story.ts'

const read = (where: Partial<Where> = {}, place: Partial<Place> = {}, event: Partial<StoryEvent> = {}): PlaceSign => {
  const full: Where = { place: 'p', role: 'site', basis: 'stated', ...where }
  return toPlaceSign(
    {
      id: 'e',
      title: 'E',
      status: 'reported',
      when: { edtf: '2023', basis: 'stated' },
      where: [full],
      join: 'none',
      cite: [],
      ...event,
    },
    full,
    { name: 'P', precision: 'city', geometry: { type: 'Point', coordinates: [0, 0] }, ...place },
  )
}

for (const [name, sign, wanted] of [
  ['it happened at an exact place', read({}, { precision: 'exact' }), 'here'],
  ['near a place', read({}, { precision: 'near' }), 'here'],
  ['worked out', read({ basis: 'resolved' }), 'here'],
  ['inferred', read({ basis: 'inferred' }), 'somewhere'],
  ['within a radius', read({}, { radiusKm: 5 }), 'somewhere'],
  ['said', read({}, {}, { kind: 'said' }), 'said'],
  ['who acted', read({ role: 'actor' }), 'said'],
  ['who took part', read({ role: 'participant' }), 'said'],
  ['who acted, inferred', read({ role: 'actor', basis: 'inferred' }), 'said'],
  ['mentioned', read({ role: 'mentioned' }), 'name'],
  ['a country', read({ role: 'actor' }, { precision: 'country' }), 'area'],
  ['a region with a radius', read({}, { precision: 'region', radiusKm: 30 }), 'area'],
  ['a line', read({}, { precision: 'line' }), 'line'],
] as const)
  test(`${name}: ${wanted}`, () => {
    expect(sign.sign).toBe(wanted)
  })

test('where from, where to and who was hit are quieter; what is planned is hollow; an area can speak', () => {
  for (const role of ['origin', 'destination', 'affected'] as const)
    expect(read({ role })).toEqual({ sign: 'here', isVoice: false, isQuiet: true, isPlanned: false })
  expect(read({}, {}, { status: 'planned' }).isPlanned).toBe(true)
  expect(read({ role: 'actor' }, { precision: 'country' }).isVoice).toBe(true)
  expect(read({ role: 'mentioned' }, { precision: 'country' }, { kind: 'said' }).isVoice).toBe(false)
})

test('of several the strongest speaks: what is done before what is planned, where it happened before who spoke', () => {
  const here = read(),
    said = read({ role: 'actor' }),
    planned = read({}, {}, { status: 'planned' })
  expect(toStrongest([planned, said, here])).toBe(here)
  expect(toStrongest([planned, said])).toBe(said)
  expect(toStrongest([read({ role: 'origin' }), here])).toBe(here)
})
