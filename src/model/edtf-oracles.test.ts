// Our reading of a date against two other parsers, each only on the forms in which it is known to be right.
import { deepEqual, equal } from 'node:assert/strict'
import { parse } from '@edtf-ts/core'
import fc from 'fast-check'
import { test } from 'vitest'
import { toDay, toIsoDate } from './calendar.ts'
import { parseEdtf, readEdtf } from './edtf.ts'

interface OtherDate {
  readonly min: number
  readonly max: number
  readonly uncertain: { readonly value: number }
  readonly approximate: { readonly value: number }
}
const untyped: string = 'edtf'
const { default: edtf } = (await import(untyped)) as { default: (text: string) => OtherDate }

const DAY_MS = 86_400_000
const ourDays = (text: string) => [readEdtf(text).earliest, readEdtf(text).latest]
const toDays = ({ min, max }: { readonly min: unknown; readonly max: unknown }) => [
  Math.floor(Number(min) / DAY_MS),
  Math.floor(Number(max) / DAY_MS),
]
const typedDays = (text: string) => {
  const result = parse(text)
  if (!result.success) throw new Error(`${text}: ${result.errors[0]?.message}`)
  return toDays(result.value)
}

// @edtf-ts/core 0.4.2 reads the years 0000 to 0099 as 1900 to 1999, and no year before 1000 in brackets.
const day = fc.integer({ min: toDay(1000, 1, 1)!, max: toDay(9999, 9, 30)! }).map(toIsoDate)
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
const mark = fc.constantFrom('', '?', '~', '%')

test('dates, months and years, with their signs of doubt', () => {
  fc.assert(
    fc.property(date, mark, (text, sign) => {
      const other = edtf(text + sign)
      deepEqual(ourDays(text + sign), toDays(other))
      deepEqual(ourDays(text + sign), typedDays(text + sign))
      const { uncertain, approximate } = readEdtf(text + sign)
      deepEqual([uncertain, approximate], [other.uncertain.value > 0, other.approximate.value > 0])
    }),
  )
})

test('unspecified digits', () => {
  const masks = fc
    .tuple(day, fc.constantFrom(['', 'X'], ['', 'XX'], ['-XX'], ['-XX-XX'], ['-11-XX']))
    .map(([text, mask]) =>
      mask.length === 2 ? text.slice(0, 4 - mask[1]!.length) + mask[1] : text.slice(0, 4) + mask[0],
    )
  fc.assert(
    fc.property(masks, text => {
      deepEqual(ourDays(text), toDays(edtf(text)))
      deepEqual(ourDays(text), typedDays(text))
    }),
  )
  fc.assert(
    fc.property(day, fc.constantFrom('0X', '1X', '2X'), (text, mask) => {
      const masked = text.slice(0, 8) + mask
      deepEqual(ourDays(masked), typedDays(masked))
    }),
  )
})

test('intervals, and which of them run backwards', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      const forwards = readEdtf(a).earliest! <= readEdtf(b).earliest!
      const text = forwards ? `${a}/${b}` : `${b}/${a}`
      // 2023-11-30/2023-11 ends within November, and A/A is one day: the libraries refuse either.
      fc.pre(a.length === b.length && a !== b)
      deepEqual(ourDays(text), toDays(edtf(text)))
      deepEqual(ourDays(text), typedDays(text))
      const back = forwards ? `${b}/${a}` : `${a}/${b}`
      deepEqual([parseEdtf(back).ok, parse(back).success], [false, false])
    }),
  )
})

test('one day between two', () => {
  // @edtf-ts/core 0.4.2 lists every day between, which takes all memory for centuries.
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (from, width) => {
      const text = `[${from}..${toIsoDate(readEdtf(from).earliest! + width)}]`
      deepEqual(ourDays(text), typedDays(text)) // edtf 4.11.1 ends at the first day
    }),
  )
})

test('seasons', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 21, max: 24 }), (text, season) => {
      const seasonal = `${text.slice(0, 4)}-${season}`
      deepEqual(ourDays(seasonal), typedDays(seasonal)) // edtf 4.11.1 counts quarters
    }),
  )
})

test('moments', () => {
  const two = (max: number) => fc.integer({ min: 0, max }).map(value => String(value).padStart(2, '0'))
  const offset = fc.oneof(
    fc.constant('Z'),
    fc
      .tuple(fc.constantFrom('+', '-'), two(11), fc.constantFrom('00', '15', '30', '45'))
      .map(([sign, h, m]) => `${sign}${h}:${m}`),
  )
  fc.assert(
    fc.property(day, two(23), two(59), two(59), offset, (text, h, m, s, zone) => {
      fc.pre(zone !== '-00:00')
      const moment = `${text}T${h}:${m}:${s}${zone}`
      equal(readEdtf(moment).time!.utcMs, edtf(moment).min) // @edtf-ts/core 0.4.2 drops the offset
      equal(toIsoDate(readEdtf(moment).earliest!), text)
    }),
  )
})

test('days that do not exist', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (year, month, date) => {
        const text = [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(date).padStart(2, '0'),
        ].join('-')
        equal(parseEdtf(text).ok, parse(text).success)
      },
    ),
    { numRuns: 500 },
  )
})
