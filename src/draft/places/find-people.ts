// The family names of a text's people, taken where they stand with a given name, a title or a verb of speech.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { SPEECH, TITLES } from './context-words.ts'
import { givenNames } from './given-names.ts'
import type { Token } from './tokens.ts'

/** Folded family names, each with the tokens (by index) that make up a full name with it. */
export interface People {
  readonly surnames: ReadonlySet<string>
  /** Indices of tokens that are part of a person's full name or follow a title. */
  readonly members: ReadonlySet<number>
}

export function findPeople(tokens: readonly Token[], gazetteer: Gazetteer): People {
  const surnames = new Set<string>()
  const members = new Set<number>()
  for (const [i, token] of tokens.entries()) {
    if (!opensName(token)) continue
    const last = endOfName(tokens, i)
    const surname = tokens[last]
    if (last === i || !surname) continue
    for (let j = i; j <= last; j++) if (TITLES.has(token.key) ? j > i : true) members.add(j)
    for (let j = i; j <= last; j++) {
      const key = tokens[j]?.key ?? ''
      const isSaid = TITLES.has(token.key) && j === i + 1
      const isName = !TITLES.has(key) && (isSaid || !gazetteer.words.has(key) || gazetteer.people.has(key))
      if (isName) surnames.add(key)
    }
  }
  return { surnames, members }
}

function opensName({ key, text, isCapitalised, isAllCaps }: Token): boolean {
  if (!isCapitalised) return false
  return (givenNames.has(key) && !(isAllCaps && text.length < 4)) || TITLES.has(key)
}

/** Over middle names and initials to the last capitalised word, four at most: "Franklin D. Roosevelt". */
function endOfName(tokens: readonly Token[], first: number): number {
  let last = first
  while (last < first + 3) {
    const token = tokens[last]
    const next = tokens[last + 1]
    const joined = token && (isNameSpace(token.after) || (/^\.? $/.test(token.after) && token.text.length === 1))
    if (!next || !joined || !next.isCapitalised || SPEECH.has(next.key)) break
    last++
  }
  return last
}

function isNameSpace(after: string): boolean {
  return /^(?:\s|-|\s?["“'‘]|["”'’]\s)$/.test(after)
}

/** Whether words around a single name say that it is a person's: "Jackson said". */
export function speaks(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  const token = tokens[last]
  return next !== undefined && token !== undefined && /^,? $/.test(token.after) && SPEECH.has(next.key)
}
