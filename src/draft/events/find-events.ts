// The events that a text tells: clauses with a verb of action or speech, and a date and a place of their own or of
// their surroundings.
import type { Day } from '../../model/calendar.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { Part, Status } from '../../model/story.ts'
import { toPublishedDay } from '../dates/anchors.ts'
import { findPublished } from '../dates/find-published.ts'
import type { Document, FoundDate, FoundPlace, Span } from '../types.ts'
import { toQuotable, toQuote, type QuotableText } from './event-quote.ts'
import { toLabel } from './event-label.ts'
import { toTitle } from './event-title.ts'
import { chooseDate, findOwnDates, isClose, toOwnWhen, toSurroundingWhen, type OwnDate } from './event-when.ts'
import { findOwnPlaces } from './event-where.ts'
import { findLanguage } from '../find-language.ts'
import { findClauses, toUnreadClauses, type EventClause } from './find-clauses.ts'
import { createMemory, remember, toKindOf, toSurroundings, turnTo, withSurroundings, type Memory } from './memory.ts'
import type { ProposedEvent } from './proposed-event.ts'
import { readHead } from './read-head.ts'
import { EARLIER, NAMED_DOUBT } from './verb-words.ts'
import { weighEvent } from './weigh-event.ts'

/** Of a text without end. */
const MOST_EVENTS = 400
/** UTF-16 units. */
const NEAR_VERB = 60
/** Days. */
const LONG_PAST = 31

/** What was found in the text before. */
export interface Found {
  readonly places: readonly FoundPlace[]
  readonly dates: readonly FoundDate[]
}

/** In the order of the text. `quotable` is all that a quote must not stand in twice; the document's text opens it. */
export function findEvents(document: Document, found: Found, quotable = toQuotable(document.text)): ProposedEvent[] {
  const { text } = document
  const published = toPublishedDay(document.published ?? findPublished(text)?.edtf)
  const events: ProposedEvent[] = []
  let memory = createMemory(found.places)
  const { body } = readHead(text, document.title)
  const isEnglish = /^en\b/iu.test(document.lang ?? findLanguage(text) ?? '')
  for (const clause of isEnglish ? findClauses(text, body, found.dates) : toUnreadClauses(body)) {
    memory = turnTo(memory, clause)
    const event = toEvent(quotable, clause, found, memory, published)
    if (!event) continue
    events.push(event)
    memory = remember(memory, event, clause)
    if (events.length === MOST_EVENTS) break
  }
  return events
}

function toEvent(
  quotable: QuotableText,
  clause: EventClause,
  { places, dates }: Found,
  memory: Memory,
  published: Day | undefined,
): ProposedEvent | undefined {
  const { verb } = clause
  const own = findDate(quotable.text, clause, dates, published)
  const wheres = findOwnPlaces(quotable.text, clause, places)
  const weight = weighEvent(clause, own, wheres)
  if (weight.odds <= 0) return undefined
  const stretch = own && own.found.start < clause.start ? reachBack(quotable.text, clause, own.found) : clause
  const quote = toQuote(quotable, stretch, [verb, ...(own ? [own.found] : [])])
  if (!quote) return undefined
  const quoted = wheres.filter(({ text = '' }) => quote.text.includes(toPlain(text)))
  const status = statusOf(clause, own, published)
  const phrases = dates.filter(({ start, end }) => start >= clause.start && end <= clause.tail).map(({ text }) => text)
  const title = toTitle(quotable.text.slice(clause.start, clause.tail), verb.word, phrases, clause.whole)
  const supports: readonly Part[] = [
    'what',
    ...(own ? (['when'] as const) : []),
    ...(quoted.length > 0 ? (['where'] as const) : []),
  ]
  return {
    title,
    label: toLabel(title, verb.word),
    kind: toKindOf(verb),
    status,
    when: own
      ? toOwnWhen(own, published)
      : toSurroundingWhen(status, {
          ...toSurroundings(clause, memory, published),
          isEarlier: isEarlier(clause) || speaksOfPast(clause, dates, published),
        }),
    where: withSurroundings(quoted, clause, memory),
    cite: [{ ...quote, supports }],
    confidence: Math.round(weight.confidence * 100) / 100,
    reason: weight.reason,
  }
}

/** From a little before the date that the clause has from the one before it. */
function reachBack(text: string, { end }: Span, date: Span): Span {
  const start = Math.max(text.lastIndexOf('\n', date.start) + 1, text.lastIndexOf(' and ', date.start) + 5, 0)
  return { start: Math.min(start, date.start), end, text: text.slice(Math.min(start, date.start), end) }
}

/** As a quote has it, in one line. */
const toPlain = (text: string): string => text.replace(/\s+/gu, ' ')

/** What has happened is told first as news of the day; further down it may have been at any time. */
const isEarlier = ({ verb, masked, sentence }: EventClause): boolean =>
  sentence > 1 && (verb.isPerfect || EARLIER.test(masked))

/** "won in a 2017 election": a date that is not the event's own, and long past. */
const speaksOfPast = ({ start, end }: EventClause, dates: readonly FoundDate[], published: Day | undefined): boolean =>
  published !== undefined &&
  dates.some(date => {
    if (date.start < start || date.end > end || date.edtf === undefined) return false
    const parsed = parseEdtf(date.edtf)
    return parsed.ok && (parsed.value.latest ?? Infinity) < published - LONG_PAST
  })

/** The date of a clause; not one in its tail where it has another, and none of the past of what is planned. */
function findDate(
  text: string,
  clause: EventClause,
  dates: readonly FoundDate[],
  published: Day | undefined,
): OwnDate | undefined {
  if (clause.date?.edtf !== undefined) {
    const parsed = parseEdtf(clause.date.edtf)
    return parsed.ok ? { found: clause.date, when: parsed.value } : undefined
  }
  const told = findOwnDates(text, clause, dates)
  const isAhead = ({ when }: OwnDate) =>
    clause.verb.status !== 'planned' || published === undefined || (when?.latest ?? Infinity) >= published
  const own = told.filter(date => isAhead(date) && isOfVerb(date, clause))
  const before = own.filter(({ found }) => found.start < clause.tail)
  return chooseDate(before.length > 0 ? before : own, clause.verb)
}

/** A bare year at the far end of a sentence, or in what was said, is that of something else. */
const isOfVerb = (date: OwnDate, { verb }: EventClause): boolean =>
  isClose(date) || (verb.is !== 'said' && Math.abs(date.found.start - verb.end) < NEAR_VERB)

/** What begins after the publication is planned, whatever the verb. */
function statusOf({ verb, masked }: EventClause, own: OwnDate | undefined, published: Day | undefined): Status {
  const earliest = own?.when?.earliest
  if (earliest !== undefined && published !== undefined && earliest > published) return 'planned'
  return verb.status === 'reported' && NAMED_DOUBT.test(masked) ? 'claimed' : verb.status
}
