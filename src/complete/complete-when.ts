// An event's date in the long form: EDTF, the phrase as printed, and whether the text says it or it was worked out.
import { explainEdtf } from '../compiler/edtf-suggestion.ts'
import { toFolded } from '../compiler/fold-text.ts'
import { isObject } from '../compiler/located-json.ts'
import { showText, type Path } from '../compiler/problem.ts'
import { parseEdtf } from '../model/edtf.ts'
import { writeDate } from '../draft/dates/date-words.ts'
import { areFound, holds, type Quote } from './quotes.ts'
import { readPrinted } from './read-printed.ts'
import { readWritten, type Reading } from './read-written.ts'
import { note, refuse, type Told } from './told.ts'

type When = Readonly<Record<string, unknown>>

/** `value` is EDTF, a date as people write it, or an object that lacks `edtf` or `basis`; anything else stays. */
export function completeWhen(
  value: unknown,
  path: Path,
  quotes: readonly Quote[],
  langs: readonly string[],
  told: Told,
) {
  const when = typeof value === 'string' ? toObject(value.trim()) : value
  if (!isObject(when)) return value
  const { edtf, text } = when
  if (edtf !== undefined && typeof edtf !== 'string') return value
  // Of a date that is none the check tells; no quote can say it.
  if (edtf !== undefined && !parseEdtf(edtf).ok) return { basis: 'stated', ...when }
  if (edtf !== undefined)
    return when['basis'] === undefined ? addBasis(when, edtf, path, { quotes, langs }, told) : when
  if (typeof text !== 'string') return value
  const reading = readDate(text, quotes, langs)
  const at = { path: typeof value === 'string' ? path : [...path, 'text'], open: path }
  if (!reading.ok) {
    refuse(told, {
      ...at,
      found: showText(text),
      expected: `a date that has one reading: ${toReason(reading.why, text)}`,
    })
    return value
  }
  note(told, at.path, showText(text), `${reading.edtf}${reading.reason === PRINTED ? '' : `, ${reading.reason}`}`)
  // A date in the author's words is not for the page: what the quotes print is.
  const printed = typeof value === 'string' ? {} : { text }
  const { text: _text, ...rest } = when
  const dated: When = { edtf: reading.edtf, ...rest, ...printed }
  return dated['basis'] === undefined
    ? addBasis(dated, reading.edtf, path, { quotes, langs, written: text }, told)
    : dated
}

const PRINTED = 'as printed'
/** Nothing but digits and signs: a slip in EDTF. */
const LIKE_EDTF = /^[\d[\].X/?~%TZ:+-]+$/

const toObject = (text: string): When => (parseEdtf(text).ok ? { edtf: text } : { text })

function toReason(why: string, text: string): string {
  const explained = LIKE_EDTF.test(text) ? explainEdtf(text) : undefined
  return explained && !explained.ok ? explained.message : why
}

/** As the quotes have it, where they do: "Tuesday" in its sentence; else by itself. */
function readDate(text: string, quotes: readonly Quote[], langs: readonly string[]): Reading {
  const printed = readPrinted(
    text,
    quotes.flatMap(({ dates }) => dates()),
  )
  if (printed) return printed
  const articles = new Set(quotes.flatMap(({ article }) => article ?? []))
  return readWritten(text, [...new Set([...articles].flatMap(({ anchors }) => anchors))], langs)
}

interface Saying {
  readonly quotes: readonly Quote[]
  readonly langs: readonly string[]
  /** The date as the author wrote it in place of EDTF. */
  readonly written?: string
}

/** The phrase that says this date, unless the file has one, and the basis that follows from it. */
function addBasis(when: When, edtf: string, path: Path, saying: Saying, told: Told): When {
  const { text, note: why } = when
  const phrase = findPhrase(edtf, typeof text === 'string' ? text : undefined, saying)
  if (phrase) return { text: phrase.text, ...when, basis: phrase.basis }
  if (why !== undefined) return { ...when, basis: 'inferred' }
  if (!areFound(saying.quotes)) told.open.push(path)
  else
    refuse(told, {
      path,
      found: `${showText(edtf)}, which no quote of the event says`,
      expected: 'a quote that says it, the phrase as printed with its basis, or a note: how an editor knows',
    })
  return when
}

/** What is printed whole first: it needs no arithmetic. */
function findPhrase(edtf: string, text: string | undefined, { quotes, langs, written = '' }: Saying) {
  const isWhole = (phrase: string) => {
    const reading = readWritten(phrase, [], langs)
    return reading.ok && reading.edtf === edtf
  }
  const dates = quotes.flatMap(quote => quote.dates()).filter(date => date.edtf === edtf)
  const printed = dates.map(date => date.text).filter(each => text === undefined || isAround(each, text))
  const others = [...new Set(langs)].flatMap(lang => writeDate(edtf, lang))
  const whole = [...printed, ...(text === undefined ? [written, ...others] : [text])].find(
    phrase => isWhole(phrase) && quotes.some(quote => holds(quote, phrase)),
  )
  if (whole !== undefined) return { text: whole, basis: 'stated' }
  return printed[0] === undefined ? undefined : { text: printed[0], basis: 'resolved' }
}

const isAround = (one: string, other: string): boolean => {
  const [a, b] = [toFolded(one), toFolded(other)]
  return a.includes(b) || b.includes(a)
}
