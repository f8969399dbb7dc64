import { expect, test } from '@playwright/test'
import { toCountryBoxes } from './country-boxes.ts'

test('boxes of countries, small ones and those across the 180th meridian too', () => {
  const boxes = toCountryBoxes()
  const rounded = (code: string) => boxes[code]!.map(Math.round)
  expect(rounded('KP')).toEqual([124, 38, 131, 43])
  expect(rounded('GU')).toEqual([145, 13, 145, 14])
  expect(rounded('US')).toEqual([172, 19, -67, 71])
  expect(rounded('RU')).toEqual([20, 41, -169, 82])
  expect(Object.keys(boxes).every(code => /^[A-Z]{2}$/.test(code))).toBe(true)
})
