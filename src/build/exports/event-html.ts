// What an event says, as HTML for the balloon of a map and the slide of a timeline.
import { toDirection } from '../../i18n/direction.ts'
import type { Language } from '../../i18n/languages.ts'
import { escapeHtml } from '../escape-html.ts'
import type { Dated, Quote } from './placings.ts'

/** Paragraphs and quotes with their articles, all escaped. `places` are lines about where, as plain text. */
export function toEventHtml({ event, quotes }: Dated, places: readonly string[], { t, record }: Language): string {
  const lines = [
    event.status === 'reported' ? undefined : t.card.status[event.status],
    event.summary,
    ...places,
    event.when.note && record.facts.when + t.colon + event.when.note,
  ]
  return [...lines.flatMap(line => (line ? [`<p>${escapeHtml(line)}</p>`] : [])), ...quotes.map(toQuoteHtml)].join('')
}

function toQuoteHtml({ exact, lang, article: { headline, url } }: Quote): string {
  const name = escapeHtml(headline)
  const source = url === undefined ? name : `<a href="${escapeHtml(url)}">${name}</a>`
  const attributes = `lang="${escapeHtml(lang)}" dir="${toDirection(lang)}"`
  return `<blockquote ${attributes}><p>${escapeHtml(exact)}</p><p>${source}</p></blockquote>`
}
