// JSON read as JSON.parse does, with the place of every value.
import { equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLocatedJson } from './located-json.ts'

const refusals: [string, string, number, number, string][] = [
  ['a comment', '{\n  // why\n  "a": 1\n}', 2, 3, 'no comments: JSON has none'],
  ['a comma too many', '{\n  "a": 1,\n}', 3, 1, 'a key in double quotes (no comma before a closing brace)'],
  ['a comma too many in a list', '[1, 2,]', 1, 7, 'a value (no comma before a closing bracket)'],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma between two entries'],
  ['an open text', '{\n  "a": "x\n}', 2, 8, 'a closing double quote on the same line'],
  ['a bad escape', '{"a": "\\x"}', 1, 7, 'an escape that JSON has: \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000'],
  ['an open brace', '{"a": 1', 1, 8, 'a closing brace }'],
  ['a second value', '{} {}', 1, 4, 'the end of the file'],
]
for (const [name, json, line, column, expected] of refusals)
  test(`refuses ${name} at its place`, () => {
    expect(parseLocatedJson(json)).toMatchObject({ ok: false, line, column, expected })
  })

test('an empty file, and one of spaces', () => {
  for (const json of ['', ' \n']) expect(parseLocatedJson(json)).toMatchObject({ ok: false })
})

test('locates values, keys, and the nearest ancestor of what is absent', () => {
  const located = parseLocatedJson('{\n  "a": [\n    {"b c": true}\n  ]\n}')
  if (!located.ok) throw new Error('refused')
  expect(located.locate(['a', 0, 'b c'])).toEqual({ line: 3, column: 13 })
  expect(located.locate(['a', 0, 'b c'], 'key')).toEqual({ line: 3, column: 6 })
  expect(located.locate(['a', 0, 'd', 'e'])).toEqual({ line: 3, column: 5 })
  expect(located.locate(['a', 7])).toEqual({ line: 2, column: 8 })
  expect(located.locate([])).toEqual({ line: 1, column: 1 })
})

test('a key given twice, and keys that reach a prototype', () => {
  const located = parseLocatedJson('{"a": 1, "b": {"a": 2, "a": 3}, "__proto__": {"x": 1}, "b": 4, "constructor": 5}')
  if (!located.ok) throw new Error('refused')
  expect(located.findings.map(({ path, found }) => [path.join('.'), found])).toEqual([
    ['b.a', 'the key "a" twice'],
    ['__proto__', 'the key "__proto__"'],
    ['b', 'the key "b" twice'],
    ['constructor', 'the key "constructor"'],
  ])
  expect(Object.getPrototypeOf(located.value)).toBe(Object.prototype)
})

test('halves of surrogate pairs and control characters', () => {
  const located = parseLocatedJson(
    JSON.stringify({ a: 'x\ud800y', b: 'a\u0000b', c: '\u001b[31m', d: 'fine\n\t😀', e: '\u0085' }),
  )
  if (!located.ok) throw new Error('refused')
  expect(located.findings.map(({ path, found }) => [path[0], found])).toEqual([
    ['a', 'the character U+D800 in a text'],
    ['b', 'the character U+0000 in a text'],
    ['c', 'the character U+001B in a text'],
    ['e', 'the character U+0085 in a text'],
  ])
})

test('depth is refused, not survived by luck', () => {
  for (const open of ['[', '{"a":'])
    expect(parseLocatedJson(open.repeat(500_000))).toMatchObject({ ok: false, line: 1, found: 'more than 32 levels' })
  expect(parseLocatedJson(`${'['.repeat(32)}${']'.repeat(32)}`)).toMatchObject({ ok: true })
  expect(parseLocatedJson(JSON.stringify('['.repeat(100)))).toMatchObject({ ok: true })
})

test('takes exactly what JSON.parse takes, with the same value', () => {
  const isJson = (text: string) => {
    try {
      return { ok: true, value: JSON.parse(text) as unknown }
    } catch {
      return { ok: false }
    }
  }
  const bits = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b',
      '1',
      '-',
      '01',
      '.5',
      '1e5',
      'true',
      'null',
      'nul',
      ' ',
      '\n',
      '//',
      '\\',
      '\t',
      '\ufeff',
      '\u0001',
    ),
    { maxLength: 12 },
  )
  const texts = fc.oneof(
    bits.map(parts => parts.join('')),
    fc.json(),
    fc.json().map(json => json.slice(0, -1)),
    fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([json, at, put]) => json.slice(0, at % json.length) + put + json.slice(at % json.length)),
  )
  fc.assert(
    fc.property(texts, text => {
      const located = parseLocatedJson(text),
        wanted = isJson(text)
      equal(located.ok, wanted.ok)
      if (located.ok) equal(JSON.stringify(located.value), JSON.stringify(wanted.value))
      else ok(located.line >= 1 && located.column >= 1)
    }),
    { numRuns: 1500 },
  )
})
