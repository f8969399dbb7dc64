// The clauses of a text that may each tell an event: a sentence, and what in it has a verb and a date of its own.
import type { FoundDate, Span } from '../types.ts'
import type { Clause } from './event-where.ts'
import { findOwnDates, isClose, opensClause } from './event-when.ts'
import { maskSpeech } from './mask-speech.ts'
import type { Sentence } from './read-head.ts'
import { readVerb, UNREAD, type Verb } from './read-verb.ts'
import { TAKING_PLACE } from './verb-words.ts'

export interface EventClause extends Clause {
  readonly paragraph: number
  /** Number of its sentence in the article. */
  readonly sentence: number
  /** All of its sentence. */
  readonly whole: string
  /** Whether it is the main clause of its sentence. */
  readonly isMain: boolean
  /** Of the clause, where it is not its own: "a trip in September, during which he vowed". */
  readonly date?: FoundDate
}

const CONNECTOR = new RegExp(
  [
    ';\\s',
    '\\s[–—]\\s',
    ',?\\s(?:during which|after which|and then|but then)\\s',
    ',\\s(?:and|but|while|after|before|when|following|followed by|as)\\s',
    '\\s(?:after|before|following|since|followed)\\s',
  ].join('|'),
  'gu',
)
/** What joins a clause to the one before it. */
const JOINT = /^[\s,;:–—-]*(?:(?:and|but|while|after|before|when|as)\s)?/u
/** "The army — whose head is the president — entered": one clause. */
const ASIDE = /\s[–—]\s(?:who|whose|which|where)\b[^–—]*\s[–—]\s/gu
const TOLD = 'said|says|told|reported|wrote|announced|confirmed|added'
const TAIL = new RegExp(
  `,["”]?\\s(?:according to\\b|(?:\\p{L}[\\p{L}’'. -]{0,70}\\s)?(?:${TOLD})\\b)[^,;]*(?:,[^,;]{0,40})?$`,
  'u',
)
const DURING = /\bduring which\s$/u
const ATTRIBUTE = /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s["“(]?$/u
const DATED_NOUN = new RegExp(`^\\)?\\s(?:\\p{L}[\\p{L}’'-]*\\s){0,3}?(${TAKING_PLACE.source})`, 'iu')
/** Up to a mark or a verb. */
const REST_OF_NOUN = /^(?:(?!\s(?:is|are|was|were|has|have|had|will|would|could|may|might)\s)[^,;.:"”])*/u
/** UTF-16 units around a date. */
const REACH_BACK = 8
const REACH_ON = 80
const LEAST_CONFIDENCE = 0.5
const LEAST = 20

/** Of another language than English each sentence is one clause, whose verb nobody reads. */
export const toUnreadClauses = (sentences: readonly Sentence[]): EventClause[] =>
  sentences.map((sentence, index) => ({
    ...sentence,
    sentence: index,
    whole: sentence.text,
    masked: sentence.text,
    isMain: true,
    verb: toVerbAt(UNREAD, sentence.start),
    tail: sentence.end,
  }))

export function findClauses(text: string, sentences: readonly Sentence[], dates: readonly FoundDate[]): EventClause[] {
  const masked = maskParagraphs(text, sentences)
  return sentences.flatMap((sentence, index) => {
    const seen = masked.slice(sentence.start - (sentences[0]?.start ?? 0), sentence.end - (sentences[0]?.start ?? 0))
    const own = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    return splitSentence(text, seen, sentence, own).map(clause => ({
      ...clause,
      paragraph: sentence.paragraph,
      sentence: index,
      whole: sentence.text,
    }))
  })
}

/** From the first sentence on, in the same length. */
function maskParagraphs(text: string, sentences: readonly Sentence[]): string {
  const parts: string[] = []
  let at = sentences[0]?.start ?? 0
  for (const [index, { paragraph, end }] of sentences.entries()) {
    if (sentences[index + 1]?.paragraph === paragraph) continue
    parts.push(maskSpeech(text.slice(at, end)))
    at = end
  }
  return parts.join('')
}

type Piece = Omit<EventClause, 'paragraph' | 'sentence' | 'whole'>

function splitSentence(text: string, seen: string, sentence: Span, dates: readonly FoundDate[]): Piece[] {
  const { start } = sentence
  const verb = readVerb(seen)
  const plain = seen.replace(ASIDE, whole => whole.replace(/[–—]/gu, '·'))
  const marks = [...plain.matchAll(CONNECTOR)].map(({ index, 0: mark }): Mark => [index, index + mark.length])
  const ranges = cutAt(marks, seen).filter(
    ({ from, to }) => to - from >= LEAST && !(verb && verb.start >= from && verb.start < to),
  )
  const apart = ranges.flatMap(range => {
    const at = toSpan(text, start + range.from, start + range.to)
    const part = seen.slice(range.from, range.to)
    const told = readVerb(part)
    const isTold = told ? told.is === 'did' || told.is === 'said' : TAKING_PLACE.test(part)
    const date = DURING.test(seen.slice(0, range.from)) ? dates.findLast(({ end }) => end <= at.start) : undefined
    const hasDate = date !== undefined || findOwnDates(text, at, dates).some(isClose)
    if (!isTold || !hasDate) return []
    const piece = { masked: part, isMain: false, verb: toVerbAt(told ?? toNoun(part), at.start), tail: at.end }
    return [{ range, piece: { ...at, ...piece, ...(date ? { date } : {}) } }]
  })
  const main = verb
    ? [
        toMain(
          text,
          seen,
          start,
          verb,
          apart.map(each => each.range),
        ),
      ]
    : []
  const pieces = [...main, ...apart.map(({ piece }) => piece), ...findDatedNouns(text, sentence, dates)]
  return pieces.sort((a, b) => a.start - b.start)
}

/** "the (Nov 21) launch": what took place on a day, named by it. */
function findDatedNouns(text: string, { start, end }: Span, dates: readonly FoundDate[]): Piece[] {
  return dates.flatMap((date): Piece[] => {
    const before = ATTRIBUTE.exec(text.slice(Math.max(start, date.start - REACH_BACK), date.start))
    const noun = DATED_NOUN.exec(text.slice(date.end, Math.min(end, date.end + REACH_ON)))
    if (!before || !noun || date.edtf === undefined || date.confidence < LEAST_CONFIDENCE) return []
    if (opensClause(text, start, date)) return []
    const from = date.start - before[0].length
    const to = date.end + noun[0].length
    const rest = REST_OF_NOUN.exec(text.slice(to, Math.min(end, to + REACH_ON)))![0]
    const at = toSpan(text, from, to + rest.length)
    const verb = { ...toNoun(noun[0]), start: to - noun[1]!.length, end: to, text: noun[1]! }
    return [{ ...at, masked: at.text, isMain: false, verb, tail: at.end, date }]
  })
}

const toSpan = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })

/** From where a mark parts two clauses, and where the second begins. */
type Mark = readonly [from: number, to: number]

interface Range {
  readonly from: number
  readonly to: number
}

function cutAt(marks: readonly Mark[], { length }: string): Range[] {
  const starts = [0, ...marks.map(([, to]) => to)]
  const ends = [...marks.map(([from]) => from), length]
  return starts.map((from, at) => ({ from, to: Math.max(from, ends[at]!) }))
}

/** The stretch around the verb that reaches to the clauses that stand for themselves. */
function toMain(text: string, seen: string, start: number, verb: Verb, apart: readonly Range[]): Piece {
  const cut = Math.max(0, ...apart.filter(({ to }) => to <= verb.start).map(({ to }) => to))
  const from = cut === 0 ? 0 : cut + JOINT.exec(seen.slice(cut, verb.start))![0].length
  const to = Math.min(seen.length, ...apart.filter(piece => piece.from >= verb.end).map(piece => piece.from))
  const masked = seen.slice(from, to).replace(/,?\s(?:\S+)?\s*$/u, whole => (to < seen.length ? '' : whole))
  const end = start + from + masked.length
  const tail = TAIL.exec(masked)
  const isTail = tail !== null && from + tail.index >= verb.end
  return {
    start: start + from,
    end,
    text: text.slice(start + from, end),
    masked,
    isMain: true,
    verb: toVerbAt(verb, start),
    tail: isTail ? start + from + tail.index : end,
  }
}

/** In units of the text. */
const toVerbAt = (verb: Verb, by: number): Verb & Span => ({
  ...verb,
  start: verb.start + by,
  end: verb.end + by,
  text: verb.word,
})

/** "Kim's rare trip to Russia in September": what took place stands for a verb. */
function toNoun(part: string): Verb {
  const noun = TAKING_PLACE.exec(part)
  const start = noun?.index ?? 0
  const word = noun?.[0] ?? ''
  return {
    is: 'did',
    status: 'reported',
    word: word.toLowerCase(),
    start,
    end: start + word.length,
    happens: true,
    isPerfect: false,
  }
}
