import { expect, test } from '@playwright/test'
import { toStoryJson, type Json } from './story-json.ts'

test('one line where there is room, a line an entry where there is not', () => {
  const where = { place: 'seoul', text: undefined, basis: 'stated' }
  const event = { id: 'call', where: [where], note: 'A note that is long. '.repeat(6).trim() }
  expect(toStoryJson(event)).toBe(`{
  "id": "call",
  "where": [{ "place": "seoul", "basis": "stated" }],
  "note": ${JSON.stringify(event.note)}
}`)
})

test('whatever stands in it is read again as it was', () => {
  const values: Json[] = [
    null,
    [],
    {},
    'a "quote", a \\ and a \u2028',
    [[1, 2], { a: { b: [true, false] } }],
    { long: 'x'.repeat(200), list: Array.from({ length: 40 }, (_, at) => ({ at, text: 'word '.repeat(5) })) },
  ]
  for (const value of values) {
    const text = toStoryJson(value)
    expect(JSON.parse(text)).toEqual(value)
    for (const line of text.split('\n')) expect(line.length <= 121 || line.includes('xxx')).toBe(true)
  }
})
