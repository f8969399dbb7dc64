// From what a phrase says to a date, with the arithmetic in words.
import { parseEdtf } from '../../model/edtf.ts'
import type { Anchors, Resolved } from './anchors.ts'
import type { Meaning } from './meaning.ts'
import {
  resolveDay,
  resolveMonth,
  resolveNight,
  resolveNumbers,
  resolveWeekday,
  resolveWeekend,
} from './resolve-day.ts'
import { resolvePart, resolveWeekOf } from './resolve-part.ts'
import { resolveSameMonth, resolveShift, resolveTime, resolveUntilNow } from './resolve-shift.ts'
import { toTimexLength } from './timex.ts'

/** What EDTF of this project cannot say becomes a date left open. */
export function resolve(meaning: Meaning, anchors: Anchors): Resolved {
  const resolved = read(meaning, anchors)
  if (resolved.edtf === undefined || parseEdtf(resolved.edtf).ok) return resolved
  return { reason: `${resolved.edtf} is no date`, confidence: 0.1 }
}

function read(meaning: Meaning, anchors: Anchors): Resolved {
  switch (meaning.is) {
    case 'stated':
      return { edtf: meaning.edtf, reason: 'as printed', confidence: 0.9 }
    case 'day':
      return resolveDay(meaning, anchors)
    case 'numbers':
      return resolveNumbers(meaning, anchors)
    case 'month':
      return resolveMonth(meaning, anchors)
    case 'weekday':
      return resolveWeekday(meaning, anchors)
    case 'night':
      return resolveNight(meaning, anchors)
    case 'weekend':
      return resolveWeekend(meaning.turn, anchors)
    case 'season':
    case 'quarter':
      return resolvePart(meaning, anchors)
    case 'weekOf':
      return resolveWeekOf(meaning, anchors)
    case 'shift':
      return resolveShift(meaning, anchors)
    case 'sameMonth':
      return resolveSameMonth(meaning, anchors)
    case 'until now':
      return resolveUntilNow(meaning, anchors)
    case 'time':
      return resolveTime(meaning, anchors)
    case 'length':
      return { reason: 'how long, not when', confidence: 0.5, timex: toTimexLength(meaning.count, meaning.unit) }
    case 'reference':
      return { reason: 'no day is named', confidence: 0.5, timex: meaning.timex }
    case 'name':
      return { reason: `part of the name “${meaning.name}”`, confidence: 0.1 }
  }
}
