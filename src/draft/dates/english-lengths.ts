// English: how long, at what hour, and words such as "now", which name no day.
import type { Around, Filled, Rule } from './language.ts'
import type { Meaning, Unit } from './meaning.ts'

/** Ages, and numbers of hours sold, walked and paid by. */
const AGE = /^[\s-](?:old|of age)\b|^ of (?:his|her|their|my|your) lives?\b/u
const RATE = /\b(?:aged?|age of|turned|per|every|each) $/u

/** A day is the smallest thing on a map through time: hours and minutes are left out. */
function toLength(filled: Filled, { before, after }: Around): Meaning | undefined {
  const unit = (filled.word('unit') ?? filled.word('plural') ?? filled.word('adjective')) as Unit
  return AGE.test(after) || RATE.test(before) || isShort(unit) || isFraction(unit, filled.text)
    ? undefined
    : { is: 'length', unit, count: filled.number('number') }
}

const isShort = (unit: Unit) => unit === 'second' || unit === 'minute' || unit === 'hour'

/** "three quarters" of what; of a year only in a row. */
const isFraction = (unit: Unit, text: string) => unit === 'quarter' && !/consecutive|straight|quarterly/iu.test(text)

const lengths: Rule[] = [
  ['(?:{about} )?{number}(?: ?- ?| )(?:(?:straight|consecutive|more|full|whole|long|{kind}) )?{unit}', toLength],
  ['(?:{about} )?{some} (?:more )?{plural}', toLength],
  ['{number}(?= ?(?:-|–|to|and|or) ?{numberB} {unit})', toLength],
  ['(?:(?:{about}|over) )?an? {unit}(?= (?:before|after|behind|ahead|earlier|from))', toOne],
  ['(?:over|nearly|almost|about|within) an? {unit}', toOne],
  ['(?:the )?(?:next|coming|following) (?:{some}|{number}) {unit}', toLength],
  ['recent {plural}', toLength],
  ['{plural}(?= (?:before|after|later|earlier|into))', toLength],
  ['single[\\s-]{unit}', toOne],
  ['{adjective}', toOne],
]

function toOne(filled: Filled, around: Around): Meaning | undefined {
  const meaning = toLength(filled, around)
  return meaning?.is === 'length' ? { ...meaning, count: 1 } : meaning
}

const times: Rule[] = [
  [
    '{digit}[:.]{two}(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)? \\(?(?:GMT|UTC|Z)(?: ?[+-]\\d{1,2})?\\)?',
    filled => {
      const hour = filled.number('digit')! + (/p\.?m/iu.test(filled.text) && filled.number('digit')! < 12 ? 12 : 0)
      return hour > 23 || filled.number('two')! > 59 || /[+-]\d/u.test(filled.text)
        ? undefined
        : { is: 'time', hour, minute: filled.number('two')! }
    },
  ],
]

const references: Rule[] = [
  [
    'now|currently|presently|nowadays|at present|at the moment|the time being',
    (_, { before, after }) =>
      /^-| ^and (?:then|again)/u.test(after) || /\b(?:every|until) $/u.test(before)
        ? undefined
        : { is: 'reference', timex: 'PRESENT_REF' },
  ],
]

export const LENGTH_RULES: readonly Rule[] = [...lengths, ...times, ...references]
