// How likely a name means a place before anything else is known: two measures of being known.
import type { Toponym } from '../gazetteer/toponym.ts'

/** Countries where a region is written by its name alone more often than its town of that name. */
const REGIONS_FIRST = new Set(['US', 'CA', 'AU'])

/**
 * Among places of one name, in powers of ten of people: a country stands above its towns, a capital above larger ones.
 */
export function priorOf({ kind, rank, country, population, reachKm, isAlias }: Toponym): number {
  const people = Math.log10(population + 10)
  const alias = isAlias ? -2 : 0
  if (kind === 'country') return Math.max(6.5, Math.min(8.6, people + 0.6)) + (isAlias ? -0.2 : 0)
  if (rank === 'x') return kind === 'other' || kind === 'city' ? 6 : 7 + reachKm / 4000 + (isAlias ? -0.3 : 0)
  if (rank === 'r') return people + alias - (REGIONS_FIRST.has(country) ? 0.5 : 0.9)
  if (rank === 'd') return people - 1.2 + alias
  if (rank === 'q') return people - 0.7 + alias
  return people + alias + (rank === 'p' ? 1.6 : rank === 's' ? 0.5 : 0)
}

/** That a name is a place's at all, in log odds. */
export function fameOf({ kind, rank, population, isAlias }: Toponym): number {
  const alias = isAlias ? -0.5 : 0
  if (kind === 'country') return 4
  if (rank === 'x') return 3
  if (rank === 'r') return 2.6 + alias
  if (rank === 'd') return 1.5 + alias
  const seat = rank === 'p' ? 1 : rank === 's' ? 0.4 : rank === 'q' ? -0.5 : 0
  return Math.max(-1.2, Math.min(2.5, Math.log10(population + 1) - 3.8)) + alias + seat
}
