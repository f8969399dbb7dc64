// The clauses of a text that may each tell an event: a sentence, and what in it has a verb and a date of its own.
import type { FoundDate, Span } from '../types.ts'
import type { Clause } from './event-where.ts'
import { findOwnDates, isClose } from './event-when.ts'
import { maskSpeech } from './mask-speech.ts'
import type { Sentence } from './read-head.ts'
import { readVerb, UNREAD, type Verb } from './read-verb.ts'
import { TAKING_PLACE } from './verb-words.ts'

export interface EventClause extends Clause {
  readonly paragraph: number
  /** Number of its sentence in the article. */
  readonly sentence: number
  /** Whether it is the main clause of its sentence. */
  readonly isMain: boolean
}

const CONNECTOR =
  /;\s|\s[–—]\s|,?\s(?:during which|after which|and then|but then)\s|,\s(?:and|but|while|after|before|when|following|followed by|as)\s|\s(?:after|before|following|since|followed)\s/gu
const TAIL =
  /,["”]?\s(?:according to\b|(?:\p{L}[\p{L}’'. -]{0,70}\s)?(?:said|says|told|reported|wrote|announced|confirmed|added)\b)[^,;]*(?:,[^,;]{0,40})?$/u
const LEAST = 20

/** Of another language than English each sentence is one clause, whose verb nobody reads. */
export const toUnreadClauses = (sentences: readonly Sentence[]): EventClause[] =>
  sentences.map((sentence, index) => ({
    ...sentence,
    sentence: index,
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

type Piece = Omit<EventClause, 'paragraph' | 'sentence'>

function splitSentence(text: string, seen: string, { start, end }: Span, dates: readonly FoundDate[]): Piece[] {
  const verb = readVerb(seen)
  const pieces = cutAt(
    [...seen.matchAll(CONNECTOR)].map(({ index, 0: mark }) => [index, index + mark.length] as const),
    seen,
  )
  const isMain = (piece: Range) => verb !== undefined && verb.start >= piece.from && verb.start < piece.to
  const apart = pieces.flatMap(piece => {
    if (isMain(piece) || piece.to - piece.from < LEAST) return []
    const at = {
      start: start + piece.from,
      end: start + piece.to,
      text: text.slice(start + piece.from, start + piece.to),
    }
    const part = seen.slice(piece.from, piece.to)
    const told = readVerb(part)
    const hasOwn = findOwnDates(text, at, dates).some(isClose)
    const isTold = told ? told.is === 'did' || told.is === 'said' : TAKING_PLACE.test(part)
    return hasOwn && isTold ? [{ piece, at, part, told }] : []
  })
  const main = verb
    ? [
        toMain(
          text,
          seen,
          start,
          verb,
          apart.map(({ piece }) => piece),
        ),
      ]
    : []
  const others = apart.map(({ at, part, told }) => ({
    ...at,
    masked: part,
    isMain: false,
    verb: toVerbAt(told ?? toNoun(part), at.start),
    tail: at.end,
  }))
  if (end <= start) return []
  return [...main, ...others].sort((a, b) => a.start - b.start)
}

interface Range {
  readonly from: number
  readonly to: number
}

function cutAt(marks: readonly (readonly [number, number])[], { length }: string): Range[] {
  const starts = [0, ...marks.map(([, to]) => to)]
  const ends = [...marks.map(([from]) => from), length]
  return starts.map((from, at) => ({ from, to: Math.max(from, ends[at]!) }))
}

/** The stretch around the verb that reaches to the clauses that stand for themselves. */
function toMain(text: string, seen: string, start: number, verb: Verb, apart: readonly Range[]): Piece {
  const from = Math.max(0, ...apart.filter(({ to }) => to <= verb.start).map(({ to }) => to))
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
