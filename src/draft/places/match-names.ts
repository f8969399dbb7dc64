// Every stretch of words that the gazetteer knows, the longest at each place.
import { foldName } from '../gazetteer/fold.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Toponym } from '../gazetteer/toponym.ts'
import { MONTHS_AND_DAYS } from './context-words.ts'
import { isJoined, type Token } from './tokens.ts'

export interface Match {
  /** Indices of tokens; `last` is the last of the name. */
  readonly first: number
  readonly last: number
  readonly key: string
  readonly how: 'name' | 'demonym' | 'abbreviation'
  readonly toponyms: readonly Toponym[]
}

const LONGEST = 7
/** Small words within names. */
const INNER = new Set(
  (
    'of the and on upon au aux op an de la le les du del dos das do da di al el as ash ar sur am an der in under by ' +
    'y e en es'
  ).split(' '),
)

/** In small letters they may still end a name: "the Korean peninsula". */
const GENERICS = new Set(['peninsula', 'canal', 'strait', 'strip'])

export function matchNames(text: string, tokens: readonly Token[], gazetteer: Gazetteer): Match[] {
  const matches: Match[] = []
  for (let i = 0; i < tokens.length;) {
    const match = matchAt(text, tokens, i, gazetteer)
    if (match) matches.push(match)
    i = match ? match.last + 1 : i + 1
  }
  return matches
}

function matchAt(text: string, tokens: readonly Token[], first: number, gazetteer: Gazetteer): Match | undefined {
  const token = tokens[first]
  if (!token?.isCapitalised) return undefined
  const county = matchCounty(tokens, first, gazetteer)
  if (county) return county
  for (let last = reach(tokens, first); last >= first; last--) {
    const end = tokens[last]
    if (!end || !(end.isCapitalised || (last > first && GENERICS.has(end.text)))) continue
    const isAfterComma = /^,\s$/.test(tokens[first - 1]?.after ?? '')
    const raw = text.slice(token.start, end.end)
    const pointed = isAfterComma && gazetteer.abbreviations.has(`${raw}.`) ? `${raw}.` : raw
    const match = read(end.isCapitalised ? pointed : raw, first === last ? token : undefined, gazetteer)
    if (match) return { first, last, ...match }
  }
  return undefined
}

/** The last token that a name from here may have. */
function reach(tokens: readonly Token[], first: number): number {
  let last = first
  while (last < first + LONGEST - 1) {
    const token = tokens[last]
    const next = tokens[last + 1]
    const belongs = next && (next.isCapitalised || INNER.has(next.text) || GENERICS.has(next.text))
    if (!token || !next || !isJoined(token) || !belongs) break
    last++
  }
  return last
}

/** "Clay and Knox counties": what follows in the plural belongs to each name. */
function matchCounty(tokens: readonly Token[], first: number, { lookup }: Gazetteer): Match | undefined {
  for (let last = first; last < first + 2 && tokens[last]?.isCapitalised; last++) {
    const key = tokens
      .slice(first, last + 1)
      .map(token => token.key)
      .join(' ')
    const end = tokens[last]
    const generic = pluralAfter(tokens, last)?.text
    const isListed = tokens[last + 1]?.text !== 'counties' || isAfterOther(tokens, first)
    if ((generic === 'counties' && isListed) || (generic === 'county' && tokens[last + 1]?.text === 'county')) {
      const toponyms = lookup(`${key} county`)
      if (toponyms.length > 0) return { first, last, key: `${key} county`, how: 'name', toponyms }
    }
    if (!end || !isJoined(end)) break
  }
  return undefined
}

/** "Knox counties" follows another name: "Indiana counties" are those of a state. */
function isAfterOther(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return before !== undefined && (/^(?:and|or)$/.test(before.text) || before.after.startsWith(','))
}

/** The first word after a list of capitalised names: "Clay, Knox and Polk counties". */
function pluralAfter(tokens: readonly Token[], last: number): Token | undefined {
  for (let i = last + 1; i < last + 9; i++) {
    const token = tokens[i]
    if (!token || /[.;:!?\n]/.test(tokens[i - 1]?.after ?? '')) return undefined
    if (!token.isCapitalised && token.text !== 'and' && token.text !== 'or') return token
  }
  return undefined
}

function read(
  raw: string,
  single: Token | undefined,
  { lookup, demonyms, abbreviations }: Gazetteer,
): Pick<Match, 'key' | 'how' | 'toponyms'> | undefined {
  const spaced = raw.replace(/\s+|-/g, ' ')
  const abbreviation = abbreviations.get(raw)
  if (abbreviation) return { key: foldName(abbreviation.name), how: 'abbreviation', toponyms: [abbreviation] }
  const demonym = demonyms.get(spaced)
  if (demonym) return { key: foldName(demonym.name), how: 'demonym', toponyms: [demonym] }
  const key = foldName(raw)
  // "US" is no "us", "IN" no "in"; "AL" alone is a name of a person, or a union's.
  if (single && (key.length < 3 || MONTHS_AND_DAYS.has(key))) return undefined
  const toponyms = lookup(key)
  return toponyms.length > 0 ? { key, how: 'name', toponyms } : undefined
}
