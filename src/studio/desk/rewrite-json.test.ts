import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../compiler/edit-json.ts'
import { toStoryJson, type Json } from '../../compiler/story-json.ts'
import { rewriteJson } from './rewrite-json.ts'

const rewrite = (json: string, value: unknown): string => applyEdits(json, rewriteJson(json, value))

const STORY = `{
  "title":   "A story",
  "places": {
    "a": { "review": "proposed", "name": "A" },
    "b": { "name": "B" }
  },
  "events": [
    {
      "review": "proposed",
      "id": "one",
      "where": [{ "review": "proposed", "place": "a" }]
    },
    {
      "id": "two",
      "where": ["b",
        "a"]
    }
  ]
}
`

test('only what differs is written: every other byte stays', () => {
  const story = JSON.parse(STORY) as { places: { a: object }; events: [object, { where: string[] }] }
  const { a, ...places } = story.places as unknown as Record<string, object>
  const [, two] = story.events
  const changed = {
    ...story,
    places: { ...places, a: { name: (a as { name: string }).name } },
    events: [
      { id: 'one', where: [{ place: 'a', role: 'actor' }] },
      { ...two, where: ['a'] },
    ],
  }
  expect(rewrite(STORY, changed)).toBe(`{
  "title":   "A story",
  "places": {
    "a": { "name": "A" },
    "b": { "name": "B" }
  },
  "events": [
    {
      "id": "one",
      "where": [{ "place": "a", "role": "actor" }]
    },
    {
      "id": "two",
      "where": ["a"]
    }
  ]
}
`)
})

test('what is added takes the indent and the line ends of its neighbours', () => {
  const story = JSON.parse(STORY) as { events: object[]; places: object }
  const three = { id: 'three', title: 'x'.repeat(110), where: [] }
  const changed = {
    ...story,
    events: [...story.events, three],
    places: { ...story.places, c: { name: 'C' } },
    dek: 'D',
  }
  const lines = rewrite(STORY.replaceAll('\n', '\r\n'), changed).split('\r\n')
  expect(lines).toContain('    "c": { "name": "C" }')
  expect(lines).toContain('    { "id": "three",')
  expect(lines).toContain(`      "title": "${three.title}",`)
  expect(lines.slice(-3)).toEqual(['  "dek": "D"', '}', ''])
})

test('an entry in the middle comes and goes without a change to those around it', () => {
  const json = '[\n  { "id": "a", "n":1 },\n  { "id": "b" },\n  { "id": "c", "n":2 }\n]'
  expect(
    rewrite(json, [
      { id: 'a', n: 1 },
      { id: 'c', n: 3 },
    ]),
  ).toBe('[\n  { "id": "a", "n":1 },\n  { "id": "c", "n":3 }\n]')
  const more = [{ id: 'n' }, { id: 'a', n: 1 }, { id: 'm' }, { id: 'b' }, { id: 'c', n: 2 }]
  expect(rewrite(json, more)).toBe(
    '[\n  { "id": "n" },\n  { "id": "a", "n":1 },\n  { "id": "m" },\n  { "id": "b" },\n  { "id": "c", "n":2 }\n]',
  )
  expect(rewrite('["a", "b"]', ['c', 'a', 'b'])).toBe('["c", "a", "b"]')
})

test('nothing to change is no edit', () => {
  for (const json of [STORY, '{}', '[]', '1', ' "a" ', '[1.0, 1e2]'])
    expect(rewriteJson(json, JSON.parse(json))).toEqual([])
})

/** A value that is another one's neighbour: some entries are gone, some are new, some are changed. */
const near = (value: unknown): fc.Arbitrary<unknown> => {
  if (Array.isArray(value))
    return fc
      .tuple(...value.map(each => fc.option(fc.oneof(fc.constant(each), near(each)), { nil: undefined })))
      .chain(kept => fc.jsonValue().map(more => [...kept.filter(each => each !== undefined), more]))
  if (typeof value !== 'object' || value === null) return fc.jsonValue()
  const entries = Object.entries(value).map(([key, each]) =>
    fc.option(fc.oneof(fc.constant(each), near(each)), { nil: undefined }).map(next => [key, next] as const),
  )
  return fc
    .tuple(fc.tuple(...entries), fc.string(), fc.option(fc.jsonValue(), { nil: undefined }))
    .map(([kept, key, more]) => Object.fromEntries([...kept, [key, more]].filter(([, each]) => each !== undefined)))
}

test('whatever is to stand there stands there', { tags: ['build'] }, () => {
  const pair = fc
    .jsonValue({ maxDepth: 4 })
    .chain(one => fc.tuple(fc.constant(one), fc.oneof(near(one), fc.jsonValue())))
  const writes: ((value: unknown) => string)[] = [
    value => JSON.stringify(value),
    value => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n'),
    value => toStoryJson(value as Json),
  ]
  fc.assert(
    fc.property(pair, fc.constantFrom(...writes), ([one, other], write) => {
      const json = write(one)
      const wanted = JSON.stringify(other)
      const written = rewrite(json, JSON.parse(wanted))
      return sorted(JSON.parse(written)) === sorted(JSON.parse(wanted))
    }),
    { numRuns: 1500 },
  )
})

/** The order of keys is the file's. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : each,
  )
