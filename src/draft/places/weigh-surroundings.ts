// What the words before and after a name say of its being a place.
import type { Toponym } from '../gazetteer/toponym.ts'
import {
  COMPANIES,
  FEATURES,
  KIN,
  MEDIA,
  MONTHS_AND_DAYS,
  PARTS,
  PLACE_FOLLOWERS,
  PREPOSITIONS,
  PUBLIC_BODIES,
  SETTLEMENTS,
  SICKNESSES,
  TITLES,
} from './context-words.ts'
import type { Evidence, Scene } from './evidence.ts'
import { containersAfter } from './find-containers.ts'
import { speaks } from './find-people.ts'
import { givenNames } from './given-names.ts'
import type { Match } from './match-names.ts'
import { fameOf } from './prior.ts'
import { isJoined, type Token } from './tokens.ts'

export function weighBefore({ first, toponyms }: Match, { tokens, gazetteer, people, ends }: Scene): Evidence[] {
  const before = tokens[first - 1]
  if (before && /^,\s\(?$/.test(before.after) && ends.has(first - 1) && isContainer(toponyms))
    return [{ steps: 2, why: `after ${before.text}` }]
  if (before && /^,?\s$/.test(before.after) && KIN.has(before.key)) return [{ steps: -5, why: `"${before.text}"` }]
  if (!before || !/^(?:\s|-|\s?["“'‘(/])$/.test(before.after)) return []
  const { key, isCapitalised, isFirst } = before
  if (Object.hasOwn(PREPOSITIONS, key)) return [weighPreposition(before, tokens[first - 2])]
  if (PARTS.has(key)) return [{ steps: 2, why: `"${before.text}"` }]
  if (SETTLEMENTS.has(key)) return [{ steps: 1.5, why: `"${before.text}"` }]
  if (key === 'united' && isCapitalised) return [{ steps: -8, why: 'a party or club' }]
  if (TITLES.has(key) && isCapitalised) return [{ steps: -2, why: `the title "${before.text}"` }]
  if (!isCapitalised || people.members.has(first - 1) || ends.has(first - 1)) return []
  if (before.after !== '/' && isFirst && (key.length === 1 || gazetteer.words.has(key))) return []
  if (before.after === '-' && key.length < 3) return []
  if (before.after === '/' && key.length < 2) return [{ steps: -8, why: 'a code' }]
  if (MEDIA.has(key)) return [{ steps: -7, why: `after ${before.text}` }]
  if (givenNames.has(key)) return [{ steps: -4, why: `the given name ${before.text}` }]
  return [{ steps: -2.5, why: `after the name ${before.text}` }]
}

function weighPreposition({ key, text }: Token, settlement: Token | undefined): Evidence {
  if (key === 'of' && settlement && (SETTLEMENTS.has(settlement.key) || PARTS.has(settlement.key)))
    return { steps: 3.5, why: `"${settlement.text} of"` }
  if (key === 'of' && settlement?.isCapitalised && MEDIA.has(settlement.key)) return { steps: -6, why: 'a paper' }
  if (key === 'of' && settlement && isBody(settlement)) return { steps: -6, why: 'a name of a body' }
  if (key === 'of' && /^\d{1,2}$/.test(settlement?.text ?? '') && settlement?.after.startsWith(','))
    return { steps: 4, why: 'after the age of a person' }
  return { steps: PREPOSITIONS[key] ?? 0, why: `"${text}"` }
}

/** "Peanut Corp. of America", "Bank of America". */
function isBody({ key, isCapitalised }: Token): boolean {
  return isCapitalised && /^(?:corp|corporation|inc|co|company|bank|farmers|scouts|confederation)$/.test(key)
}

/** The capitalised word that follows within the same name. */
export function followingCapital({ last }: Pick<Match, 'last'>, tokens: readonly Token[]): Token | undefined {
  const token = tokens[last]
  const next = tokens[last + 1]
  const isRun = token && next && isJoined(token) && next.isCapitalised && !MONTHS_AND_DAYS.has(next.key)
  return isRun ? next : undefined
}

export function weighAfter(match: Match, scene: Scene): Evidence[] {
  const { tokens, gazetteer } = scene
  const token = tokens[match.last]
  const next = tokens[match.last + 1]
  if (!token || !next || match.how === 'abbreviation') return []
  if (isJoined(token) && SICKNESSES.has(next.key)) return [{ steps: -9, why: `before ${next.text}` }]
  const capital = followingCapital(match, tokens)
  if (capital) return weighHead(match, capital, scene)
  if (/^[ -]$/.test(token.after) && PLACE_FOLLOWERS.has(next.key))
    return [{ steps: 1.5, why: `"${next.text}" after it` }]
  const before = tokens[match.first - 1]
  const isPlaced = before && (before.after.startsWith(',') || Object.hasOwn(PREPOSITIONS, before.key))
  if (speaks(tokens, match.last) && !isPlaced) return [{ steps: -2.5, why: `"${next.text}" after it` }]
  if (containersAfter(match.last, tokens, gazetteer).length > 0)
    return [{ steps: 2.5, why: `", ${next.text}" after it` }]
  return []
}

/** What the word says into whose name the match runs. */
function weighHead({ first, last, toponyms }: Match, next: Token, { tokens, gazetteer }: Scene): Evidence[] {
  const key = next.key
  const why = `before ${next.text}`
  if (MEDIA.has(key)) return [{ steps: -8, why }]
  if (gazetteer.demonyms.has(next.text) || gazetteer.abbreviations.has(next.text)) return [{ steps: 0, why }]
  if (PUBLIC_BODIES.has(key) || FEATURES.has(key)) return [{ steps: 0.5, why }]
  if (COMPANIES.has(key)) return [{ steps: -3, why }]
  if (TITLES.has(key)) return [{ steps: 1, why }]
  if (first === last && gazetteer.people.has(tokens[first]?.key ?? '') && gazetteer.people.has(key))
    return [{ steps: -4, why }]
  return [{ steps: Math.max(...toponyms.map(fameOf)) >= 3 ? -0.5 : -2, why }]
}

/** Whether a name may be of what others lie in. */
function isContainer(toponyms: readonly Toponym[]): boolean {
  return toponyms.some(({ kind, rank }) => kind === 'country' || rank === 'r')
}
