// What holds for every date and every text.
import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { test } from 'vitest'
import { fromDay, toDay, toIsoDate } from './calendar.ts'
import { parseEdtf, readEdtf } from './edtf.ts'
import { codePoint } from './fixtures/code-point.ts'

const anyDay = fc.integer({ min: toDay(1, 1, 1)!, max: toDay(9999, 12, 31)! })

test('the printed form of any day is read as that day', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const { year, month } = fromDay(day)
      const when = readEdtf(toIsoDate(day))
      deepEqual([when.earliest, when.latest, when.precision], [day, day, 'day'])
      const monthOf = readEdtf(toIsoDate(day).slice(0, 7))
      deepEqual(fromDay(monthOf.earliest!), { year, month, date: 1 })
      equal(fromDay(monthOf.latest! + 1).date, 1)
      ok(monthOf.latest! - monthOf.earliest! < 31)
    }),
  )
})

test('two days in order make an interval and a choice, out of order neither', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [from, to] = [toIsoDate(a), toIsoDate(b)]
      for (const text of [`${from}/${to}`, `[${from}..${to}]`]) {
        const result = parseEdtf(text)
        equal(result.ok, a <= b)
        if (result.ok) deepEqual([result.value.earliest, result.value.latest], [a, b])
      }
    }),
  )
})

test('no text makes it throw, and a fault lies in the text or right behind it', () => {
  const nearly = fc
    .array(fc.constantFrom(...'0123456789X-/.[]?~%TZ:+ 2023', '2023-11-21', '..'), { maxLength: 20 })
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string({ unit: codePoint })), text => {
      const result = parseEdtf(text)
      if (!result.ok) return result.column >= 1 && result.column <= Math.min(text.length, 60) + 1
      const { edtf, earliest, latest, begins } = result.value
      return (
        edtf === text &&
        (earliest ?? latest) !== undefined &&
        (earliest ?? -Infinity) <= (latest ?? Infinity) &&
        begins[0] <= begins[1]
      )
    }),
    { numRuns: 10_000 },
  )
})
