// The events in the JSON of TimelineJS.
import { toLanguage } from '../../i18n/languages.ts'
import type { Story } from '../../model/story.ts'
import type { When } from '../../model/when.ts'
import { escapeHtml } from '../escape-html.ts'
import { toDateBounds } from './date-bounds.ts'
import { toEventHtml } from './event-html.ts'
import type { Dated } from './placings.ts'

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
/** A month or day that is missing is not known. */
type TimelineDate = Readonly<Partial<Record<(typeof PARTS)[number], number>>>

/**
 * A slide for each event, in the order of time. The words of `display_date` say what its dates cannot: that one day
 * between two is meant, or an open end.
 * TimelineJS wants a start of every slide: of what has only an end, that is its end.
 */
export function toTimelineJson({ title, dek, lang, places }: Story, events: readonly Dated[]): string {
  const language = toLanguage(lang)
  const slides = events.map(dated => ({
    unique_id: dated.event.id,
    ...toDates(dated.when),
    display_date: toPlain(dated.date),
    text: { headline: escapeHtml(dated.event.title), text: toEventHtml(dated, [toWhere(dated, places)], language) },
    ...(dated.category !== undefined && { group: toPlain(dated.category) }),
    autolink: false,
  }))
  // No event's id has an underscore.
  const overview = {
    unique_id: '_story',
    text: { headline: escapeHtml(title), text: dek === undefined ? '' : `<p>${escapeHtml(dek)}</p>` },
    autolink: false,
  }
  return `${JSON.stringify({ scale: 'human', title: overview, events: slides }, null, 1)}\n`
}

const toWhere = ({ event }: Dated, places: Story['places']): string =>
  event.where.length > 0
    ? [...new Set(event.where.map(({ place }) => places[place]!.name))].join(' · ')
    : (event.whereNote ?? '')

function toDates(when: When): { start_date: TimelineDate; end_date?: TimelineDate } {
  const [from, to] = toDateBounds(when)
  const start_date = toTimelineDate((from ?? to)!)
  return from === undefined || to === undefined || from === to
    ? { start_date }
    : { start_date, end_date: toTimelineDate(to) }
}

/** Reads `2023`, `2023-09`, `2023-09-19` and `2023-09-19T22:43:00+09:00`, whose hour stays as printed. */
function toTimelineDate(date: string): TimelineDate {
  return Object.fromEntries(
    date
      .slice(0, 19)
      .split(/[-T:]/)
      .map((part, index) => [PARTS[index]!, Number(part)]),
  )
}

/**
 * TimelineJS takes the text out of these as if they were HTML and then writes that text as HTML, so markup is escaped
 * twice and nothing else at all.
 */
function toPlain(text: string): string {
  const escape = (each: string) => each.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return /[&<]/.test(text) ? escape(escape(text)) : text
}
