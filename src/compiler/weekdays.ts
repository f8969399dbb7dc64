// The days of the week that a text names, in the words of its language. Only at build time.
import type { Day } from '../model/calendar.ts'
import { escapePattern } from './escape-pattern.ts'

/** 1 is Monday, as in ISO 8601; 1970-01-01 was a Thursday. */
export const toWeekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export interface NamedWeekday {
  /** 1 is Monday. */
  readonly weekday: number
  /** As printed. */
  readonly text: string
}

/** 1970-01-05 was a Monday; a day is 86,400,000 ms. */
const MONDAY_MS = 4 * 86_400_000
/** Where news shortens the names, and a short one is no other word. English has more of them than Intl. */
const SHORT = /^(?:en|zh)\b/
const MORE: Readonly<Record<string, number>> = { Tues: 2, Thur: 4, Thurs: 4 }
/** No space stands between words, or endings are set onto names. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u

const known = new Map<string, { readonly pattern: RegExp; readonly numbers: ReadonlyMap<string, number> }>()

/** In the order of the text. `lang` is a tag that Intl takes; others name no day. */
export function findWeekdays(text: string, lang: string): NamedWeekday[] {
  const { pattern, numbers } = toNames(lang)
  return [...text.matchAll(pattern)].map(([found]) => ({ weekday: numbers.get(fold(found))!, text: found }))
}

/** "Friday", in the language of the messages. */
export const toWeekdayName = (weekday: number): string => format('en', 'long').format(MONDAY_MS + (weekday - 1) * DAY)

const DAY = 86_400_000
const fold = (name: string) => name.toLowerCase()
const format = (lang: string, weekday: 'long' | 'short') =>
  new Intl.DateTimeFormat(lang, { weekday, calendar: 'gregory', timeZone: 'UTC' })

function toNames(lang: string) {
  const before = known.get(lang)
  if (before) return before
  const numbers = new Map<string, number>()
  const forms = SHORT.test(lang) ? (['long', 'short'] as const) : (['long'] as const)
  for (const form of isLanguage(lang) ? forms : [])
    for (let number = 1; number <= 7; number += 1)
      numbers.set(fold(format(lang, form).format(MONDAY_MS + (number - 1) * DAY)), number)
  if (/^en\b/.test(lang)) for (const [name, number] of Object.entries(MORE)) numbers.set(fold(name), number)
  const names = [...numbers.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .map(name => (UNSPACED.test(name) ? name : `(?<!\\p{L})${name}(?!\\p{L})`))
  const found = { pattern: new RegExp(names.join('|') || '(?!)', 'giu'), numbers }
  known.set(lang, found)
  return found
}

function isLanguage(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0
  } catch {
    return false
  }
}
