// Names in a list are of one kind more often than not.
import type { Toponym } from '../gazetteer/toponym.ts'
import type { Match } from './match-names.ts'
import type { Token } from './tokens.ts'

const BONUS = 2.5

/** "Utah, Washington and Wyoming" are three states. */
export function listBonus(place: Toponym, own: readonly Match[], neighbours: Neighbours): number {
  if (place.rank !== 'r') return 0
  const isRegion = (other: Match | undefined): boolean =>
    other !== undefined && other.toponyms.some(({ rank, country }) => rank === 'r' && country === place.country)
  return own.some(match => neighbours(match).some(isRegion)) ? BONUS : 0
}

/** The names that stand in a list beside a name. */
export type Neighbours = (match: Match) => readonly (Match | undefined)[]

export function findNeighbours(matches: readonly Match[], tokens: readonly Token[]): Neighbours {
  const starts = new Map(matches.map(match => [match.first, match]))
  const ends = new Map(matches.map(match => [match.last, match]))
  const isComma = (i: number): boolean => /^,\s$/.test(tokens[i]?.after ?? '')
  const isAnd = (i: number): boolean => /^(?:and|or)$/.test(tokens[i]?.text ?? '')
  return ({ first, last }) => {
    const before = isAnd(first - 1) ? first - 2 : isComma(first - 1) ? first - 1 : undefined
    const after = isAnd(last + 1) ? last + 2 : isComma(last) ? last + 1 + Number(isAnd(last + 1)) : undefined
    return [before === undefined ? undefined : ends.get(before), after === undefined ? undefined : starts.get(after)]
  }
}
