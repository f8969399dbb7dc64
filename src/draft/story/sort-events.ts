// Which of the told events a story has already, and which are new to it.
import { isObject, toList } from '../../compiler/located-json.ts'
import { isAlike, toLikeness, toWords, type Likeness, type ToldEvent } from '../events/merge-events.ts'
import { toFileCite } from './to-file-event.ts'

/** Those that the story lacks, with the ids of their places; of the others the cites, by index of the story's event. */
export function sortEvents(
  told: readonly ToldEvent[],
  whole: readonly unknown[],
  toPlaceIds: (event: ToldEvent) => string[],
) {
  const known = whole.map(toFileLikeness)
  const events: { event: ToldEvent; at: string[] }[] = []
  const cites = new Map<number, ReturnType<typeof toFileCite>[]>()
  for (const event of told) {
    const at = toPlaceIds(event)
    const likeness = toLikeness(event, at)
    const index = known.findIndex(each => each !== undefined && isAlike(each, likeness))
    const own = event.cite.map((cite, number) => toFileCite(cite, event.articles[number]!, event))
    if (index < 0) events.push({ event, at })
    else cites.set(index, [...(cites.get(index) ?? []), ...own])
  }
  return { events, cites }
}

/** Of an event in the long form; undefined where that could not be made. */
function toFileLikeness(event: unknown): Likeness | undefined {
  if (!isObject(event) || !isObject(event['when'])) return undefined
  const where = toList(event['where']).filter(isObject)
  const texts = [event['title'], ...toList(event['cite']).map(cite => (isObject(cite) ? cite['exact'] : cite))]
  const places = where.filter(({ role }) => role !== 'mentioned').flatMap(({ place }) => toText(place) ?? [])
  return {
    kind: toText(event['kind']) ?? (where.every(({ role }) => role === 'actor') && where.length > 0 ? 'said' : 'did'),
    status: toText(event['status']) ?? 'reported',
    edtf: toText(event['when']['edtf']),
    isOpen: event['when']['certainty'] === 'uncertain',
    places: new Set(places),
    words: toWords(texts.filter(text => typeof text === 'string')),
  }
}

const toText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
