// A date in the words of any language that the platform knows: "28 septembre 2023", "2023年9月28日".
import { toDayWords, toWeekday, toWeekdayName } from './day-words.ts'
import { toDay } from '../../model/calendar.ts'
import { toMonth } from './shift-day.ts'

/** Tried after those of the story and its articles. */
const COMMON = 'en fr de es pt it nl ru uk pl cs sv da nb tr id ro hu el ar fa'.split(' ')
/** Words between the parts of a date that Intl does not write. */
const FILLERS = ['the', 'of', 'le', 'el', 'am', 'den', 'il', 'o', 'em', 'de', 'del', 'г']
const IDEOGRAPHS = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?$/u
const NUMBER = /^(\d{1,4})(?:st|nd|rd|th|er|re|ro|º|ª|ий|го)?$/u

export type DateWords =
  | { readonly ok: true; readonly edtf: string; readonly reason: string; readonly weekday?: undefined }
  | { readonly ok: false; readonly why: string; readonly weekday?: undefined }
  /** A day of the week alone, in English. */
  | { readonly weekday: string }

/** Undefined where the text is no date in these languages. */
export function readDateWords(text: string, langs: readonly string[]): DateWords | undefined {
  const [, year, month, date] = IDEOGRAPHS.exec(text.trim()) ?? []
  if (year !== undefined) return toDate(Number(year), Number(month), date === undefined ? undefined : Number(date))
  for (const lang of new Set([...langs, ...COMMON])) {
    const found = readIn(text, lang)
    if (found) return found
  }
  return undefined
}

function readIn(text: string, lang: string): DateWords | undefined {
  const names = toNames(lang)
  if (!names) return undefined
  const words = fold(text)
    .split(/[\s,]+/u)
    .map(word => word.replace(/\.$/u, ''))
    .filter(word => word !== '' && !names.fillers.has(word))
  const months = words.flatMap(word => names.months.get(word) ?? [])
  const weekdays = words.flatMap(word => names.weekdays.get(word) ?? [])
  const numbers = words.flatMap(word => NUMBER.exec(word)?.[1] ?? [])
  if (months.length + weekdays.length + numbers.length !== words.length || weekdays.length > 1) return undefined
  if (words.length === 1 && weekdays.length === 1) return { weekday: toWeekdayName(weekdays[0]!) }
  const years = numbers.filter(number => number.length === 4),
    dates = numbers.filter(number => number.length < 3)
  if (months.length !== 1 || years.length !== 1 || dates.length > 1) return undefined
  if (dates.length + 1 !== numbers.length) return undefined
  return toDate(Number(years[0]), months[0]!, dates.length ? Number(dates[0]) : undefined, weekdays[0])
}

function toDate(year: number, month: number, date: number | undefined, weekday?: number): DateWords {
  const day = toDay(year, month, date ?? 1)
  const edtf = [toMonth(year, month), ...(date === undefined ? [] : [String(date).padStart(2, '0')])].join('-')
  if (day === undefined || year < 1)
    return { ok: false, why: `there is no ${date === undefined ? 'month' : 'day'} ${edtf}` }
  if (weekday !== undefined && weekday !== toWeekday(day))
    return { ok: false, why: `${toDayWords(day)} was no ${toWeekdayName(weekday)}` }
  return { ok: true, edtf, reason: 'as printed' }
}

/** A day or month as a language writes it, long and short: "28 septembre 2023", "28 sept. 2023". */
export function writeDate(edtf: string, lang: string): string[] {
  // "2023-21" is a season.
  if (!/^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/.test(edtf) || !isLanguage(lang)) return []
  const day = edtf.length > 7 ? { day: 'numeric' as const } : {}
  return (['long', 'short'] as const).map(month =>
    new Intl.DateTimeFormat(lang, { ...day, month, year: 'numeric', calendar: 'gregory', timeZone: 'UTC' }).format(
      Date.parse(edtf),
    ),
  )
}

interface Names {
  readonly months: ReadonlyMap<string, number>
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>
  readonly fillers: ReadonlySet<string>
}

const known = new Map<string, Names | undefined>()

function toNames(lang: string): Names | undefined {
  if (!known.has(lang)) known.set(lang, isLanguage(lang) ? makeNames(lang) : undefined)
  return known.get(lang)
}

/** Long and short, alone and beside a day, where many languages have another form. */
function makeNames(lang: string): Names {
  const months = new Map([['sept', 9]]),
    weekdays = new Map<string, number>()
  const fillers = new Set(FILLERS)
  for (const form of ['long', 'short'] as const)
    for (const options of [{ month: form }, { month: form, day: 'numeric', year: 'numeric', weekday: form }] as const) {
      const format = new Intl.DateTimeFormat(lang, { ...options, calendar: 'gregory', timeZone: 'UTC' })
      // From Monday 1 January 2024: each month once, and in its first days each weekday.
      for (let at = 0; at < 19; at += 1) {
        const ms = at < 12 ? Date.UTC(2024, at, 1) : Date.UTC(2024, 0, at - 11)
        for (const { type, value } of format.formatToParts(ms)) {
          // Some languages write months in digits.
          if (type === 'month' && /\p{L}/u.test(value)) months.set(toWord(value), at < 12 ? at + 1 : 1)
          if (type === 'weekday') weekdays.set(toWord(value), toWeekday(ms / 86_400_000))
          if (type === 'literal') for (const word of fold(value).match(/\p{L}+/gu) ?? []) fillers.add(word)
        }
      }
    }
  return { months, weekdays, fillers }
}

const fold = (text: string): string => text.toLowerCase().normalize('NFC').trim()
const toWord = (name: string): string => fold(name).replace(/\.$/u, '')

function isLanguage(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0
  } catch {
    return false
  }
}
