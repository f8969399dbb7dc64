import { expect, test } from 'vitest'
import { after, createSmallDesk, errorsOf, eventOf, keysOf, reasonOf, saysOf, storyOf } from '../fixtures/small-desk.ts'
import { choosePlace, rejectPlace, setGeometry, setPoint, setPrecision } from './place.ts'
import { rewriteFile } from './rewrite-file.ts'

const desk = createSmallDesk()

test('another candidate is a decision for all that names the place', () => {
  const candidate = {
    name: 'Springfield',
    lng: -93.3,
    lat: 37.2,
    kind: 'city',
    countryCode: 'US',
    id: '32',
    score: 1,
  } as const
  const decision = choosePlace(desk, 'springfield', candidate)
  expect(saysOf(decision)).toBe('chose Springfield, US')
  const next = after(desk, decision)
  const { springfield } = storyOf(next).places
  expect(springfield).toMatchObject({ name: 'Springfield', links: ['gn:32'] })
  expect(springfield).not.toHaveProperty('geometry.coordinates', [-72.6, 42.1])
  expect(keysOf(next)).not.toContain('place springfield')
  expect(errorsOf(next)).toEqual([])
  const other = { ...candidate, name: 'Shelbyville', id: '33' }
  expect(storyOf(after(desk, choosePlace(desk, 'springfield', other, other.name))).places['springfield']).toMatchObject(
    {
      name: 'Shelbyville',
      links: ['gn:33'],
    },
  )
  const country = { name: 'France', lng: 2.5, lat: 46.6, kind: 'country', countryCode: 'FR', score: 1 } as const
  const { springfield: land } = storyOf(after(next, choosePlace(next, 'springfield', country))).places
  expect(land).toMatchObject({ name: 'Springfield', precision: 'country', countryCodes: ['FR'] })
  expect(land).not.toHaveProperty('links')
})

test('no place: it goes with all that names it, and an event without a place says why', () => {
  const decision = rejectPlace(desk, 'london')
  expect(saysOf(decision)).toBe('London: not a place')
  const next = after(desk, decision)
  expect(storyOf(next).places).not.toHaveProperty('london')
  expect(eventOf(next, 'people-died-london')).toMatchObject({
    where: [],
    whereNote: 'No sentence names a place of it.',
  })
  expect(errorsOf(next)).toEqual([])
  const framed = after(
    desk,
    rewriteFile(
      desk,
      desk.json.replace('"lang"', '"context": ["london"], "view": { "frame": ["london", "chicago"] },\n  "lang"'),
    ),
  )
  const left = storyOf(after(framed, rejectPlace(framed, 'london')))
  expect([left['context'], left['view']]).toEqual([[], { frame: ['chicago'] }])
})

test('precision, a point and an outline', () => {
  const area = after(desk, setPrecision(desk, 'london', 'area', 30))
  expect(storyOf(area).places['london']).toMatchObject({ precision: 'area', radiusKm: 30 })
  expect(storyOf(after(area, setPrecision(area, 'london', 'city'))).places['london']).not.toHaveProperty('radiusKm')

  const point = setPoint(desk, 'london', [359.123456789, 51.5])
  const clicked = after(desk, point)
  expect(storyOf(clicked).places['london']).toMatchObject({
    precision: 'near',
    geometry: { type: 'Point', coordinates: [-0.87654, 51.5] },
    pointNote: 'Put on the map by hand.',
  })
  expect(storyOf(clicked).places['london']).not.toHaveProperty('links')
  expect(eventOf(clicked, 'people-died-london').where[0]).toEqual({
    place: 'london',
    text: 'London',
    basis: 'inferred',
    note: '“London”: Put on the map by hand.',
  })
  expect(errorsOf(clicked)).toEqual([])
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [0, 51.123456789],
      [0.5, 51.5],
    ],
  }
  const drawn = after(desk, setGeometry(desk, 'london', line, 'The line of the river.'))
  expect(storyOf(drawn).places['london']).toMatchObject({
    precision: 'line',
    geometry: {
      coordinates: [
        [0, 51.12346],
        [0.5, 51.5],
      ],
    },
  })
  expect(errorsOf(drawn)).toEqual([])
  const outside: readonly (readonly [number, number])[] = [
    [0, 91],
    [NaN, 0],
    [0, -Infinity],
  ]
  for (const wrong of outside) expect(reasonOf(setPoint(desk, 'london', wrong))).toBe('This is no point of the earth')
  const poles: readonly (readonly [number, number])[] = [
    [180, 90],
    [-180, -90],
  ]
  for (const pole of poles) {
    const { coordinates } = storyOf(after(desk, setPoint(desk, 'london', pole))).places['london']!.geometry
    expect(coordinates).toEqual([-180, pole[1]])
  }
})
