// The dates that a text names, each with its arithmetic.
import type { Day } from '../../model/calendar.ts'
import { splitSentences } from '../sentences.ts'
import type { Document, FoundDate, Span } from '../types.ts'
import { toPoint, toPublishedDay, type Point, type Resolved } from './anchors.ts'
import { ENGLISH } from './english.ts'
import { findPublished } from './find-published.ts'
import { compileLanguage } from './language.ts'
import { matchPhrases, type Phrase } from './match-phrases.ts'
import { resolve } from './resolve.ts'

/** A date, or another phrase of time: how long, "now". */
export interface TimePhrase extends FoundDate {
  /** TIMEX3's value where EDTF has none. */
  readonly timex?: string
}

const MATCHERS = compileLanguage(ENGLISH)

/** In the order of the text. */
export const findDates = (document: Document): FoundDate[] =>
  findTimePhrases(document)
    .filter(({ edtf, timex }) => edtf !== undefined || timex === undefined)
    .map(({ start, end, text, edtf, reason, confidence }) => ({
      start,
      end,
      text,
      ...(edtf === undefined ? {} : { edtf }),
      reason,
      confidence,
    }))

/** Dates, and the phrases of time that name none: "for 12 years". */
export function findTimePhrases(document: Document): TimePhrase[] {
  const { text } = document
  const phrases = matchPhrases(text, MATCHERS)
  const sentences = splitSentences(text)
  const printed = document.published === undefined ? findPublished(text) : undefined
  const published = toPublishedDay(document.published ?? printed?.edtf)
  const found: TimePhrase[] = []
  let before: Point | undefined
  let beforeDay: Day | undefined
  let sentence = 0
  for (const [index, phrase] of phrases.entries()) {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= phrase.start) sentence++
    const sides = toSides(sentences[sentence]!, phrase)
    if (isTalk(phrase, sides)) continue
    const anchors = { published, before, beforeDay, direction: ENGLISH.readDirection(...sides) }
    const resolved = resolve(withSharedYear(phrase, phrases[index + 1], text), anchors)
    const next = isAttribute(phrase, text) ? undefined : toNext(resolved)
    before = next ?? before
    if (next?.precision === 'day' || next?.precision === 'time') beforeDay = next.day
    found.push({
      start: phrase.start,
      end: phrase.end,
      text: text.slice(phrase.start, phrase.end),
      ...toTold(resolved, printed),
    })
  }
  return found
}

/** "I now need three days for it": how long and "now" in what somebody says of himself. */
const isTalk = ({ meaning }: Phrase, [before, after]: Sides): boolean =>
  (meaning.is === 'length' || meaning.is === 'reference') && (ENGLISH.talk.test(before) || ENGLISH.talk.test(after))

/** The rest of a phrase's sentence before and after it. */
type Sides = readonly [before: string, after: string]

/** UTF-16 units of a sentence without end that are read on either side. */
const REACH = 300

const toSides = ({ start, text }: Span, phrase: Phrase): Sides => {
  const [from, to] = [Math.max(0, phrase.start - start), Math.max(0, phrase.end - start)]
  return [text.slice(Math.max(0, from - REACH), from), text.slice(to, to + REACH)]
}

const toNext = ({ edtf, confidence }: Resolved): Point | undefined =>
  edtf !== undefined && confidence >= 0.5 && !edtf.includes('/') ? toPoint(edtf) : undefined

/** In "the 27 November agreement" the date says which agreement; the text does not speak of that day. */
const isAttribute = ({ start, meaning }: Phrase, text: string): boolean =>
  (meaning.is === 'day' || meaning.is === 'month' || meaning.is === 'stated') &&
  ENGLISH.article.test(text.slice(Math.max(0, start - 6), start))

/** In "April 4 – June 6 2012" the first takes the year of the second. */
function withSharedYear({ end, meaning }: Phrase, next: Phrase | undefined, text: string): Phrase['meaning'] {
  if ((meaning.is !== 'day' && meaning.is !== 'month') || meaning.year !== undefined || !next) return meaning
  const other = next.meaning
  if ((other.is !== 'day' && other.is !== 'month') || other.year === undefined) return meaning
  if (!ENGLISH.range.test(text.slice(end, next.start))) return meaning
  return { ...meaning, year: meaning.month > other.month ? other.year - 1 : other.year }
}

function toTold({ reason, ...rest }: Resolved, printed: Span | undefined): Omit<TimePhrase, keyof Span> {
  return {
    ...rest,
    reason: printed && /\bpublication\b|\d{4}$/u.test(reason) ? `${reason} (published: “${printed.text}”)` : reason,
  }
}
