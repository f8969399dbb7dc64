import { expect, test } from 'vitest'
import { toCountryName } from './country-name.ts'

test('a country has a name in any language that is known, and nothing else has one', () => {
  expect(toCountryName('NG', 'fr')).toBe('Nigeria')
  expect(toCountryName('NE', 'ko')).toBe('니제르')
  for (const code of ['XX', 'US-GA', 'ng', '']) expect(toCountryName(code, 'fr')).toBeUndefined()
  for (const lang of ['', ' ', 'xx', '!!', 'e', '__proto__', '<b>', '\u0000', '🙂', '\ud800'])
    expect(toCountryName('NG', lang)).toBeUndefined()
})
