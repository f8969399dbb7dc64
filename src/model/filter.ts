// Which events a reader has asked for: by category, status, place and article. Within one of these any choice will do, across them all must fit.
import type { CompiledEvent } from './compiled.ts'

export const FACETS = ['category', 'status', 'place', 'article'] as const
export type Facet = (typeof FACETS)[number]

/** Chosen values by facet; an absent facet asks for nothing. No list is empty. */
export type Filter = { readonly [K in Facet]?: readonly string[] }

/** What an event has to say to each facet, every value once. */
const valuesOf: { readonly [K in Facet]: (event: CompiledEvent) => readonly string[] } = {
  category: event => (event.category === undefined ? [] : [event.category]),
  status: event => [event.status],
  place: event => [...new Set(event.where.map(where => where.place))],
  article: event => [...new Set(event.cite.map(cite => cite.article))],
}

export function matchesFilter(event: CompiledEvent, filter: Filter): boolean {
  return FACETS.every(facet => !filter[facet] || valuesOf[facet](event).some(value => filter[facet]!.includes(value)))
}

/** The filter with one value added, or taken away where it was chosen. */
export function toggleFilter(filter: Filter, facet: Facet, value: string): Filter {
  const { [facet]: chosen = [], ...others } = filter
  const next = chosen.includes(value) ? chosen.filter(each => each !== value) : [...chosen, value]
  return next.length > 0 ? { ...others, [facet]: next } : others
}

/** For each value of a facet how many of `events` it would show beside the choices in the other facets; in the order in which values first occur. */
export function countFacet(events: readonly CompiledEvent[], filter: Filter, facet: Facet): ReadonlyMap<string, number> {
  const { [facet]: _, ...others } = filter
  const counts = new Map<string, number>()
  for (const event of events)
    if (matchesFilter(event, others)) for (const value of valuesOf[facet](event)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
