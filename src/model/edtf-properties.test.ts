// What holds for every date and every text.
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { fromDay, toDay, toIsoDate } from './calendar.ts'
import { parseEdtf } from './edtf.ts'
import { explainEdtf } from '../compiler/edtf-suggestion.ts'
import type { When } from './when.ts'

const read = (text: string): When => {
  const result = parseEdtf(text)
  if (!result.ok) throw new Error(`${text}, column ${result.column}: ${result.message}`)
  return result.value
}
const anyDay = fc.integer({ min: toDay(1, 1, 1)!, max: toDay(9999, 12, 31)! })

test('the printed form of any day is read as that day', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const { year, month } = fromDay(day)
      const when = read(toIsoDate(day))
      expect([when.earliest, when.latest, when.precision]).toEqual([day, day, 'day'])
      const monthOf = read(toIsoDate(day).slice(0, 7))
      expect(fromDay(monthOf.earliest!)).toEqual({ year, month, date: 1 })
      expect(fromDay(monthOf.latest! + 1).date).toBe(1)
      expect(monthOf.latest! - monthOf.earliest!).toBeLessThan(31)
    }),
  )
})

test('two days in order make an interval and a choice, out of order neither', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [from, to] = [toIsoDate(a), toIsoDate(b)]
      for (const text of [`${from}/${to}`, `[${from}..${to}]`]) {
        const result = parseEdtf(text)
        expect(result.ok).toBe(a <= b)
        if (result.ok) expect([result.value.earliest, result.value.latest]).toEqual([a, b])
      }
    }),
  )
})

test('no text makes it throw, and a fault lies in the text or right behind it', () => {
  const nearly = fc
    .array(fc.constantFrom(...'0123456789X-/.[]?~%TZ:+ 2023', '2023-11-21', '..'), { maxLength: 20 })
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), text => {
      const result = parseEdtf(text)
      if (!result.ok)
        return result.message !== '' && result.column >= 1 && result.column <= Math.min(text.length, 60) + 1
      const { edtf, earliest, latest, begins } = result.value
      return (
        edtf === text &&
        (earliest ?? latest) !== undefined &&
        (earliest ?? -Infinity) <= (latest ?? Infinity) &&
        begins[0] <= begins[1]
      )
    }),
    { numRuns: 20_000 },
  )
})

test('what is suggested can be read', () => {
  const foreign = fc.tuple(anyDay, fc.constantFrom('/', '.', '-', ' '), fc.boolean()).map(([day, joint, yearFirst]) => {
    const { year, month, date } = fromDay(day)
    const parts = [String(year).padStart(4, '0'), String(month), String(date)]
    return { day, text: (yearFirst ? parts : parts.reverse()).join(joint) }
  })
  fc.assert(
    fc.property(foreign, ({ day, text }) => {
      const result = explainEdtf(text)
      const read = result.ok ? [text] : result.message.replace('write ', '').split(' or ')
      expect(read.every(edtf => parseEdtf(edtf).ok)).toBe(true)
      expect(read).toContain(toIsoDate(day))
    }),
  )
})
