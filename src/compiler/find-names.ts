// Finds what a text says of places and dates, by the names that are known and the words that a language has for months
// and weekdays. Only at build time.
import { escapePattern } from './escape-pattern.ts'
import { foldText, toFolded } from './fold-text.ts'
import { toMatch } from './quote.ts'

const LETTER = '[\\p{L}\\p{N}]'
/** Scripts that set no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u
const NUMERIC = ['\\d{4}-\\d{2}(?:-\\d{2})?', '(?:1[5-9]|20)\\d{2}']

/**
 * `places` are names in any language, `lang` is BCP 47. The finder gives places, then dates, as printed; "may" is a
 * month only beside a number.
 */
export function createNameFinder(places: Iterable<string>, lang: string): (text: string) => string[] {
  const place = toPattern([...new Set(places)].map(name => escapePattern(toFolded(name))))
  const date = toPattern([...toDayPatterns(lang), ...NUMERIC])
  return text => {
    const folded = foldText(text),
      points = [...text]
    return [...folded.text.matchAll(place), ...folded.text.matchAll(date)]
      .filter(([found]) => found !== '')
      .map(({ 0: found, index }) => toMatch(folded, index, index + found.length))
      .map(({ start, end }) => points.slice(start, end).join(''))
  }
}

/** Whole words only, the longest first: not the Korea of North Korea. */
function toPattern(patterns: readonly string[]): RegExp {
  const words = [...patterns]
    .sort((a, b) => b.length - a.length)
    .map(each => (UNSPACED.test(each) ? each : `(?<!${LETTER})(?:${each})(?!${LETTER})`))
  return new RegExp(words.join('|') || '(?!)', 'gu')
}

function toDayPatterns(lang: string): string[] {
  const say = (options: Intl.DateTimeFormatOptions, days: readonly number[]): string[] => {
    const format = new Intl.DateTimeFormat(lang, { calendar: 'gregory', timeZone: 'UTC', ...options })
    return days.map(day => escapePattern(toFolded(format.format(day * 86_400_000))))
  }
  const months = Array.from({ length: 12 }, (_, month) => month * 31 + 4),
    week = [0, 1, 2, 3, 4, 5, 6]
  const long = say({ month: 'long' }, months),
    short = say({ month: 'short' }, months)
  const named = `(?:${[...long, ...short].sort((a, b) => b.length - a.length).join('|')})\\.?`
  return [
    `\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+${named}(?:,?\\s+\\d{4})?`,
    `${named}\\s+\\d{1,4}(?:,?\\s+\\d{4})?`,
    ...long.filter(month => month.length > 3),
    ...say({ weekday: 'long' }, week),
  ]
}
