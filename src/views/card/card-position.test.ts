import { test, expect } from '@playwright/test'
import { toCardPosition } from './card-position.ts'

const card = { width: 340, height: 300 },
  map = { width: 880, height: 478 }

test('a card stands at the right, level with its place', () => {
  expect(toCardPosition([300, 240], card, map)).toEqual({ left: 528, top: 90 })
})

test('near the top and the bottom it stays on the map', () => {
  expect(toCardPosition([300, 5], card, map).top).toBe(12)
  expect(toCardPosition([300, 470], card, map).top).toBe(166)
})

test('a place at the right is not covered: the card goes to the left', () => {
  expect(toCardPosition([700, 240], card, map)).toEqual({ left: 56, top: 90 })
})

test('without a place in sight, and on a map smaller than the card, it stays in the corner', () => {
  expect(toCardPosition(undefined, card, map)).toEqual({ left: 528, top: 12 })
  expect(toCardPosition([-40, 240], card, map)).toEqual({ left: 528, top: 12 })
  expect(toCardPosition([100, 100], card, { width: 300, height: 200 })).toEqual({ left: 12, top: 12 })
})
