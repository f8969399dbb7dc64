// The words in which English says when.
import type { Slot } from './language.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const ONES = (
  'one two three four five six seven eight nine ten eleven twelve ' +
  'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
).split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** Numbers from 1 on. */
const count = (words: readonly string[], first = 1): Record<string, number> =>
  Object.fromEntries(words.map((word, index) => [word, first + index]))

const shortMonths = Object.fromEntries(
  [...MONTHS.map((month, index) => [month.slice(0, 3), index + 1] as const), ['sept', 9] as const].flatMap(
    ([short, number]) => (short === 'may' ? [] : [[short, number] as const, [`${short}.`, number] as const]),
  ),
)

/** "twenty", "twenty-one", ... "ninety-nine". */
const tens = Object.fromEntries(
  TENS.flatMap((ten, index) => [
    [ten, 10 * (index + 2)] as const,
    ...ONES.slice(0, 9).map((one, unit) => [`${ten}-${one}`, 10 * (index + 2) + unit + 1] as const),
  ]),
)

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade']
const plurals = { ...Object.fromEntries(UNITS.map(unit => [`${unit}s`, unit])), centuries: 'century' }
const singulars = { ...Object.fromEntries(UNITS.map(unit => [unit, unit])), century: 'century' }

export const ENGLISH_SLOTS: Readonly<Record<string, Slot>> = {
  month: { words: count(MONTHS), proper: true },
  /** With a day or a year beside them. */
  mon: { words: { ...count(MONTHS), ...shortMonths }, proper: true },
  weekday: { words: count(WEEKDAYS), proper: true },
  /** With a date beside them. */
  wday: {
    words: {
      ...count(WEEKDAYS),
      ...count('mon tue wed thu fri sat sun'.split(' ')),
      ...count('mon. tue. wed. thu. fri. sat. sun.'.split(' ')),
      tues: 2,
      'tues.': 2,
      thur: 4,
      'thur.': 4,
      thurs: 4,
      'thurs.': 4,
    },
    proper: true,
  },
  date: { words: {}, digits: '(?:3[01]|[12]\\d|0?[1-9])(?=(?:st|nd|rd|th)?(?![\\d%]|[.,:/]\\d))' },
  year: { words: {}, digits: '(?:1\\d{3}|20\\d\\d)' },
  /** Of antiquity, with a month or "AD" beside it. */
  anyyear: { words: {}, digits: '\\d{3,4}' },
  two: { words: {}, digits: '\\d\\d' },
  digit: { words: {}, digits: '\\d{1,2}' },
  season: { words: { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 } },
  ordinal: {
    words: { ...count(ORDINALS), '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, final: -1, last: -1, closing: -1, opening: 1 },
  },
  nth: { words: count(ORDINALS), digits: '\\d{1,2}(?=st|nd|rd|th)' },
  tens: {
    words: count(
      TENS.map(ten => `${ten.replace(/y$/u, 'ie')}s`),
      2,
    ),
  },
  number: { words: { ...count(ONES), ...tens, 'a dozen': 12, 'a hundred': 100 }, digits: '\\d{1,3}' },
  some: {
    words: {
      'a few': 'some',
      few: 'some',
      several: 'some',
      many: 'some',
      some: 'some',
      'a couple of': 'some',
      'a couple': 'some',
      'a number of': 'some',
      dozens: 'some',
      'dozens of': 'some',
      countless: 'some',
    },
  },
  unit: { words: { ...singulars, ...plurals } },
  singular: { words: singulars },
  plural: { words: plurals },
  adjective: { words: { annual: 'year', quarterly: 'quarter', monthly: 'month', weekly: 'week' } },
  turn: { words: { last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1, upcoming: 1 } },
  kind: {
    words: { calendar: 'kind', fiscal: 'kind', financial: 'kind', school: 'kind', trading: 'kind', academic: 'kind' },
  },
  /** Which part of it: swallowed, the whole is meant well enough. */
  part: {
    words: {
      early: 'part',
      late: 'part',
      mid: 'part',
      'early in': 'part',
      'late in': 'part',
      'earlier in': 'part',
      'later in': 'part',
      earlier: 'part',
      later: 'part',
      'the start of': 'part',
      'the beginning of': 'part',
      'the middle of': 'part',
      'the end of': 'part',
      'the very beginning of': 'part',
      'the first half of': 'part',
      'the second half of': 'part',
    },
  },
  daytime: {
    words: { morning: 'part', afternoon: 'part', evening: 'part', night: 'part', lunchtime: 'part', noon: 'part' },
  },
  about: {
    words: {
      about: 'about',
      almost: 'about',
      nearly: 'about',
      over: 'about',
      around: 'about',
      roughly: 'about',
      'more than': 'about',
      'less than': 'about',
      'at least': 'about',
      'up to': 'about',
      approximately: 'about',
      'just over': 'about',
      'just under': 'about',
      some: 'about',
      'a further': 'about',
      another: 'about',
    },
  },
  day: {
    words: {
      today: 0,
      tonight: 0,
      'this morning': 0,
      'this afternoon': 0,
      'this evening': 0,
      yesterday: -1,
      tomorrow: 1,
      'last night': -1,
      'the day before yesterday': -2,
      'the day after tomorrow': 2,
    },
  },
}
