// Which events a reader has asked for: by words, category, status, place, article and sign. Within one of these any
// choice will do, across them all must fit.
import type { StoryEvent } from './story.ts'

export const FACETS = ['category', 'status', 'place', 'article', 'sign'] as const
export type Facet = (typeof FACETS)[number]

/** What a reader has typed, and the events that hold it: undefined until these are known, and all are let through. */
export interface WordSearch {
  readonly query: string
  readonly ids?: ReadonlySet<string> | undefined
}

/** Chosen values by facet; an absent facet asks for nothing. No list is empty. */
export type Filter = { readonly [K in Facet]?: readonly string[] } & { readonly words?: WordSearch }

export const NO_FILTER: Filter = {}

/** What an event has to say to each facet, every value once. */
export type Facets = { readonly [K in Facet]: readonly string[] } & { readonly id: string }

export const toFacets = ({ id, category, status, where, cite }: StoryEvent, sign: readonly string[]): Facets => ({
  id,
  category: category === undefined ? [] : [category],
  status: [status],
  place: [...new Set(where.map(({ place }) => place))],
  article: [...new Set(cite.map(({ article }) => article))],
  sign,
})

/** Whether a filter asks for anything. */
export const isFilter = (filter: Filter): boolean => !!filter.words?.ids || FACETS.some(facet => filter[facet])

export function matchesFilter(facets: Facets, filter: Filter): boolean {
  return (
    (filter.words?.ids?.has(facets.id) ?? true) &&
    FACETS.every(facet => !filter[facet] || facets[facet].some(value => filter[facet]!.includes(value)))
  )
}

/** The filter with one value added, or taken away where it was chosen. */
export function toggleFilter(filter: Filter, facet: Facet, value: string): Filter {
  const { [facet]: chosen = [], ...others } = filter
  const next = chosen.includes(value) ? chosen.filter(each => each !== value) : [...chosen, value]
  return next.length > 0 ? { ...others, [facet]: next } : others
}
