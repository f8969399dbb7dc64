import { expect, test } from 'vitest'
import { readPoint } from './read-point.ts'

test('two numbers are a point, latitude first', () => {
  for (const text of ['37.53, 127.02', ' 37.53 127.02 ', '37.53;127.02', '+37.53 ,\t127.02'])
    expect(readPoint(text), text).toEqual({ type: 'Point', coordinates: [127.02, 37.53] })
  expect(readPoint('-90 -180')).toEqual({ type: 'Point', coordinates: [-180, -90] })
})

test('what is half written, or no two numbers, is none', () => {
  const texts = ['', ' ', '37.53', '37.53,', ', 127', '37,53; 127,02', '1 2 3', '37.', '0x10 5', '1e9 0', '٣ ٤']
  for (const text of [...texts, 'NaN NaN', 'Infinity 0', '91 0', '0 -181', '<b>1</b> 2', '1'.repeat(400) + ' 1'])
    expect(readPoint(text), text).toBeUndefined()
})
