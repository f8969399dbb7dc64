// When something was: an event's date, or that of the publication of an article, as people write it.
import { readArticles, type Article } from '../../../complete/articles.ts'
import { readPrinted } from '../../../complete/read-printed.ts'
import { readWritten, type Reading } from '../../../complete/read-written.ts'
import type { TextDate } from '../../../complete/text-dates.ts'
import { isObject } from '../../../compiler/located-json.ts'
import { findQuote } from '../../../compiler/quote.ts'
import { parseEdtf } from '../../../model/edtf.ts'
import { decideBy, refuse, type Decision, type Desk, type Value } from '../desk.ts'
import { citesOf, findById, listOf, mapById, toName, toText, withKeys } from '../story-value.ts'
import { readSpan } from './read-span.ts'
import { toOpeningWords } from './opening-words.ts'
import { withSupports } from '../supports.ts'

/** A date as it was read, with the arithmetic in words, or why it has not one reading. */
export type WrittenDate =
  { readonly ok: true; readonly edtf: string; readonly reason: string } | { readonly ok: false; readonly why: string }

/**
 * EDTF, or words: as a quote of the event prints them, else by themselves; relative ones count from the publication of
 * the articles that it cites.
 */
export function readEventDate(desk: Desk, story: Value, event: string, written: string): WrittenDate {
  const own = findById(listOf(story, 'events'), event) ?? {}
  const cited = findCited(desk, story, own)
  const dates = findDates(cited, own).map(({ date }) => date)
  return readDate(written, cited.length > 0 ? cited : readArticles(story, desk.texts), dates)
}

/** `dates` are those that the quotes print. */
function readDate(written: string, articles: readonly Article[], dates: readonly TextDate[] = []): WrittenDate {
  const plain = written.trim()
  if (parseEdtf(plain).ok) return { ok: true, edtf: plain, reason: 'as written' }
  const anchors = [...new Set(articles.flatMap(article => article.anchors))]
  const langs = [...new Set(articles.map(({ lang }) => lang))]
  const read = (words: string): Reading => readPrinted(words, dates) ?? readWritten(words, anchors, langs)
  // First: "by May 2023" is not May 2023.
  const span = readSpan(plain, date => {
    const end = parseEdtf(date).ok ? { ok: true as const, edtf: date } : read(date)
    return end.ok ? end.edtf : undefined
  })
  return span === undefined ? read(plain) : { ok: true, edtf: span, reason: 'as written' }
}

/**
 * The date of one event, or of several that have it from the same words. Where a quote prints it, it is stated or
 * resolved; else inferred, with `note` for how the editor knows.
 */
export function setDate(desk: Desk, events: readonly string[], written: string, note?: string): Decision {
  return decideBy(desk, story => {
    const [first] = events
    const own = first === undefined ? undefined : findById(listOf(story, 'events'), first)
    if (!own) return refuse('The story has no such event')
    const reading = readEventDate(desk, story, first!, written)
    if (!reading.ok) return refuse(`“${written.trim().slice(0, 60)}”: ${reading.why}`)
    const next = events.reduce(
      (value, id) => mapById(value, 'events', id, event => withDate(desk, value, event, reading.edtf, written, note)),
      story,
    )
    return { says: `${toName(own, first!)}: ${reading.edtf}`, story: next }
  })
}

function withDate(
  desk: Desk,
  story: Value,
  event: Value,
  edtf: string,
  written: string,
  note: string | undefined,
): Value {
  const before = isObject(event['when']) ? event['when'] : {}
  const printed = findPrinted(findCited(desk, story, event), event, edtf)
  const own = toText(note)?.trim() || undefined
  const inferred = own ?? `${toOpeningWords(event)}: set by the editor, as ${written.trim().slice(0, 100)}.`
  const when = withKeys(before, {
    review: undefined,
    edtf,
    text: printed?.text,
    basis: printed?.basis ?? 'inferred',
    certainty: undefined,
    note: printed?.basis === 'stated' ? own : (own ?? printed?.note ?? inferred),
  })
  return withSupports({ ...event, when })
}

/** The articles that an event cites. */
function findCited({ texts }: Desk, story: Value, event: Value): Article[] {
  const ids = new Set(citesOf(event).map(({ article }) => article))
  const all = readArticles(story, texts)
  return ids.has(undefined) ? all : all.filter(({ id }) => ids.has(id))
}

/** The dates that the quotes of an event print, each read in its surroundings. */
function findDates(articles: readonly Article[], event: Value): { article: Article; date: TextDate }[] {
  return citesOf(event).flatMap(cite =>
    articles.flatMap(article => {
      if ((cite.article ?? article.id) !== article.id) return []
      const [match] = findQuote(article.text().folded, cite, 1)
      return match ? article.datesIn(match).map(date => ({ article, date })) : []
    }),
  )
}

/** The words of a quote that say the date. */
function findPrinted(articles: readonly Article[], event: Value, edtf: string) {
  const found = findDates(articles, event).find(({ date }) => date.edtf === edtf)
  if (!found) return undefined
  const { article, date } = found
  const whole = readWritten(date.text, [], [article.lang])
  const isStated = whole.ok && whole.edtf === edtf
  return {
    text: date.text,
    basis: isStated ? ('stated' as const) : ('resolved' as const),
    note: `“${date.text}”: ${date.reason}`,
  }
}

/** When an article was published, as a person writes it. `reckon` dates anew what counts from that day. */
export function setPublished(
  desk: Desk,
  article: string,
  written: string,
  reckon: (story: Value) => Value = story => story,
): Decision {
  return decideBy(desk, story => {
    if (!findById(listOf(story, 'articles'), article)) return refuse('The story has no such article')
    const reading = readDate(
      written,
      readArticles(story, desk.texts).map(each => ({ ...each, anchors: [] })),
    )
    if (!reading.ok) return refuse(`“${written.trim().slice(0, 60)}”: ${reading.why}`)
    const told = { published: reading.edtf, publishedBasis: undefined, publishedNote: 'Given by the editor.' }
    return {
      says: `published ${reading.edtf}`,
      story: reckon(mapById(story, 'articles', article, each => withKeys(each, { review: undefined, ...told }))),
    }
  })
}
