// Places that no gazetteer has, by the words around them: "the village of Zarramba", "Zarramba camp", "in Zarramba,
// Niger".
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { MONTHS_AND_DAYS, NOT_PLACES, SETTLEMENTS, TITLES } from './context-words.ts'
import { containersAfter } from './find-containers.ts'
import type { Stretch } from './find-features.ts'
import type { People } from './find-people.ts'
import { isJoined, type Token } from './tokens.ts'

const LONGEST = 3
/** Letters of a name of one word, or of its last. */
const SHORTEST = 4
const DIRECTION = /^(?:north|south|east|west|central)(?:east|west)?(?:ern)?$/
const AFTER = new Set(
  (
    'district districts province village villages neighbourhood neighborhood camp camps island islands township ' +
    'municipality suburb slum state county governorate prefecture refugee peninsula commune'
  ).split(' '),
)
const BEFORE = /^(?:in|near|at|from|outside|around)$/

export function findUnknown(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  people: People,
  taken: ReadonlySet<number>,
): Stretch[] {
  const found: Stretch[] = []
  const names = new Set<string>()
  const rest: Stretch[] = []
  for (let i = 0; i < tokens.length; i++) {
    const last = runFrom(tokens, i, gazetteer, people, taken)
    if (last === undefined) continue
    const said = sayPlace(tokens, i, last, gazetteer)
    const stretch: Stretch = { first: i, last, odds: 1, kind: 'other', reason: said ?? 'named so before' }
    if (said) {
      found.push(stretch)
      names.add(toName(tokens, stretch))
    } else rest.push(stretch)
    i = last
  }
  return [...found, ...rest.filter(stretch => names.has(toName(tokens, stretch)))].sort((a, b) => a.first - b.first)
}

function toName(tokens: readonly Token[], { first, last }: Stretch): string {
  const words = tokens.slice(first, last + 1)
  return words.map(({ key }) => key).join(' ')
}

/** The last of a few capitalised words that are no common words, no persons and no known places. */
function runFrom(
  tokens: readonly Token[],
  first: number,
  { words, demonyms, abbreviations }: Gazetteer,
  people: People,
  taken: ReadonlySet<number>,
): number | undefined {
  let last: number | undefined
  for (let i = first; i < first + LONGEST; i++) {
    const token = tokens[i]
    if (!token?.isCapitalised || taken.has(i) || people.members.has(i)) break
    const { key, text } = token
    if (
      words.has(key) ||
      people.surnames.has(key) ||
      MONTHS_AND_DAYS.has(key) ||
      TITLES.has(key) ||
      NOT_PLACES.has(key)
    )
      break
    if (/\d/.test(key) || token.isAllCaps || demonyms.has(text) || abbreviations.has(text)) break
    // "Ain" and "Tel" open a name and are none.
    if (key.length >= SHORTEST) last = i
    if (!isJoined(token) || /['’]/.test(token.after)) break
  }
  const next = last === undefined ? undefined : tokens[last + 1]
  const before = tokens[first - 1]
  const runsOn = last !== undefined && next?.isCapitalised && isJoined(tokens[last] ?? next)
  const runsIn = before?.isCapitalised && isJoined(before) && !before.isFirst && !/['’]/.test(before.after)
  return runsOn || runsIn ? undefined : last
}

function sayPlace(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): string | undefined {
  const before = tokens[first - 1]
  const beforeThat = tokens[first - 2]
  const after = tokens[last + 1]
  const isNear = before !== undefined && /^\s$/.test(before.after)
  if (isNear && /^(?:of|called|named)$/.test(before.key) && beforeThat && SETTLEMENTS.has(beforeThat.key))
    return `"${beforeThat.text} ${before.text}" before it`
  if (after && tokens[last]?.after === ' ' && AFTER.has(after.text)) return `"${after.text}" after it`
  if (isNear && BEFORE.test(before.key) && tokens[last]?.after.startsWith(',')) {
    const [outer] = containersAfter(last, tokens, gazetteer)
    if (outer) return `", ${outer.name}" after it`
  }
  if (isNear && DIRECTION.test(before.text) && beforeThat && BEFORE.test(beforeThat.key))
    return `"${before.text}" before it`
  return undefined
}
