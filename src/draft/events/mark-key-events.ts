// The events that tell a story, at most about half of them: by where they stand, what they tell, and how often they are
// told.
import { toWords } from './merge-events.ts'
import type { ProposedEvent } from './proposed-event.ts'

/** With fewer events all are key, and none is marked. */
const FEW = 8
const LEAST = 5
const MOST = 10

/** Five of nine, seven of fifteen, ten of twenty and more. */
const toCount = (events: number): number => Math.min(MOST, Math.max(LEAST, Math.floor(events / 2)))

/** `headlines` of the story's articles. Events in the order of the text. */
export function markKeyEvents<Event extends ProposedEvent>(
  events: readonly Event[],
  headlines: readonly string[],
): Event[] {
  if (events.length <= FEW) return [...events]
  const head = toWords(headlines)
  const ranked = events.map((event, at) => ({ at, score: toScore(event, at / events.length, head) }))
  const key = new Set(
    ranked
      .sort((a, b) => b.score - a.score)
      .slice(0, toCount(events.length))
      .map(({ at }) => at),
  )
  return events.map((event, at) => (key.has(at) ? { ...event, weight: 'key' } : event))
}

/** `depth` 0 is the top of the text, 1 its end. */
function toScore(
  { confidence, kind, cite, title, where, when }: ProposedEvent,
  depth: number,
  head: ReadonlySet<string>,
) {
  const shared = [...toWords([title])].filter(word => head.has(word)).length
  const isPlaced = where.some(({ basis, role }) => basis !== 'inferred' && role !== 'mentioned')
  return (
    2 * confidence +
    (1 - depth) +
    0.25 * Math.min(4, shared) +
    0.6 * (cite.length - 1) +
    (kind === 'did' ? 0.4 : 0) +
    (isPlaced ? 0.3 : 0) +
    (when.basis === 'inferred' ? 0 : 0.4)
  )
}
