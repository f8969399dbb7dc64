import { expect, test } from '@playwright/test'
import { createSmallGazetteer } from '../draft/fixtures/small-gazetteer.ts'
import { printPlaces } from './print-places.ts'

function run(...args: string[]): { code: number; out: string[]; err: string[] } {
  const out: string[] = []
  const err: string[] = []
  const code = printPlaces(args, createSmallGazetteer(), {
    log: (line: string) => out.push(line),
    error: (line: string) => err.push(line),
  })
  return { code, out, err }
}

test('a name has its places, the likeliest first, each with a line for a story', () => {
  const { code, out } = run('Paris')
  expect(code).toBe(0)
  expect(out[0]).toContain('Paris: city, FR, 2,100,000 people, 48.85 N 2.35 E, GeoNames')
  expect(JSON.parse(out[0]?.split('\n')[1] ?? '')).toMatchObject({
    name: 'Paris',
    precision: 'city',
    geometry: { type: 'Point', coordinates: [2.35, 48.85] },
    countryCodes: ['FR'],
  })
  expect(out).toHaveLength(2)
})

test('what it lies in may stand after a comma, in words or as a code', () => {
  expect(run('Paris, Texas').out).toHaveLength(1)
  expect(run('Paris,', 'US').out[0]).toContain('33.7 N 95.6 W')
  expect(run('Paris, Tex.').out[0]).toContain('Texas')
})

test('no name and an unknown one end with an error', () => {
  expect(run()).toMatchObject({ code: 1, out: [] })
  expect(run('Nowhereville').err).toEqual(['No place is called Nowhereville'])
})
