// A mention as a proposal: span, point, candidates, and how sure both that it is a place and that it is this one.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { toKnownPlace } from '../gazetteer/known-place.ts'
import type { Candidate, FoundPlace, PlaceKind } from '../types.ts'
import type { Mention } from './evidence.ts'
import type { Stretch } from './find-features.ts'
import { certainty, isPlace } from './certainty.ts'
import type { Ranked, Sense } from './rank-candidates.ts'
import type { Token } from './tokens.ts'

const MOST_CANDIDATES = 5
/** A people is as often no place of the story ("a French restaurant") as it is one. */
const MOST_OF_DEMONYM = 0.65
const MOST_OF_PART = 0.8
/** Of what stands for others (a government, an ocean's coasts) or is named after places. */
const MOST_OF_KIND: Readonly<Partial<Record<PlaceKind, number>>> = { other: 0.6, area: 0.85, water: 0.8 }
/** "Zarramba, Niger" and "Niger's remote Zarramba", in characters. */
const BESIDE = 6
const SHORTLY = 36
/** How many mentions back a town is still what the text is speaking of. */
const FAR = 60
/** UTF-16 units. */
const MOST_OF_HEADLINE = 300

export function placeOf(
  { match, odds, reasons, use }: Mention,
  sense: Sense | undefined,
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): FoundPlace[] {
  const start = tokens[match.first]?.start
  const end = tokens[match.last]?.end
  const [best] = sense?.ranked ?? []
  if (start === undefined || end === undefined || !sense || !best) return []
  const { kind, lng, lat } = best.toponym
  const most = use === 'demonym' ? MOST_OF_DEMONYM : use === 'part' ? MOST_OF_PART : (MOST_OF_KIND[kind] ?? 1)
  const confidence = isPlace(odds) * certainty(sense) * most
  const reason = [...reasons, sense.reason].join('; ')
  const candidates = sense.ranked.slice(0, MOST_CANDIDATES).map(ranked => toCandidate(ranked, gazetteer))
  return [{ start, end, text: text.slice(start, end), kind, use, lng, lat, candidates, confidence, reason }]
}

/**
 * What no gazetteer has stands where the place in its own name is ("Hong Kong Island"), else at the place named beside
 * or
 * shortly before it, else at the town named last.
 */
export function placeNear(
  { first, last, reason, odds, kind }: Stretch,
  places: readonly FoundPlace[],
  within: readonly FoundPlace[],
  text: string,
  tokens: readonly Token[],
): FoundPlace {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  const span = { start, end, text: text.slice(start, end), kind, use: 'literal', candidates: [] } as const
  const inner = within[findAfter(within, start)]
  const own = kind !== 'other' && inner && inner.end <= end ? inner : undefined
  const anchor = own ?? findAnchor({ start, end, kind }, places, text)
  if (anchor?.lng === undefined || anchor.lat === undefined)
    return { ...span, confidence: 0.1, reason: `${reason}; where it is, is not known` }
  const { lng, lat } = anchor
  const confidence = isPlace(odds) * 0.5 * anchor.confidence
  return {
    ...span,
    lng,
    lat,
    confidence,
    reason: `${reason}; not in the gazetteer, put at ${anchor.text}, named near it`,
  }
}

function findAnchor(
  { start, end, kind }: Pick<FoundPlace, 'start' | 'end' | 'kind'>,
  places: readonly FoundPlace[],
  text: string,
): FoundPlace | undefined {
  const next = findAfter(places, start)
  const beside = places[next]
  if (beside && beside.start >= end && beside.start - end < BESIDE && text[end] === ',') return beside
  const before = places[next - 1]
  const isNear = before !== undefined && start - before.end < SHORTLY
  if (isNear && !(kind === 'other' && /[.!?]\s/u.test(text.slice(before.end, start)))) return before
  const isTown = ({ kind, use }: FoundPlace): boolean => kind === 'city' && use !== 'demonym'
  // A street or a building is in the town that the text is about.
  const headline = /^\s*\S.*$/mu.exec(text.slice(0, MOST_OF_HEADLINE))?.[0].length ?? 0
  const isAbout = (place: FoundPlace): boolean => isTown(place) && (place.use === 'dateline' || place.end <= headline)
  const about = kind === 'other' ? places.slice(0, FAR).find(isAbout) : undefined
  if (about) return about
  return places.slice(Math.max(0, next - FAR), next).findLast(isTown) ?? places.slice(0, FAR).find(isTown) ?? places[0]
}

/** The index of the first place after an offset, by halves. */
function findAfter(places: readonly FoundPlace[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function toCandidate({ toponym, score }: Ranked, gazetteer: Gazetteer): Candidate {
  const { region, isDistrict } = toKnownPlace(toponym, gazetteer)
  const { name, lng, lat, kind, country, id, reachKm, ref } = toponym
  return {
    name,
    lng,
    lat,
    kind,
    ...(country ? { countryCode: country } : {}),
    ...(region ? { region } : {}),
    ...(isDistrict ? { isDistrict } : {}),
    ...(id ? { id } : {}),
    ...(ref ? { ref } : {}),
    ...(reachKm ? { reachKm } : {}),
    score: Math.round(score * 100) / 100,
  }
}
