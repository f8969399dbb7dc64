// What a name itself says of being a place: how known it is, what else it may be.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import {
  COMPANIES,
  FEATURES,
  MEDIA,
  METONYMS,
  NOT_PLACES,
  NOT_PLACES_OF_TWO,
  PUBLIC_BODIES,
  TITLES,
} from './context-words.ts'
import type { Evidence, Scene } from './evidence.ts'
import type { People } from './find-people.ts'
import { givenNames } from './given-names.ts'
import type { Match } from './match-names.ts'
import { fameOf } from './prior.ts'
import type { Token } from './tokens.ts'

export function weighName(
  { first, last, key, how, toponyms }: Match,
  { tokens, gazetteer, people }: Scene,
): Evidence[] {
  const token = tokens[first]
  if (!token) return []
  if (NOT_PLACES.has(key) || NOT_PLACES_OF_TWO.has(key) || NOT_PLACES_OF_TWO.has(`${tokens[first - 1]?.key} ${key}`))
    return [{ steps: -20, why: 'a name of something else' }]
  if (how === 'abbreviation') return weighAbbreviation(token, tokens[first - 1], tokens[last])
  const fame = Math.max(...toponyms.map(fameOf))
  const evidence: Evidence[] = [{ steps: fame, why: `known as ${toponyms[0]?.name ?? key}` }]
  if (isDateline(token, tokens[last])) evidence.push({ steps: 3, why: 'a dateline' })
  if (METONYMS.has(key) && !/^(?:in|at|outside|inside|near)$/.test(wordBefore(tokens, first)))
    evidence.push({ steps: -6, why: 'who works there' })
  if (last > first) {
    if (tokens.slice(first, last + 1).some((_, i) => people.members.has(first + i)))
      evidence.push({ steps: -2.5, why: "within a person's name" })
    if (/^saints? /.test(key) && /^['’]/.test(tokens[last]?.after ?? ''))
      evidence.push({ steps: -3, why: 'something of a saint' })
    if (tokens.slice(first, last + 1).every(each => FEATURES.has(each.key) || PUBLIC_BODIES.has(each.key)))
      evidence.push({ steps: -6, why: 'words of other names' })
    return [...evidence, { steps: 1.5, why: 'a name of several words' }]
  }
  return [...evidence, ...weighWord(token, first, fame, gazetteer, people)]
}

/** Over an article: "at the White House". */
function wordBefore(tokens: readonly Token[], first: number): string {
  const before = tokens[first - 1]?.key ?? ''
  return before === 'the' ? (tokens[first - 2]?.key ?? '') : before
}

/** What else a single word may be. */
function weighWord(token: Token, index: number, fame: number, gazetteer: Gazetteer, people: People): Evidence[] {
  const { key } = token
  const evidence: Evidence[] = []
  if (isGeneric(key)) evidence.push({ steps: -6, why: 'a word of other names' })
  if (gazetteer.words.has(key)) {
    evidence.push({ steps: fame >= 3 ? -0.5 : -2.5, why: 'an English word' })
    if (token.isFirst) evidence.push({ steps: fame >= 3 ? -0.5 : -2, why: 'the first word of a sentence' })
  }
  if (fame < 2.2 && (givenNames.has(key) || gazetteer.people.has(key)))
    evidence.push({ steps: givenNames.has(key) ? -2.2 : -0.8, why: 'a name of persons' })
  if (people.members.has(index)) evidence.push({ steps: fame >= 4 ? -2.5 : -6, why: "within a person's name" })
  else if (people.surnames.has(key))
    evidence.push({ steps: fame >= 4 ? -2 : -4, why: 'the name of a person of the text' })
  if (token.isAllCaps && key.length < 5) evidence.push({ steps: -2, why: 'a word in capitals' })
  return evidence
}

function isGeneric(key: string): boolean {
  return PUBLIC_BODIES.has(key) || FEATURES.has(key) || TITLES.has(key) || COMPANIES.has(key) || MEDIA.has(key)
}

/** The post's two letters are an abbreviation after a comma alone; a sum of money is none. */
function weighAbbreviation(token: Token, before: Token | undefined, last: Token | undefined): Evidence[] {
  if (/^\s?[$€£]/.test(last?.after ?? '') || /[$/]$/.test(before?.after ?? '')) return [{ steps: -9, why: 'money' }]
  if (/^B\.?C\.?$/.test(token.text) && /^\d+$/.test(before?.text ?? ''))
    return [{ steps: -9, why: 'a year before Christ' }]
  const isPostal = /^[A-Z]{2}$/.test(token.text) && !/^(?:US|UK|BC|DC|NZ)$/.test(token.text)
  if (isPostal && !(before?.isCapitalised && /^,\s$/.test(before.after)))
    return [{ steps: -9, why: 'two letters that follow no name and comma' }]
  return [{ steps: 3, why: 'an abbreviation' }]
}

/** "CAIRO (AP) —", "GENEVA, Oct. 3 —". */
export function isDateline(token: Token, last: Token | undefined): boolean {
  return (
    token.isFirst &&
    token.isAllCaps &&
    (token.key.length > 3 || last !== token) &&
    /^(?:\s?[—–(]|\s-|,\s|\s\()/.test(last?.after ?? '')
  )
}
