// Which events on the time control a reader has asked for: asked of each once for a filter, whatever time is on show.
import { isFilter, matchesFilter, type Filter } from '../model/filter.ts'
import type { StoryIndex } from '../model/story-index.ts'
import type { StoryEvent } from '../model/story.ts'

export interface Fitting {
  /** Whether an event fits, by its id. */
  has(id: string): boolean
  /** How many events of the stops `first` to `last` do; none where `last` lies before `first`. */
  count(first: number, last: number): number
  /** Events of a place that do, by its id, in the order of time. */
  at(place: string): readonly StoryEvent[]
  /** Ids of the places that have one. */
  places(): readonly string[]
}

export function toFitting({ stops, facets, eventsAt }: StoryIndex, filter: Filter): Fitting {
  const isAsked = isFilter(filter)
  const has = (id: string): boolean => !isAsked || matchesFilter(facets.get(id)!, filter)
  const here = new Map<string, readonly StoryEvent[]>()
  let places: readonly string[] | undefined
  const at = (place: string): readonly StoryEvent[] => {
    const all = eventsAt.get(place) ?? []
    if (!isAsked) return all
    const known = here.get(place) ?? all.filter(({ id }) => has(id))
    here.set(place, known)
    return known
  }
  let sums: readonly number[] | undefined
  return {
    has,
    count(first, last) {
      sums ??= toSums(stops.map(({ events }) => (isAsked ? events.filter(has).length : events.length)))
      return last < first ? 0 : sums[Math.min(last + 1, stops.length)]! - sums[first]!
    },
    at,
    places: () => (places ??= [...eventsAt.keys()].filter(place => at(place).length > 0)),
  }
}

/** Sums of none, of the first, of the first two … of `counts`. */
function toSums(counts: readonly number[]): number[] {
  let sum = 0
  return [0, ...counts.map(count => (sum += count))]
}
