// The stops of the time control: the distinct dates of a story in order, so that one key press is one date however
// uneven the gaps.
import { readEdtf } from './edtf.ts'
import { toAnchor, type When } from './when.ts'
import { toZonedWhen } from './zoned-when.ts'

export interface Stop {
  readonly edtf: string
  readonly when: When
  /** Place on the axis, in days since 1970-01-01; see `toAnchor`. */
  readonly anchor: number
  /** Ids of the events of this date, in the story's order. */
  readonly events: readonly string[]
}

interface DatedEvent {
  readonly id: string
  readonly when: { readonly edtf: string; readonly timeZone?: string | undefined }
}

/**
 * Stops sorted by anchor, the narrower date first where two stand together, then by spelling. Throws on a date that no
 * parser let through. `toZone` is the IANA zone in which an event's time of day is told, undefined as it is printed.
 */
export function toStops(
  events: readonly DatedEvent[],
  toZone: (event: DatedEvent) => string | undefined = () => undefined,
): Stop[] {
  const groups = new Map<string, { readonly edtf: string; readonly when: When; readonly ids: string[] }>()
  for (const event of events) {
    const { edtf } = event.when
    // The same time of day can be told in two zones
    const key = edtf.includes('T') ? `${edtf} ${toZone(event)}` : edtf
    const group = groups.get(key)
    if (group) group.ids.push(event.id)
    else groups.set(key, { edtf, when: toZonedWhen(readEdtf(edtf), toZone(event)), ids: [event.id] })
  }
  return [...groups.values()]
    .map(({ edtf, when, ids }) => ({ edtf, when, anchor: toAnchor(when), events: ids }))
    .sort((a, b) => a.anchor - b.anchor || width(a.when) - width(b.when) || (a.edtf < b.edtf ? -1 : 1))
}

const width = ({ earliest, latest }: When): number => (latest ?? Infinity) - (earliest ?? -Infinity)
