// The dates of an article's text that have one reading, whatever day it was published on.
import type { QuoteMatch } from '../compiler/quote.ts'
import { findDates } from '../draft/dates/find-dates.ts'
import type { FoundDate } from '../draft/types.ts'
import { toIsoDate, type Day } from '../model/calendar.ts'
import { once } from './once.ts'

export interface TextDate {
  /** As printed, in one line. */
  readonly text: string
  readonly edtf: string
  /** The arithmetic in words. */
  readonly reason: string
}

/** Below it the clerk guesses. */
export const LEAST_CONFIDENCE = 0.5

/** `points` are the text's code points. Gives the dates inside a quote, in its order. */
export function createTextDates(points: readonly string[], anchors: readonly Day[]) {
  const dates = findAgreed(points.join(''), anchors)
  const units = once(() => toUnits(points))
  const toUnit = (point: number) => units()[point]!
  return (quote: QuoteMatch): TextDate[] => {
    const start = toUnit(quote.start),
      end = toUnit(quote.end)
    return dates
      .filter(date => start <= date.start && date.end <= end)
      .map(({ text, edtf, reason }) => ({ text: text.replace(/\s+/gu, ' '), edtf, reason }))
  }
}

/** Where each code point begins, and the end: a text may be long and its quotes many. */
function toUnits(points: readonly string[]): Uint32Array {
  const units = new Uint32Array(points.length + 1)
  for (const [at, { length }] of points.entries()) units[at + 1] = units[at]! + length
  return units
}

/** For each day of publication that is possible, what the clerk finds. */
export const findFromEach = (text: string, anchors: readonly Day[]): FoundDate[][] =>
  anchors.length === 0 ? [findDates({ text })] : anchors.map(day => findDates({ text, published: toIsoDate(day) }))

function findAgreed(text: string, anchors: readonly Day[]): (FoundDate & { readonly edtf: string })[] {
  const [first = [], ...others] = findFromEach(text, anchors)
  return first.flatMap(date => {
    const { start, edtf, confidence } = date
    const isAgreed = others.every(dates => dates.some(other => other.start === start && other.edtf === edtf))
    return edtf !== undefined && confidence >= LEAST_CONFIDENCE && isAgreed ? [{ ...date, edtf }] : []
  })
}
