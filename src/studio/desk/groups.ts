// The decisions that a story asks for: one a place or date, not one a mention.
import { isObject, toList } from '../../compiler/located-json.ts'
import type { Path } from '../../compiler/problem.ts'
import { findProposals } from '../../compiler/proposals.ts'
import type { Value } from './desk.ts'

export type GroupKind = 'published' | 'place' | 'date' | 'event'

/** What is decided together. */
export interface Group {
  /** Stays the same while the story changes around it: `place tokyo`, `event launch`. */
  readonly key: string
  readonly kind: GroupKind
  /** Of the article, place or event; of a date that of the first event that has it. */
  readonly id: string
  /** Of the objects that are proposed: `['places', 'tokyo']`, `['events', 3, 'where', 0]`. */
  readonly paths: readonly Path[]
}

/** In the order of the file: dates of publication, places, then each event and its date. */
export function groupProposals(story: Value): Group[] {
  const groups = new Map<string, { kind: GroupKind; id: string; paths: Path[] }>()
  for (const { path: review } of findProposals(story)) {
    const path = review.slice(0, -1)
    const [kind, id, key] = toGroup(story, path)
    const group = groups.get(`${kind} ${key}`) ?? { kind, id, paths: [] }
    group.paths.push(path)
    groups.set(`${kind} ${key}`, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

function toGroup(story: Value, path: Path): readonly [kind: GroupKind, id: string, key: string] {
  const [table, entry, part, at] = path
  if (table === 'places') return ['place', String(entry), String(entry)]
  const object = toList(story[String(table)])[Number(entry)]
  const id = isObject(object) && typeof object['id'] === 'string' ? object['id'] : `${String(table)}[${String(entry)}]`
  if (table === 'articles') return ['published', id, id]
  if (part === 'where' && isObject(object)) {
    const where = toList(object['where'])[Number(at)]
    const place = isObject(where) && typeof where['place'] === 'string' ? where['place'] : undefined
    if (place !== undefined) return ['place', place, place]
  }
  if (part === 'when' && isObject(object) && !isWithEvent(object)) return ['date', id, toDateKey(object['when'], id)]
  return ['event', id, id]
}

/** A date that no words give is a part of what the event tells: both are decided at once. */
const isWithEvent = ({ review, when }: Value): boolean =>
  review === 'proposed' && isObject(when) && typeof when['text'] !== 'string'

/** "Tuesday" means one day, however many events have it; what no text says is decided for each. */
function toDateKey(when: unknown, id: string): string {
  const { edtf, text } = isObject(when) ? when : {}
  return typeof text === 'string' ? `${String(edtf)} ${text}` : id
}
