// Where an event took place, and what each place is to it: where it happened, who acted, from where, to where.
import type { Certainty, Role } from '../../model/story.ts'
import { toPlaceKey } from '../gazetteer/known-place.ts'
import type { Candidate, FoundPlace, Span } from '../types.ts'
import type { ProposedWhere } from './proposed-event.ts'
import type { Verb } from './read-verb.ts'
import { roleOfPeople } from './people-role.ts'
import { MOVING, TAKING_PLACE } from './verb-words.ts'

/** A stretch of the text with the verb of its event, in units of the text. */
export interface Clause extends Span {
  /** In the same length, with a dot for each letter of direct speech. */
  readonly masked: string
  readonly verb: Verb & Span
  /** Where the words begin that only say who told it; the end where there are none. */
  readonly tail: number
}

const LEAST_CONFIDENCE = 0.25
const AT = 'in|at|near|on|off|outside|inside|around|across|within|throughout|along|over|under|above|through'
const OTHERWISE = 'from|to|towards?|into|for|of|with|against|between|by|about|via|beyond'
const BETWEEN =
  'the|a|an|nearby|northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|' +
  'southwest|north-eastern|north-western|downtown|city|town|village|port|province|region|state|district|island|coast|' +
  'capital|middle|outskirts|border|waters|city’s|of'
/** Before a place, with what may stand between. */
const BEFORE = new RegExp(
  `(?:^|[\\s(“"])(${AT}|${OTHERWISE})\\s+(?:(?:${BETWEEN}|\\p{Lu}[\\p{L}’']+)(?:[’']s)?\\s+){0,4}$`,
  'u',
)
const LIST = /^(?:,\s|\s?(?:,\s)?and\s|\s?[–/-]\s?|,\sand\s)(?:the\s)?$/u
/** "Kobe, Japan", "Kerala in India". */
const WITHIN = /^(?:,|\sin|,\sin)\s$/u
const PART_OF_WORD = /^-|-$/u
const SITE = new Set(AT.split('|'))
/** A said thing reaches so far; what stands further off is what was spoken of. Units. */
const SPOKEN = 40
const MOST_MENTIONED = 3
/** Units between a town and what it lies in. */
const NAMED_WITH = 40

export function findOwnPlaces(text: string, clause: Clause, places: readonly FoundPlace[]): ProposedWhere[] {
  const inside = places.filter(({ start, end, confidence }) => {
    const isWithin = start >= clause.start && end <= clause.end
    if (!isWithin || start >= clause.tail || confidence < LEAST_CONFIDENCE) return false
    // "pro-Beijing" is of no place, and what somebody said of one does not make it that of his saying so.
    return !PART_OF_WORD.test(text.slice(start - 1, end + 1)) && clause.masked[start - clause.start] !== '·'
  })
  const found: (ProposedWhere & Span)[] = []
  for (const place of inside) {
    const at = toCandidate(place)
    if (!at) continue
    const before = found.at(-1)
    // ", and the US statement spoke" is another clause.
    const isClause =
      text.slice(before?.end, place.start).startsWith(', and') && /^\s\p{Ll}/u.test(text.slice(place.end))
    const listed = before && !isClause && LIST.test(text.slice(before.end, place.start)) && !contains(at, before.place)
    if (before && contains(at, before.place) && WITHIN.test(text.slice(before.end, place.start))) continue
    const role = listed && place.use === 'literal' ? before.role : roleOf(text, place, clause)
    if (!role) continue
    found.push({ ...toWhere(place, at, role), start: place.start, end: place.end, text: place.text })
  }
  return select(found)
}

/** The best reading; of what no gazetteer has, the place that it was put at. */
function toCandidate({ candidates, text, kind, lng, lat }: FoundPlace): Candidate | undefined {
  const [best] = candidates
  if (best) return best
  return lng === undefined || lat === undefined ? undefined : { name: text, kind, lng, lat, score: 0 }
}

function toWhere(
  { use, candidates, confidence, reason, text }: FoundPlace,
  place: Candidate,
  role: Role,
): ProposedWhere {
  const base = { text, place, role } as const
  if (candidates.length === 0) return { ...base, basis: 'inferred', certainty: 'uncertain', note: toNote(text, reason) }
  if (use === 'demonym' || use === 'part')
    return { ...base, basis: 'resolved', certainty: 'less-certain', note: toPartNote(text, place.name) }
  return confidence < 0.6
    ? { ...base, basis: 'resolved', certainty: 'less-certain', note: toNote(text, reason) }
    : { ...base, basis: 'stated' }
}

const toPartNote = (text: string, name: string): string =>
  text === name ? `“${text}” is part of a title or a name.` : `“${text}” stands for ${name}.`

const toNote = (text: string, reason: string): string => `“${text}”: ${reason || 'by its name'}.`.slice(0, 600)

