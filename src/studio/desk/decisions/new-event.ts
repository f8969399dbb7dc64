// An event of selected words.
import { isObject } from '../../../compiler/located-json.ts'
import { toLabel } from '../../../draft/events/event-label.ts'
import { toTitle } from '../../../draft/events/event-title.ts'
import { maskSpeech } from '../../../draft/events/mask-speech.ts'
import { readVerb } from '../../../draft/events/read-verb.ts'
import { foldName } from '../../../draft/gazetteer/fold.ts'
import { createIds } from '../../../draft/story/ids.ts'
import { createPlaceIds } from '../../../draft/story/place-ids.ts'
import { decideBy, type Decision, type Desk, type Value } from '../desk.ts'
import { groupProposals } from '../groups.ts'
import type { Known } from '../known.ts'
import type { Reading, Readings } from '../readings.ts'
import { findById, idsOfEvents, listOf, placesOf, toName, toText, withKeys, withWhereNote } from '../story-value.ts'
import { toOpeningWords } from './opening-words.ts'
import { toKept, type EventFields } from './event.ts'
import { findNamed } from './find-named.ts'
import { findQuoted, isWithin, type Quoted, type Selection } from './quoted.ts'

/**
 * A new event that cites the words. Date and places in them are proposed by the clerk, to be decided; without a title
 * it has the words themselves.
 */
export function addEvent(
  desk: Desk,
  readings: Readings,
  { complete }: Pick<Known, 'complete'>,
  selection: Selection,
  fields: EventFields,
): Decision {
  return decideBy(desk, story => {
    const cited = findQuoted(desk, story, readings, selection)
    if ('why' in cited) return cited
    const { quote, reading } = cited
    const { title, label } = toNames(fields, cited)
    const { places, where } = findWheres(story, complete(story, desk.texts).value, reading, cited)
    const event: Value = withKeys(
      { id: createIds('event', idsOfEvents(story))(label, title), title, ...toKept({ ...fields, label }) },
      { when: findWhen(story, reading, cited), where, cite: [quote] },
    )
    return {
      says: `added ${toName(event, '')}`,
      story: {
        ...story,
        places: { ...placesOf(story), ...places },
        events: [...listOf(story, 'events'), withWhereNote(event)],
      },
    }
  })
}

/** As the clerk would call it, where the editor has not said. */
function toNames(fields: EventFields, { quote, reading, ...span }: Quoted) {
  const { word = '' } = readVerb(maskSpeech(quote.exact)) ?? {}
  const phrases = reading.dates.filter(isWithin({ quote, reading, ...span })).map(({ text }) => text)
  const title = fields.title?.trim() || toTitle(quote.exact, word, phrases) || quote.exact.slice(0, 120)
  const own = fields.label?.trim() || toLabel(title, word)
  return { title, label: title.toLowerCase().includes(own.toLowerCase()) || fields.label ? own : undefined }
}

function findWhen(story: Value, { dates }: Reading, quoted: Quoted): Value {
  const own = dates.filter(isWithin(quoted)).find(({ edtf, confidence }) => edtf !== undefined && confidence >= 0.3)
  if (own) {
    const { text, edtf, reason } = own
    const stated = reason === 'as printed'
    const note = stated ? undefined : `“${text}”: ${reason}`.slice(0, 600)
    const line = text.replace(/\s+/gu, ' ')
    return withKeys({ review: 'proposed', edtf, text: line, basis: stated ? 'stated' : 'resolved' }, { note })
  }
  const published = toText(findById(listOf(story, 'articles'), quoted.quote.article)?.['published'])
  const edtf = published !== undefined && /^\d{4}-\d\d-\d\d$/.test(published) ? `[..${published}]` : (published ?? '')
  const note = `${toOpeningWords({ cite: [quoted.quote] })} names no date; some time before the publication.`
  return { review: 'proposed', edtf, basis: 'inferred', certainty: 'uncertain', note }
}

/** Each place in the words once, with those that the story lacks; one that has been decided stays so. */
function findWheres(story: Value, whole: unknown, { places: found }: Reading, quoted: Quoted) {
  const long = isObject(whole) ? whole : story
  const ids = createPlaceIds(long['places'])
  // What the clerk reads himself he tells apart by more than its name.
  const read = new Set(found.flatMap(({ candidates: [best] }) => (best ? (ids.findId(best) ?? []) : [])))
  const named = findNamed(story, long, quoted.quote.article, read)
  const undecided = new Set(groupProposals(story).flatMap(({ kind, id }) => (kind === 'place' ? [id] : [])))
  const isDecided = (place: string): boolean => !undecided.has(place) && !Object.hasOwn(ids.added(), place)
  const seen = new Set<string>()
  const where = found.filter(isWithin(quoted)).flatMap(({ text, use, candidates: [best] }): Value[] => {
    if (!best || use === 'part') return []
    const place = ids.findId(best) ?? named.get(foldName(text)) ?? ids.idOf(best)
    if (seen.has(place)) return []
    seen.add(place)
    const role = use === 'speaker' || use === 'demonym' ? { role: 'actor' } : {}
    const review = isDecided(place) ? {} : { review: 'proposed' }
    return [{ ...review, place, text: text.replace(/\s+/gu, ' '), basis: 'stated', ...role }]
  })
  return { where, places: ids.added() }
}
