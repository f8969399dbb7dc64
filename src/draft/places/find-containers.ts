// What a text says a place lies in: "Paris, Texas", "Tripoli (Lebanon)", "Niger's Zarramba".
import { foldName } from '../gazetteer/fold.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Toponym } from '../gazetteer/toponym.ts'
import { contains } from './geography.ts'
import type { Match } from './match-names.ts'
import type { Token } from './tokens.ts'

const LONGEST = 4
const PARTED = /^,?\s\(?$/
const WITHIN = /^[\s-]$/

export interface Containers {
  readonly found: readonly Toponym[]
  /** Where the text says "Zarramba, Texas" and no Zarramba is known there. */
  readonly isElsewhere: boolean
}

/** Of the mentions of one name, what the first says that is true of one of its places. */
export function findContainers(own: readonly Match[], tokens: readonly Token[], gazetteer: Gazetteer): Containers {
  let isElsewhere = false
  for (const { first, last, toponyms } of own) {
    const said = [...containersAfter(last, tokens, gazetteer), ...containersBefore(first, tokens, gazetteer)]
    const found = said.filter(
      outer =>
        !(isPeer(outer, toponyms) && !isAbbreviated(last, tokens, gazetteer)) &&
        toponyms.some(place => contains(outer, place)),
    )
    if (found.length > 0) return { found, isElsewhere: false }
    isElsewhere ||= isAbbreviated(last, tokens, gazetteer) || isRegionAfter(last, toponyms, tokens, gazetteer)
  }
  return { found: [], isElsewhere }
}

/** A region after a comma, of a name that is none itself: no list. */
function isRegionAfter(
  last: number,
  toponyms: readonly Toponym[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): boolean {
  if (toponyms.some(({ kind }) => kind !== 'city')) return false
  return containersAfter(last, tokens, gazetteer).some(({ rank }) => rank === 'r')
}

/** "Nevada, Mo." is no list. */
function isAbbreviated(last: number, tokens: readonly Token[], { abbreviations }: Gazetteer): boolean {
  return abbreviations.has(tokens[last + 1]?.text ?? '')
}

/** "Oregon, Tennessee" and "Niger, Nigeria" stand in a list. */
function isPeer(outer: Toponym, toponyms: readonly Toponym[]): boolean {
  return toponyms.some(
    place => place !== outer && place.rank === outer.rank && (place.rank === 'n' || place.rank === 'r'),
  )
}

export function containersAfter(last: number, tokens: readonly Token[], gazetteer: Gazetteer): Toponym[] {
  const token = tokens[last]
  if (!token || !PARTED.test(token.after)) return []
  for (let length = LONGEST; length >= 1; length--) {
    const words = tokens.slice(last + 1, last + 1 + length)
    if (words.length < length || !words[0]?.isCapitalised) continue
    if (words.slice(0, -1).some(({ after }) => !WITHIN.test(after))) continue
    const raw = words.map(({ text }) => text).join(' ')
    const abbreviation = gazetteer.abbreviations.get(raw) ?? gazetteer.abbreviations.get(`${raw}.`)
    // Without a comma only that of a state: "Houston Texas" and "Egypt US" may be two names in a row.
    if (abbreviation && (token.after !== ' ' || abbreviation.kind === 'region')) return [abbreviation]
    if (token.after === ' ') continue
    const outer = gazetteer
      .lookup(foldName(raw))
      .filter(({ kind, rank }) => kind === 'country' || rank === 'r' || (rank === 'd' && length > 1))
    if (outer.length > 0) return outer
  }
  return []
}

/** "Niger's Zarramba", "the Nigerien town of Zarramba", "in Texas's Paris". */
function containersBefore(first: number, tokens: readonly Token[], gazetteer: Gazetteer): Toponym[] {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const token = tokens[i]
    if (!token || /[.;:!?]\s|\n/.test(token.after)) return []
    if (!token.isCapitalised) continue
    const demonym = gazetteer.demonyms.get(token.text)
    if (demonym) return [demonym]
    if (/^['’]s\s/.test(token.after))
      return gazetteer.lookup(token.key).filter(({ kind, rank }) => kind === 'country' || rank === 'r')
    return []
  }
  return []
}
