// The two ends of a date, apart.
import { expect, test } from 'vitest'
import { readEdtf } from './edtf.ts'
import { toEnds } from './ends.ts'

const cases: readonly (readonly [edtf: string, from: string, to: string])[] = [
  ['2018~/2023-11', '2018~', '2023-11'],
  ['[2023-11-21..2023-11-24]', '2023-11-21', '2023-11-24'],
  ['2023-11-21/..', '2023-11-21', 'open'],
  ['2023-11-21/', '2023-11-21', 'unknown'],
  ['../2023-11-21', 'open', '2023-11-21'],
  ['/2023-11-21', 'unknown', '2023-11-21'],
  ['[..2023-11-21]', 'open', '2023-11-21'],
  ['[2023-11-21..]', '2023-11-21', 'open'],
  ['2023-09', '2023-09', '2023-09'],
]
for (const [edtf, from, to] of cases)
  test(`${edtf} is from ${from} to ${to}`, () => {
    expect(toEnds(readEdtf(edtf)).map(end => (typeof end === 'string' ? end : end.edtf))).toEqual([from, to])
  })
