import { expect, test } from 'vitest'
import { toStoryJson, type Json } from './story-json.ts'

test('one line where there is room; where there is not, short entries share one', () => {
  const where = { place: 'seoul', text: undefined, basis: 'stated' }
  const when = { edtf: '2023-11-24', certainty: 'less-certain', note: 'A note that is long. '.repeat(4).trim() }
  const event = { id: 'call', title: 'A call', where: [where], when, cite: ['A quote. '.repeat(14).trim()] }
  expect(toStoryJson({ id: 'x', events: [event, event.id] })).toBe(`{
  "id": "x",
  "events": [
    { "id": "call", "title": "A call",
      "where": [{ "place": "seoul", "basis": "stated" }],
      "when": { "edtf": "2023-11-24", "certainty": "less-certain",
        "note": ${JSON.stringify(when.note)} },
      "cite": [${JSON.stringify(event.cite[0])}] },
    "call"
  ]
}`)
})

test('whatever stands in it is read again as it was', () => {
  const values: Json[] = [
    null,
    [],
    {},
    'a "quote", a \\ and a \u2028',
    [[1, 2], { a: { b: [true, false] } }],
    {
      event: { where: [{ review: 'proposed', place: 'tbilisi', text: 'T'.repeat(23), basis: 'resolved', note: 'n' }] },
    },
    { event: { where: [{ review: 'proposed', place: 'tbilisi', text: 'T'.repeat(23), note: 'n', basis: 'x' }] } },
    { long: 'x'.repeat(200), list: Array.from({ length: 40 }, (_, at) => ({ at, text: 'word '.repeat(5) })) },
  ]
  for (const value of values) {
    const text = toStoryJson(value)
    expect(JSON.parse(text)).toEqual(value)
    for (const line of text.split('\n')) expect(line.length <= 121 || line.includes('xxx')).toBe(true)
  }
})
