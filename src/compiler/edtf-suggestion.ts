// What an author most likely meant by a date that is not in EDTF: `21/11/2023`, `Nov 21, 2023`, `2023-9-5`, `20231121`.
import { toDay, toIsoDate } from '../model/calendar.ts'
import { MAX_LENGTH, parseEdtf } from '../model/edtf.ts'
import type { When } from '../model/when.ts'
import { MONTHS, toFaultWords } from './edtf-words.ts'

/**
 * `message` says what is wrong, without the text itself; `column` counts from 1, in the text as given; `meant` is the
 * date in EDTF where the text can be read in one way only.
 */
export type ExplainedEdtf =
  | { readonly ok: true; readonly value: When }
  | { readonly ok: false; readonly message: string; readonly column: number; readonly meant?: string }

/** Between two readings. */
const EITHER = ' or '

/** The month, 1 to 12, of its English name or at least three letters of it; 0 if it is none. */
const toMonth = (word: string): number =>
  word.length < 3 ? 0 : MONTHS.findIndex(month => month.toLowerCase().startsWith(word.toLowerCase())) + 1

/** Reads EDTF as parseEdtf does; of a text that is wrong, the message says what to write instead, if that is clear. */
export function explainEdtf(text: string): ExplainedEdtf {
  const result = parseEdtf(text)
  if (result.ok) return result
  const early = text.length <= MAX_LENGTH && BEFORE_YEAR_1.exec(text)
  if (early) {
    const message = `no year before 0001 is taken: ${toFaultWords({ code: 'yearZero' })}`
    return { ok: false, message, column: early.index + 1 }
  }
  const plain = withoutEra(text)
  const meant =
    text.length > MAX_LENGTH ? undefined : (suggestEdtf(plain) ?? (parseEdtf(plain).ok ? plain : tidy(text)))
  return meant
    ? { ok: false, message: `write ${meant}`, column: 1, ...(meant.includes(EITHER) ? {} : { meant }) }
    : { ok: false, message: findNoDay(text) ?? toFaultWords(result.fault), column: result.column }
}

/** "Nov 31": not its letters are wrong. */
function findNoDay(text: string): string | undefined {
  const [, before, word = '', after] =
    /^(\d{1,2})?\s?(\p{L}{3,9})\.?\s?(\d{1,2})?(?:,?\s\d{4})?$/u.exec(text.slice(0, MAX_LENGTH)) ?? []
  const [month, date] = [toMonth(word), before ?? after]
  // In a leap year every month has all the days that it may have.
  const isNone = month > 0 && date !== undefined && toDay(2024, month, Number(date)) === undefined
  return isNone ? `there is no ${Number(date)} ${MONTHS[month - 1]}` : undefined
}

/** `-0044`, `Y-44`, `44 BC` */
const BEFORE_YEAR_1 = /(?<=^|[/[.]|^Y)-\d|\bB\.?\s?C(?:\.?\s?E)?\b/i

/** `0064` for `AD 64` and `64 CE`. */
const withoutEra = (text: string): string =>
  text.replace(/\b(?:AD|CE)\s+(\d{1,4})\b|\b(\d{1,4})\s+(?:AD|CE)\b/i, (_, after?: string, before?: string) =>
    (after ?? before)!.padStart(4, '0'),
  )

/** The same date without spaces, in capitals and with plain hyphens, if that was all that was wrong. */
function tidy(text: string): string | undefined {
  const tidied = text
    .replace(/\s/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase()
  return tidied !== text && parseEdtf(tidied).ok ? tidied : undefined
}

/** The date in EDTF, both readings joined by "or" where day and month look alike, undefined where there is none. */
function suggestEdtf(text: string): string | undefined {
  const packed = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  const words = packed ? packed.slice(1) : text.split(/[-/., ]+/)
  const yearAt = words.findIndex(word => /^\d{4}$/.test(word))
  const year = Number(words[yearAt])
  const named = words.map(toMonth)
  const namedAt = named.findIndex(month => month > 0)
  const rest = words.filter((_, index) => index !== yearAt && index !== namedAt)
  if (yearAt < 0 || words.length > 3 || rest.some(word => !/^\d{1,2}$/.test(word))) return undefined
  // "March 2023-24": years up to another, or who knows.
  if (namedAt >= 0 && yearAt === 1 && words.length === 3) return undefined

  const numbers = rest.map(Number)
  const monthDays = toMonthDays(numbers, named[namedAt], yearAt === 0)
  const found = monthDays.flatMap(([month, date]) => {
    const day = toDay(year, month, date ?? 1)
    return day === undefined ? [] : [toIsoDate(day).slice(0, date === undefined ? 7 : 10)]
  })
  return [...new Set(found)].filter(date => parseEdtf(date).ok).join(EITHER) || undefined
}

/** Month and date as they can be read; a text that begins with the year goes on with the month. */
function toMonthDays(
  numbers: readonly number[],
  named: number | undefined,
  yearFirst: boolean,
): (readonly [number, number?])[] {
  const [first, second] = numbers
  if (named !== undefined) return numbers.length > 1 ? [] : [[named, first]]
  if (first === undefined) return []
  if (second === undefined) return [[first]]
  return yearFirst
    ? [[first, second]]
    : [
        [second, first],
        [first, second],
      ]
}
