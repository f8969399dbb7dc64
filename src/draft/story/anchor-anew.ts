// An article was corrected: its quotes are looked for in the new text; those that are gone take the nearest passage.
import { isObject, toList } from '../../compiler/located-json.ts'
import { findNearestQuote, type Work } from '../../compiler/nearest-quote.ts'
import type { Path } from '../../compiler/problem.ts'
import { findQuote } from '../../compiler/quote.ts'
import { toQuotable, toQuote, type Quote, type QuotableText } from '../events/event-quote.ts'
import { splitSentences } from '../sentences.ts'
import type { Span } from '../types.ts'
import type { Shorten } from './short-forms.ts'
import type { Json } from '../../compiler/story-json.ts'

export interface Anchored {
  readonly path: Path
  readonly event: string
  /** As the file had it. */
  readonly before: string
  /** The nearest passage; undefined where none comes near. */
  readonly after: string | undefined
  /** The cite as it is to stand, marked as proposed. */
  readonly cite: Json
}

/** Share of the longer of a passage and a sentence that both have. */
const NEARLY = 0.7
/** UTF-16 units of a word without end. */
const WORD = 40
/** For all quotes of an article together: some seconds. */
const MOST_WORK = 5_000_000_000

/**
 * The cites of an article that its new text has not, or has more than once. `events` as the file has them, `whole` in
 * the long form that they had with the old text: of a quote alone that says which article held it.
 */
export function anchorAnew(
  events: unknown,
  whole: unknown,
  article: string,
  text: string,
  { cite: shorten }: Pick<Shorten, 'cite'>,
): Anchored[] {
  const quotable = toQuotable(text)
  const work: Work = { left: MOST_WORK }
  return toList(whole).flatMap((event, index) => {
    const authored = toList(events)[index]
    if (!isObject(event) || !isObject(authored)) return []
    const id = typeof event['id'] === 'string' ? event['id'] : String(index)
    return toList(event['cite']).flatMap((cite, at) => {
      if (!isObject(cite) || cite['article'] !== article || typeof cite['exact'] !== 'string') return []
      const { exact } = cite
      const selector = { exact, prefix: toText(cite['prefix']), suffix: toText(cite['suffix']) }
      if (findQuote(quotable.folded, selector, 2).length === 1) return []
      const near = findNear(quotable, exact, work)
      const own = toList(authored['cite'])[at]
      const anew = isObject(own) ? anchor(own, near) : shorten({ review: 'proposed', ...anchor(cite, near) }, event)
      const found = { review: 'proposed', ...anew } as { [key: string]: Json }
      return [{ path: ['events', index, 'cite', at], event: id, before: exact, after: near?.text, cite: found }]
    })
  })
}

/** What was beside the old passage says nothing of the new one. */
function anchor(cite: Readonly<Record<string, unknown>>, near: Quote | undefined): Readonly<Record<string, unknown>> {
  if (!near) return cite
  const { prefix: _prefix, suffix: _suffix, ...rest } = cite
  const { text: exact, prefix, suffix } = near
  return { ...rest, exact, ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) }
}

function findNear(quotable: QuotableText, exact: string, work: Work): Quote | undefined {
  const [same] = findQuote(quotable.folded, { exact }, 1)
  const match = same ?? findNearestQuote(quotable.folded, exact, work)
  if (!match) return undefined
  const points = [...quotable.text]
  const start = points.slice(0, match.start).join('').length
  const end = start + points.slice(match.start, match.end).join('').length
  const span = same ? toSpan(quotable.text, start, end) : widen(quotable.text, start, end)
  return toQuote(quotable, span, [span])
}

/** The nearest passage may begin inside a word; where it is nearly a sentence, the sentence is meant. */
function widen(text: string, start: number, end: number): Span {
  const sentence = splitSentences(text).find(each => each.start < end && each.end > start)
  const shared = sentence ? Math.min(end, sentence.end) - Math.max(start, sentence.start) : 0
  if (sentence && shared >= NEARLY * Math.max(end - start, sentence.end - sentence.start)) return sentence
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - WORD), start))![0]
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + WORD))![0]
  return toSpan(text, start - before.length, end + after.length)
}

const toSpan = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })

const toText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
