// What is wrong with a date, in words for its author.
import { MAX_LENGTH } from '../model/edtf.ts'
import type { EdtfFault } from '../model/edtf-fault.ts'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

type Code = EdtfFault['code']

/** No offset of ours: it would be pasted as it is, and be hours off. */
const OFFSET = 'then the offset of the place, as +HH:MM, -HH:MM or Z'

const WORDS: { readonly [C in Code]: (fault: EdtfFault & { readonly code: C }) => string } = {
  tooLong: () => `a date has at most ${MAX_LENGTH} characters`,
  noDate: () => 'a date is missing: write one such as 2023-11-21',
  strayMark: () => 'one sign of ? ~ % stands at the end and counts for the whole date; % is both ? and ~',
  strayChar: ({ char }) =>
    `${JSON.stringify(char)} cannot stand here: write a date such as 2023-11-21, 2023-11 or 2023`,
  yearDigits: () => 'a year has four digits, such as 2023 (0001 to 9999)',
  monthDigits: () => 'a month has two digits, such as 2023-09',
  dayDigits: () => 'a day has two digits, such as 2023-09-05',
  digitAfterX: () => 'X counts from the right: no digit stands after it',
  maskedCentury: () => 'the first two digits of a year are needed, such as 20XX',
  yearZero: () => 'a year is one of 0001 to 9999',
  afterMaskedYear: ({ year }) => `nothing more is known after an unspecified year: write ${year}`,
  noSuchMonth: ({ month }) => `there is no month ${month}: months are 01 to 12, seasons 21 to 24`,
  noSuchDay: ({ year, month, days }) => `${MONTHS[month - 1]} ${year} has ${days} days`,
  dayOfSeason: () => 'a season has no days: write 2023-21 alone, or a month',
  dayOfMaskedMonth: () => 'the day of an unspecified month is XX',
  dayZero: () => 'days are counted from 01',
  timeOfMaskedDay: () => 'a time needs a whole date before it',
  timeMark: ({ mark }) => `a time takes no ${mark}`,
  timeLayout: () => 'write a time as T22:43:00+09:00, or in UTC as T13:43:00Z',
  noSuchHour: ({ hour }) => `there is no hour ${hour}: hours are 00 to 23`,
  noSuchMinute: ({ minute }) => `there is no minute ${minute}: minutes are 00 to 59`,
  noSuchSecond: ({ second }) => `there is no second ${second}: seconds are 00 to 59`,
  noSeconds: ({ time }) =>
    time.length > 5
      ? `seconds are needed: write T${time.slice(0, 5)}:00${time.slice(5)}`
      : `seconds and the offset from UTC are needed: write T${time}:00, ${OFFSET}`,
  noOffset: ({ time }) => `the offset from UTC is missing: write T${time}, ${OFFSET}`,
  farOffset: () => 'offsets from UTC are -14:00 to +14:00',
  negativeZeroOffset: () => 'write Z or +00:00 for UTC',
  braces: () => 'write A/B for what lasted from A to B, [A..B] for one day between them',
  secondSlash: () => 'one slash only, between the beginning and the end: 2023-11-21/2023-11-24',
  openBracket: () => 'the closing ] is missing',
  list: () => 'a list is not read: write [A..B], one day from A to B',
  noDots: () => 'write [A..B], one day from A to B, or the date without brackets',
  doubtInBrackets: () => 'inside [ ] a date has no X, ?, ~ or %',
  timeOfEnd: ({ date }) => `only a date alone takes a time: write ${date} here`,
  noEnds: () => 'a date is needed at one end at least, such as 2023-11-21/..',
  endBeforeBeginning: () => 'the end is before the beginning: exchange the two dates',
}

export const toFaultWords = <C extends Code>(fault: EdtfFault & { readonly code: C }): string =>
  WORDS[fault.code](fault)
