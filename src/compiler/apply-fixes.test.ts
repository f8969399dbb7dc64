// What is mended in a file's text, and that nothing else is.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyFixes } from './apply-fixes.ts'
import type { Fix } from './problem.ts'

const reverse = (...path: Fix['path']): Fix => ({ what: 'w', path, edit: 'reverse' })
const write = (value: string, ...path: Fix['path']): Fix => ({ what: 'w', path, edit: { value } })
const add = (values: Readonly<Record<string, string[]>>, ...path: Fix['path']): Fix => ({
  what: 'w',
  path,
  edit: { add: values },
})

test('a list is turned in place: what stands between its entries stays', () => {
  const json = '{\r\n\t"a" : [ [1,2.0] ,\r\n\t\t[3e0, 4],[5,\t6]\r\n ]  }\n\n'
  const turned = '{\r\n\t"a" : [ [5,\t6] ,\r\n\t\t[3e0, 4],[1,2.0]\r\n ]  }\n\n'
  expect(applyFixes(json, [reverse('a')])).toEqual({
    json: turned,
    changes: [{ line: 2, path: 'a', what: 'w', before: json.slice(10, 44).trim(), after: turned.slice(10, 44).trim() }],
  })
  expect(applyFixes(turned, [reverse('a')]).json).toBe(json)
  expect(applyFixes('{"a":[]}', [reverse('a')]).json).toBe('{"a":[]}')
})

test('several fixes of one file, in any order, each at its line', () => {
  const json = '{\n  "a": "x",\n  "b": [1, 2], "c": { "d": "y" }\n}'
  const { json: mended, changes } = applyFixes(json, [write('2021', 'c', 'd'), reverse('b'), write('"\u2028', 'a')])
  expect(mended).toBe('{\n  "a": "\\"\u2028",\n  "b": [2, 1], "c": { "d": "2021" }\n}')
  expect(changes.map(({ line, path, before, after }) => [line, path, before, after])).toEqual([
    [2, 'a', '"x"', '"\\"\u2028"'],
    [3, 'b', '[1, 2]', '[2, 1]'],
    [3, 'c.d', '"y"', '"2021"'],
  ])
})

test('what is added stands behind the last key, as that is written', () => {
  const facts = { links: ['gn:1'], countryCodes: ['NG', 'NE'] }
  expect(applyFixes('{ "p": { "name": "A" } }', [add(facts, 'p')]).json).toBe(
    '{ "p": { "name": "A", "links": ["gn:1"], "countryCodes": ["NG", "NE"] } }',
  )
  expect(applyFixes('{"p":{\r\n\t"name":"A"\r\n}}', [add(facts, 'p')]).json).toBe(
    '{"p":{\r\n\t"name":"A",\r\n\t"links": ["gn:1"],\r\n\t"countryCodes": ["NG", "NE"]\r\n}}',
  )
  expect(applyFixes('{ "p": { "links": 3 } }', [add({ links: ['gn:1'] }, 'p')]).changes).toEqual([])
})

test('a value that is not there, or is another than was thought, stays', () => {
  const fixes = [reverse('a'), write('x', 'b', 0), write('x', 'c'), add({ k: ['v'] }, 'd'), reverse('e', 'f')]
  const json = '{ "a": "text", "b": [], "c": 3, "d": [1], "e": null }'
  expect(applyFixes(json, fixes)).toEqual({ json, changes: [] })
  for (const broken of ['', '[', 'null', '{"a":', '"a"']) expect(applyFixes(broken, fixes).json).toBe(broken)
})

test('of fixes that overlap the first is done', () => {
  expect(applyFixes('{ "a": [[1, 2], [3, 4]] }', [reverse('a', 0), reverse('a')]).json).toBe(
    '{ "a": [[2, 1], [3, 4]] }',
  )
})

test('a file is mended to the same value, however it is laid out', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer()), { minLength: 1 }), fc.integer({ min: 0, max: 4 }), (list, indent) => {
      const { json } = applyFixes(JSON.stringify({ before: '[', list, after: ']' }, null, indent), [reverse('list')])
      assert.deepEqual(JSON.parse(json), { before: '[', list: list.toReversed(), after: ']' })
    }),
  )
})

test('under a key that stands twice nothing is mended', () => {
  const json = '{ "a": { "b": "2021" }, "a": { "b": "1", "b": "2", "c": "3" } }'
  expect(applyFixes(json, [write('x', 'a', 'b')])).toEqual({ json, changes: [] })
  expect(applyFixes(json, [write('x', 'a', 'c')])).toEqual({ json, changes: [] })
  const inner = '{ "a": { "b": "1", "b": "2", "c": "3" } }'
  expect(applyFixes(inner, [write('x', 'a', 'b'), write('x', 'a', 'c')]).json).toBe(inner.replace('"3"', '"x"'))
})
