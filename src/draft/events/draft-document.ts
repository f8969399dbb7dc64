// All that the clerk finds in one text.
import { findTimePhrases, type TimePhrase } from '../dates/find-dates.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { findPlaces } from '../places/find-places.ts'
import { MOST_READ } from '../most-read.ts'
import type { Document, FoundPlace } from '../types.ts'
import { toQuotable } from './event-quote.ts'
import { findEvents } from './find-events.ts'
import { markKeyEvents } from './mark-key-events.ts'
import { mergeEvents } from './merge-events.ts'
import type { ProposedEvent } from './proposed-event.ts'
import { readHead } from './read-head.ts'

export interface Draft {
  readonly id?: string
  readonly places: readonly FoundPlace[]
  readonly dates: readonly TimePhrase[]
  readonly events: readonly ProposedEvent[]
}

/** Offsets are UTF-16 units of the text. */
export function draftDocument(document: Document, gazetteer: Gazetteer): Draft {
  const read = { ...document, text: cutAtLine(document.text) }
  const places = findPlaces(read, gazetteer)
  const dates = findTimePhrases(read)
  const told = findEvents(read, { places, dates }, toQuotable(document.text)).map(event => ({
    ...event,
    articles: [''],
  }))
  const events = markKeyEvents(mergeEvents(told), [readHead(read.text, document.title).headline])
  return {
    ...(document.id === undefined ? {} : { id: document.id }),
    places,
    dates,
    events: events.map(({ articles: _articles, ...event }) => event),
  }
}

/** What is read: whole lines, or words where one is longer than that. */
function cutAtLine(text: string): string {
  if (text.length <= MOST_READ) return text
  const head = text.slice(0, MOST_READ)
  return head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '), MOST_READ / 2))
}
