// Which signs a date and an event have.
import { expect, test } from 'vitest'
import type { Place, StoryEvent } from './story.ts'
import { readEdtf } from './edtf.ts'
import { PLACE_SIGNS, toDateSigns, toSigns } from './signs.ts'

const DATES: Readonly<Record<string, readonly string[]>> = {
  '2023-11-21': ['day'],
  '2023-11-22T08:00:00+10:00': ['day'],
  '2023-09': ['month'],
  '2023-21': ['month'],
  '2023-11-2X': ['month'],
  '2023-11-21~': ['month', 'about'],
  '2018?': ['month', 'about'],
  '[2023-11-21..2023-11-24]': ['between'],
  '[..2023-11-24]': ['between', 'open'],
  '2023-11-21/2023-11-24': ['lasted'],
  '../2023-11-21': ['lasted', 'open'],
  '2023-11-23/': ['lasted', 'open'],
  '2018~/2023': ['lasted', 'about'],
  '2023-11-21/2023-11-21': ['day'],
  '[2023-11-21..2023-11-21]': ['day'],
  '2023-11-21~/2023-11-21': ['lasted', 'about'],
}
for (const [edtf, signs] of Object.entries(DATES))
  test(`${edtf} is drawn as ${signs.join(', ')}`, () => expect(toDateSigns(readEdtf(edtf))).toEqual(signs))

test('a line, an area or a country is no spot, and only what is exact is a pin', () => {
  expect(PLACE_SIGNS).toEqual({
    exact: 'pin',
    near: 'spot',
    city: 'spot',
    district: 'area',
    region: 'area',
    country: 'area',
    line: 'line',
    area: 'area',
    water: 'water',
  })
})

test('an event has each of its signs once; a plain report has none for its status', () => {
  const places = { a: { precision: 'city' }, b: { precision: 'country' } } as unknown as Record<string, Place>
  const event = (more: object) =>
    ({ status: 'reported', join: 'none', when: { basis: 'stated' }, where: [], ...more }) as unknown as StoryEvent
  const day = readEdtf('2023-11-21')
  expect(toSigns(event({}), day, places)).toEqual(['day'])
  expect(
    toSigns(
      event({
        status: 'denied',
        join: 'path',
        when: { basis: 'inferred' },
        where: [
          { place: 'a', role: 'origin', basis: 'stated' },
          { place: 'b', role: 'destination', basis: 'inferred' },
        ],
      }),
      day,
      places,
    ),
  ).toEqual(['spot', 'origin', 'area', 'destination', 'inferred', 'journey', 'day', 'inferred-date'])
  expect(
    toSigns(
      event({
        join: 'mesh',
        where: [
          { place: 'a', role: 'participant', basis: 'stated' },
          { place: 'a', role: 'site', basis: 'resolved' },
        ],
      }),
      day,
      places,
    ),
  ).toEqual(['spot', 'actor', 'site', 'call', 'day'])
})
