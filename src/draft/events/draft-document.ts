// All that the clerk finds in one text.
import { findTimePhrases, type TimePhrase } from '../dates/find-dates.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { findPlaces } from '../places/find-places.ts'
import type { Document, FoundPlace } from '../types.ts'
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
  const places = findPlaces(document, gazetteer)
  const dates = findTimePhrases(document)
  const told = findEvents(document, { places, dates }).map(event => ({ ...event, articles: [''] }))
  const events = markKeyEvents(mergeEvents(told), [readHead(document.text, document.title).headline])
  return {
    ...(document.id === undefined ? {} : { id: document.id }),
    places,
    dates,
    events: events.map(({ articles: _articles, ...event }) => event),
  }
}
