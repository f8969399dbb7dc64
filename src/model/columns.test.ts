// A table as columns says what its rows said.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromColumns, toColumns } from './columns.ts'

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.integer(),
  fc.array(fc.record({ place: fc.constantFrom('a', 'b'), note: fc.string() }), { maxLength: 2 }),
)
const row = fc.dictionary(fc.constantFrom('id', 'title', 'when', 'of', 'at', 'length', '<b>'), value, {
  noNullPrototype: true,
})

test('rows come back as they were, through JSON', () => {
  fc.assert(
    fc.property(fc.array(row), rows => {
      const sent = JSON.parse(JSON.stringify(toColumns(rows))) as ReturnType<typeof toColumns>
      expect(fromColumns(sent)).toEqual(rows)
    }),
  )
})

test('a value that comes again and again stands there once, and is one object', () => {
  const rows = Array.from({ length: 100 }, (_, number) => ({ id: number, where: [{ place: `p${number % 3}` }] }))
  const columns = toColumns(rows)
  expect(JSON.stringify(columns).match(/"p\d"/g)).toHaveLength(3)
  const read = fromColumns(columns)
  expect(read[0]!['where']).toBe(read[3]!['where'])
  expect(fromColumns(toColumns([]))).toEqual([])
})
