// How many events each choice of a filter would show.
import { matchesFilter, type Facet, type Facets, type Filter } from './filter.ts'

/**
 * For each value of a facet how many of `events` it would show beside the choices in the other facets; in the order in
 * which values first occur.
 */
export function countFacet(events: readonly Facets[], filter: Filter, facet: Facet): ReadonlyMap<string, number> {
  const { [facet]: _, ...others } = filter
  const counts = new Map<string, number>()
  for (const event of events)
    if (matchesFilter(event, others)) for (const value of event[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
