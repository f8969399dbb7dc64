// Whether an adjective or a people ("French", "Iraqis") stands for its country.
import { COMPANIES, DISHES, LANGUAGE_BEFORE, MEDIA } from './context-words.ts'
import type { Evidence, Scene } from './evidence.ts'
import type { Match } from './match-names.ts'
import { isJoined, type Token } from './tokens.ts'

/** Of a people or a thing of theirs; not of what has its name from them. */
export function weighDemonym(match: Match, { tokens, people }: Scene): Evidence[] {
  const token = tokens[match.first]
  const before = tokens[match.first - 1]
  const last = tokens[match.last]
  const next = tokens[match.last + 1]
  if (!token || !last) return []
  const evidence: Evidence[] = [{ steps: 3, why: 'what a people or its things are called' }]
  if (people.members.has(match.first)) evidence.push({ steps: -6, why: "within a person's name" })
  else if (people.surnames.has(token.key)) evidence.push({ steps: -4, why: 'the name of a person of the text' })
  if (before && /^(?:native|african|latin|anglo)$/.test(before.key)) evidence.push({ steps: -4, why: 'part of a name' })
  const isNoun = !next || !/^[ -]$/.test(last.after)
  if (before && LANGUAGE_BEFORE.has(before.key) && (isNoun || next.key === 'and') && !last.text.endsWith('s'))
    evidence.push({ steps: -4, why: 'a language' })
  if (next && last.after === ' ' && DISHES.has(next.key)) evidence.push({ steps: -4, why: 'a kitchen' })
  const own = isJoined(last) ? capitalsFrom(tokens, match.last + 1).find(word => isOfCompany(word.key)) : undefined
  if (own) evidence.push({ steps: -4, why: `before ${own.text}` })
  return evidence
}

function isOfCompany(key: string): boolean {
  return COMPANIES.has(key) || MEDIA.has(key)
}

/** The capitalised words of the same name, three at most. */
function capitalsFrom(tokens: readonly Token[], first: number): Token[] {
  const found: Token[] = []
  for (const token of tokens.slice(first, first + 3)) {
    if (!token.isCapitalised) break
    found.push(token)
    if (!isJoined(token)) break
  }
  return found
}
