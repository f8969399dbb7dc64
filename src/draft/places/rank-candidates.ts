// Which of the places of a name a text means: what contains it by its words, what else the text names, how many people
// live there. Scores are powers of ten: one step is ten times the people, or evidence of ten to one.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Toponym } from '../gazetteer/toponym.ts'
import { findContainers } from './find-containers.ts'
import { type Home, isNamedFor } from './find-home.ts'
import type { Match } from './match-names.ts'
import { findNeighbours, listBonus } from './list-bonus.ts'
import { contains, distanceKm } from './geography.ts'
import { priorOf } from './prior.ts'
import type { Token } from './tokens.ts'

export interface Ranked {
  readonly toponym: Toponym
  readonly score: number
  /** The part of the score that the text and its outlet give; the rest is how known the place is. */
  readonly context: number
}

export interface Sense {
  readonly ranked: readonly Ranked[]
  /** Whether the text says what the place lies in. */
  readonly isSaid: boolean
  /** Whether it says so of a region in which no place of the name is known. */
  readonly isElsewhere: boolean
  /** "in Texas, as the text says". */
  readonly reason: string
}

/** Of the candidates of a name that anything is computed for: Springfield has sixty. */
const MOST = 40
/** How many circles of each radius the land where towns are has, as a power of ten: how rare nearness by chance is. */
const NEAR = [
  { km: 60, rarity: 2.8 },
  { km: 200, rarity: 1.7 },
] as const
const MOST_FROM_NEAR = 4.5
const BY_THE_REST = 'by what else is named, and size'
const ELSEWHERE = 'the text says a region in which none of the name is known'

/** The senses of every key that is a place in the text, by key. */
export function rankCandidates(
  matches: readonly Match[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  home: Home,
): Map<string, Sense> {
  const byKey = new Map<string, Match[]>()
  for (const match of matches) byKey.set(match.key, [...(byKey.get(match.key) ?? []), match])
  const said = new Map([...byKey].map(([key, own]) => [key, findContainers(own, tokens, gazetteer)]))
  const bearers = [...byKey].map(([key, own]) => ({
    key,
    own,
    candidates: toCandidates(own, said.get(key)?.found ?? []),
  }))
  const neighbours = findNeighbours(matches, tokens)
  const senses = new Map<string, Sense>()
  for (const { key, own, candidates } of bearers) {
    const others = bearers.filter(other => other.key !== key)
    const ranked = candidates
      .map(toponym => {
        const context =
          support(toponym, others) +
          homeBonus(toponym, key, home, others) +
          townBonus(toponym, own, tokens) +
          listBonus(toponym, own, neighbours)
        return { toponym, score: priorOf(toponym) + context, context }
      })
      .sort((a, b) => b.score - a.score)
    const { found: [outer] = [], isElsewhere = false } = said.get(key) ?? {}
    senses.set(key, {
      ranked,
      isSaid: outer !== undefined,
      isElsewhere,
      reason: outer ? `in ${outer.name}, as the text says` : isElsewhere ? ELSEWHERE : BY_THE_REST,
    })
  }
  return senses
}

/** Those within what the words say, where they say so and it is known. */
function toCandidates(own: readonly Match[], containers: readonly Toponym[]): Toponym[] {
  const all = own[0]?.toponyms ?? []
  const inside = containers.length > 0 ? all.filter(place => containers.some(outer => contains(outer, place))) : []
  return [...(inside.length > 0 ? inside : all)].sort((a, b) => priorOf(b) - priorOf(a)).slice(0, MOST)
}

interface Bearer {
  readonly key: string
  readonly candidates: readonly Toponym[]
}

/**
 * What the other names of the text add: being in a country or region that it names, being near to places it may name.
 */
function support(place: Toponym, others: readonly Bearer[]): number {
  let inside = 0
  let holds = 0
  let near = 0
  let siblings = 0
  for (const { candidates } of others) {
    const [best] = candidates
    if (!best) continue
    if (contains(best, place)) inside = Math.max(inside, best.kind === 'country' ? 1.4 : 2.6)
    if (contains(place, best)) holds += 0.7
    else if (place.rank === 'r' && best.rank === 'r' && place.country === best.country) siblings += 0.5
    else if (place.country && place.country === best.country && best.kind !== 'country') holds += 0.2
    if (place.kind !== 'country') near += best.rank === 'r' || best.rank === 'n' ? 0 : nearness(place, candidates)
    else if (best.kind === 'country' && distanceKm(place, best) < 1000) holds += 0.5
  }
  return inside + Math.min(2, holds) + Math.min(3, siblings) + Math.min(MOST_FROM_NEAR, near)
}

/** The rarer it is that one of so many candidates lies so near by chance, the more it says. */
function nearness(place: Toponym, candidates: readonly Toponym[]): number {
  let nearest = Infinity
  for (const other of candidates) {
    if (other.kind === 'country' || other.rank === 'r' || other.rank === 'x') continue
    if (other.country === place.country) nearest = Math.min(nearest, distanceKm(place, other))
  }
  const ring = NEAR.find(({ km }) => nearest < km)
  return ring ? Math.max(0, ring.rarity - Math.log10(candidates.length)) * 0.6 : 0
}

const OF_A_TOWN = new Set(
  (
    'man woman men women resident residents couple teen teenager teens mother father boy girl native police ' +
    'firefighters mayor city councilman school schools high fire elementary middle department'
  ).split(' '),
)

/** "New York border", "New York lawmakers". */
const STATE = /^(?:state|border|legislature|lawmakers|governor)$/

/**
 * A country lends its adjective: "a Cuban woman", but "a Cuba woman" is of the town of that name. So is who is
 * named with an age: "Ann Doe, 40, of Cuba".
 */
function townBonus({ kind, rank }: Toponym, own: readonly Match[], tokens: readonly Token[]): number {
  if (rank === 'r')
    return own.some(({ last }) => tokens[last]?.after === ' ' && STATE.test(tokens[last + 1]?.text ?? '')) ? 3 : 0
  if (kind !== 'country') return 0
  const says = own.some(({ first, last, how }) => {
    if (how !== 'name') return false
    const after = tokens[last]?.after === ' ' && OF_A_TOWN.has(tokens[last + 1]?.key ?? '')
    const age = tokens[first - 1]?.key === 'of' && /^\d{1,2}$/.test(tokens[first - 2]?.text ?? '')
    return after || (age && /^,\s$/.test(tokens[first - 2]?.after ?? ''))
  })
  return says ? -5 : 0
}

/**
 * A local paper's town is not the capital or country of that name: those papers have no need to say which. Nor is a
 * town of a paper's country one abroad, where nothing else in the text is of that country.
 */
function homeBonus(place: Toponym, key: string, home: Home, others: readonly Bearer[]): number {
  const country = home.country && home.country.country === place.country ? (home.isSure ? 1 : 0.5) : 0
  const isLocal = home.country && home.isSure ? !isMentioned(place.country, others) : isNamedFor(home, key)
  const isWorldly = place.kind === 'country' || (place.rank !== 'r' && place.population > 1e6)
  return country + (isLocal && isWorldly && place.country !== home.country?.country ? -2.5 : 0)
}

function isMentioned(country: string, others: readonly Bearer[]): boolean {
  return others.some(({ candidates: [best] }) => best?.country === country)
}
