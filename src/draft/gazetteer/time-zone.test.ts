import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTimeZone } from './time-zone.ts'

test('every spot of the earth has a time zone, none outside of it', () => {
  expect(findTimeZone(7.5, 9.06)).toBe('Africa/Lagos')
  // On both sides of the antimeridian: Fiji, Chukotka.
  expect([findTimeZone(179.9, -17), findTimeZone(-179.9, -17)]).toEqual(['Pacific/Fiji', 'Pacific/Fiji'])
  expect([findTimeZone(177.5, 64.7), findTimeZone(-172, 65)]).toEqual(['Asia/Anadyr', 'Asia/Anadyr'])
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
  // Throws where the platform knows no such zone.
  const read = (lng: number, lat: number): void =>
    void new Intl.DateTimeFormat('en', { timeZone: findTimeZone(lng, lat) ?? 'none' })
  fc.assert(fc.property(degrees(180), degrees(90), read))
  for (const [lng, lat] of [
    [180.1, 0],
    [0, -90.1],
    [NaN, 0],
    [0, Infinity],
  ] as const)
    expect(findTimeZone(lng, lat)).toBeUndefined()
})
