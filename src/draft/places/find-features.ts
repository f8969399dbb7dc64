// Roads, waters, parks and the like by the last word of their name, where the gazetteer does not know them: "Kelmore
// Road". Where they are is not known but for the town that the text is speaking of.
import { FEATURE_OPENERS, NAMED_FEATURES, TITLES } from './context-words.ts'
import type { PlaceKind } from '../types.ts'
import type { People } from './find-people.ts'
import { isJoined, type Token } from './tokens.ts'

/** Indices of tokens. */
export interface Stretch {
  readonly first: number
  readonly last: number
  /** Why it is taken for a place. */
  readonly reason: string
  /** Log odds. */
  readonly odds: number
  readonly kind: PlaceKind
}

const WATERS = /^(?:river|lake|creek|bay|sea|ocean|gulf|strait|canal|harbou?r|reservoir|falls|loch)$/
const AREAS = new Set(
  (
    'island islands mountain mountains hills valley canyon forest desert park township heights peninsula mount mt ' +
    'cape isle glacier volcano beach'
  ).split(' '),
)
const MOST_WORDS_BEFORE = 3
const SMALL = new Set(['of', 'the', 'de', 'la'])

export function findFeatures(tokens: readonly Token[], people: People, isWord: (key: string) => boolean): Stretch[] {
  const found: Stretch[] = []
  for (const [i, token] of tokens.entries()) {
    if (!token.isCapitalised) continue
    if (NAMED_FEATURES.has(token.key)) {
      const first = opening(tokens, i, isWord)
      const next = tokens[i + 1]
      const runsOn = next?.isCapitalised && token.after === ' '
      if (first < i && !runsOn)
        found.push({
          first,
          last: i,
          odds: 1.5,
          kind: featureKind(token.key),
          reason: `by its last word, ${token.text}`,
        })
    } else if (FEATURE_OPENERS.has(token.key)) {
      const next = tokens[i + 1]
      const isNamed = next && token.after === ' ' && next.isCapitalised && !NAMED_FEATURES.has(next.key)
      if (isNamed && !people.members.has(i))
        found.push({
          first: i,
          last: i + 1,
          odds: 0.7,
          kind: featureKind(token.key),
          reason: `by its first word, ${token.text}`,
        })
    }
  }
  return found
}

/** The first of the capitalised words that end in a feature's; not the first word of a sentence if it is any word. */
function opening(tokens: readonly Token[], last: number, isWord: (key: string) => boolean): number {
  let first = last
  while (first > last - MOST_WORDS_BEFORE) {
    const before = tokens[first - 1]
    if (!before || !isJoined(before) || /['’]/.test(before.after) || TITLES.has(before.key)) break
    if (!before.isCapitalised && !/^\d+(?:st|nd|rd|th)$/.test(before.text)) break
    if (SMALL.has(before.key) || (before.isFirst && (isWord(before.key) || before.key === 'a'))) break
    first--
  }
  return first
}

function featureKind(key: string): PlaceKind {
  return WATERS.test(key) ? 'water' : AREAS.has(key) ? 'area' : 'other'
}
