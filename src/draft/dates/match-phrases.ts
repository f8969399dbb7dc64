// Where a text speaks of time: of phrases that overlap the longest stays.
import type { Around, Matcher } from './language.ts'
import type { Meaning } from './meaning.ts'

export interface Phrase {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** UTF-16 units of the text that a rule may look at on either side. */
const AROUND = 60

/** In the order of the text. */
export function matchPhrases(text: string, matchers: readonly Matcher[]): Phrase[] {
  const all = matchers.flatMap(matcher => matchOne(text, matcher))
  const taken = new Uint8Array(text.length)
  return all
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false
      taken.fill(1, start, end)
      return true
    })
    .sort((a, b) => a.start - b.start)
}

function matchOne(text: string, { pattern, read }: Matcher): Phrase[] {
  const phrases: Phrase[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index } = match
    const end = index + match[0].length
    const meaning = read(match, toAround(text, index, end))
    if (meaning) phrases.push({ start: index, end, meaning })
    else pattern.lastIndex = index + 1
  }
  return phrases
}

function toAround(text: string, start: number, end: number): Around {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const blank = after.search(/\n\s*\n/u)
  return {
    before: before.slice(before.lastIndexOf('\n\n') + 1).replace(/\s/gu, ' '),
    after: (blank < 0 ? after : after.slice(0, blank)).replace(/\s/gu, ' '),
  }
}
