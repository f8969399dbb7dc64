// A text in which no event was found is still an article: one is proposed for an editor to fill in.
import { toPublishedDay } from '../dates/anchors.ts'
import { findPublished } from '../dates/find-published.ts'
import type { Document } from '../types.ts'
import { toQuotable, toQuote } from './event-quote.ts'
import { toLabel } from './event-label.ts'
import { toTitle } from './event-title.ts'
import { toSurroundingWhen } from './event-when.ts'
import type { ProposedEvent } from './proposed-event.ts'
import { readHead } from './read-head.ts'
import { toVerbWords } from './verb-phrase.ts'

const CONFIDENCE = 0.1
const NOTHING_BEFORE = {
  near: undefined,
  isNext: false,
  pointsBack: false,
  lead: undefined,
  isOpening: true,
  isEarlier: false,
} as const

/** One event with the first sentence that can be quoted; none where there is no sentence. */
export function toOnlyEvent({ text, published: given }: Document): ProposedEvent[] {
  const quotable = toQuotable(text)
  const published = toPublishedDay(given ?? findPublished(text)?.edtf)
  for (const sentence of readHead(text).body) {
    const quote = toQuote(quotable, sentence, [])
    if (!quote) continue
    const title = toTitle(quote.text, '')
    const around = { words: toVerbWords(quote.text), published, ...NOTHING_BEFORE }
    return [
      {
        title,
        label: toLabel(title, ''),
        kind: 'did',
        status: 'reported',
        when: toSurroundingWhen('reported', around),
        where: [],
        cite: [{ ...quote, supports: ['what'] }],
        confidence: CONFIDENCE,
        reason: 'no sentence was found that tells an event; this is the first of the text',
      },
    ]
  }
  return []
}