/** Undefined where the name is of no place of the event. */
function roleOf(text: string, { start, end, use, kind }: FoundPlace, { verb, start: from }: Clause): Role | undefined {
  if (use === 'dateline') return undefined
  const isSubject = end <= verb.start && !isInOpening(text.slice(from, verb.start), start - from)
  const governs = kind === 'country' || kind === 'other'
  if (use === 'demonym' || use === 'part')
    return kind === 'country' ? roleOfPeople(text.slice(from, start), text.slice(end), isSubject) : undefined
  if (use === 'speaker') return isSubject ? 'actor' : 'mentioned'
  const lead = text.slice(Math.max(from, start - 80), start)
  const word = BEFORE.exec(lead)?.[1]?.toLowerCase()
  if (verb.is === 'said' && !isSubject && start - verb.end > SPOKEN) return 'mentioned'
  if (word === 'from') return moves(verb.word, lead) ? 'origin' : isSubject ? 'actor' : 'mentioned'
  if (word === 'to' || word === 'into' || word === 'toward' || word === 'towards')
    return moves(verb.word, lead) ? 'destination' : word === 'into' ? 'site' : 'mentioned'
  if (word !== undefined && SITE.has(word)) return 'site'
  if (isSubject) return governs || verb.is === 'said' ? 'actor' : word === 'of' ? 'mentioned' : 'site'
  if (word === 'by') return 'actor'
  if (word === 'between' && governs && TAKING_PLACE.test(verb.word)) return 'participant'
  if (word === 'of' || word !== undefined)
    return governs || verb.is === 'said' ? 'mentioned' : word === 'of' ? 'site' : 'mentioned'
  return verb.is === 'said' || governs ? 'mentioned' : 'site'
}

/** "While many in Africa use U.S. dollars, the union announced": what stands before the comma is not who acts. */
const isInOpening = (before: string, at: number): boolean =>
  /^(?:According to|While|As|After|Before|Although|Though|Because|Since|When|Whilst|If|Despite)\b/u.test(before) &&
  before.includes(', ', at)

/** Whether somebody goes, in the verb of the clause or shortly before the place. */
const moves = (verb: string, lead: string): boolean =>
  MOVING.test(verb) ||
  /\b(?:trip|visit|travel|flight|way|withdrawal|return|en-?route)\s/u.test(lead) ||
  lead
    .slice(-40)
    .split(/[^\p{L}]+/u)
    .some(word => MOVING.test(word))

/** Whether a place is the country or region of another: "Karipur, Kerala in India". */
const contains = (outer: Candidate, inner: Candidate): boolean =>
  (outer.kind === 'country' || outer.kind === 'region') &&
  inner.kind !== 'country' &&
  inner.kind !== outer.kind &&
  outer.countryCode !== undefined &&
  outer.countryCode === inner.countryCode

/** "Magnitogorsk, a city in the Ural region": an area named right behind a town says where that is. */
const isAround = ({ kind }: Candidate, start: number, site: ProposedWhere & Span): boolean =>
  (kind === 'area' || kind === 'region') &&
  site.place.kind === 'city' &&
  start > site.end &&
  start - site.end < NAMED_WITH

/** What a place is to an event, the more telling first. */
const ORDER: readonly Role[] = ['site', 'origin', 'destination', 'affected', 'actor', 'participant', 'mentioned']
const rank = ({ role }: ProposedWhere) => ORDER.indexOf(role)

/** Each place once, in its most telling role; no country of a site that is named; a few that are only spoken of. */
function select(found: readonly (ProposedWhere & Span)[]): ProposedWhere[] {
  const best = new Map<string, ProposedWhere & Span>()
  for (const where of found) {
    const key = toPlaceKey(where.place)
    const known = best.get(key)
    if (!known || rank(where) < rank(known)) best.set(key, where)
  }
  const all = [...best.values()].sort((a, b) => rank(a) - rank(b))
  const sites = all.filter(({ role }) => role === 'site')
  const isOuter = ({ place, role, start }: ProposedWhere & Span) =>
    (role === 'site' || role === 'mentioned') &&
    sites.some(site => contains(place, site.place) || isAround(place, start, site))
  const mentioned = all.filter(where => where.role === 'mentioned' && !isOuter(where)).slice(0, MOST_MENTIONED)
  const told = all.filter(where => where.role !== 'mentioned' && !isOuter(where))
  return [...told, ...mentioned].map(({ start: _start, end: _end, ...where }) => where)
}

/** Of an event whose words name no place: where the text was before, and in which words. */
export const toSurroundingWhere = (
  { text, place }: ProposedWhere,
  why: string,
  certainty: Certainty,
): ProposedWhere => ({
  place,
  role: 'site',
  basis: 'inferred',
  certainty,
  note: `No place of its own; “${text ?? place.name}” ${why}.`,
})
