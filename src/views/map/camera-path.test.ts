import { interpolateZoom } from 'd3'
import { expect, test } from 'vitest'
import { toCameraPath } from './camera-path.ts'
import type { Camera } from './camera.ts'

const size = { width: 840, height: 500 }
const globe: Camera = { projection: 'globe', lng: -162, lat: 53, zoom: 1.4, shift: [0, 0] }
const seoul: Camera = { projection: 'globe', lng: 127, lat: 37.6, zoom: 5.2, shift: [-180, 0] }

test('a flight begins and ends where it should', () => {
  const path = toCameraPath(globe, seoul, size)
  const start = path.at(0)
  expect(start.lng).toBeCloseTo(-162, 3)
  expect(start.zoom).toBeCloseTo(1.4, 6)
  expect(path.at(1)).toBe(seoul)
  expect(path.at(0.9999).zoom).toBeCloseTo(5.2, 2)
  expect(path.at(0.9999).lng).toBeCloseTo(127, 0)
})

test('it zooms as the formula that d3 has too', () => {
  const distance = 150,
    path = interpolateZoom([0, 0, 840 / 2 ** 4], [distance, 0, 840 / 2 ** 5])
  const turned = (distance / 512) * 360
  const flight = toCameraPath({ ...seoul, lat: 0, lng: 0, zoom: 4 }, { ...seoul, lat: 0, lng: turned, zoom: 5 }, size)
  for (const fraction of [0.1, 0.25, 0.5, 0.75, 0.9]) {
    const [done, , span] = path(fraction)
    expect(flight.at(fraction).zoom).toBeCloseTo(Math.log2(840 / span), 6)
    expect(flight.at(fraction).lng).toBeCloseTo((done / distance) * turned, 3)
  }
})

test('from Washington to Seoul it goes over the Arctic, not round the world', () => {
  const path = toCameraPath({ ...seoul, lng: -77, lat: 38.9 }, seoul, size)
  expect(path.at(0.5).lat).toBeGreaterThan(70)
})

test('a way of no length only zooms, and every step is a number', () => {
  for (const to of [{ ...seoul, zoom: 3 }, seoul, { ...seoul, lng: -53, lat: -37.6 }]) {
    const path = toCameraPath(seoul, to, size)
    for (let step = 0; step <= 10; step++) {
      const { lng, lat, zoom } = path.at(step / 10)
      expect([lng, lat, zoom].every(Number.isFinite)).toBe(true)
    }
    expect(path.durationMs).toBeGreaterThanOrEqual(250)
  }
})
