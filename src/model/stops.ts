// The stops of the time control: the distinct dates of a story in order, so that one key press is one date however
// uneven the gaps.
import { readEdtf } from './edtf.ts'
import { toAnchor, type When } from './when.ts'

export interface Stop {
  readonly edtf: string
  readonly when: When
  /** Place on the axis, in days since 1970-01-01; see `toAnchor`. */
  readonly anchor: number
  /** Ids of the events of this date, in the story's order. */
  readonly events: readonly string[]
}

/**
 * Stops sorted by anchor, the narrower date first where two stand together, then by spelling. Throws on a date that no
 * parser let through.
 */
export function toStops(events: readonly { readonly id: string; readonly when: { readonly edtf: string } }[]): Stop[] {
  const groups = new Map<string, string[]>()
  for (const event of events) {
    const group = groups.get(event.when.edtf)
    if (group) group.push(event.id)
    else groups.set(event.when.edtf, [event.id])
  }
  return [...groups]
    .map(([edtf, ids]) => {
      const when = readEdtf(edtf)
      return { edtf, when, anchor: toAnchor(when), events: ids }
    })
    .sort((a, b) => a.anchor - b.anchor || width(a.when) - width(b.when) || (a.edtf < b.edtf ? -1 : 1))
}

const width = ({ earliest, latest }: When): number => (latest ?? Infinity) - (earliest ?? -Infinity)
