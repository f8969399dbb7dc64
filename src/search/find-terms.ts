// The words of a query, and where they stand in a text that has been folded.
import { foldText } from './fold-text.ts'

/** More words than anybody types; each costs a pass over the story. */
const MOST_TERMS = 8

/** What stands around a word and is no part of it: quotation marks, commas, brackets. */
const AROUND = /^\p{P}+|\p{P}+$/gu

/** A letter of a script with capitals, all of which put spaces between words, or a digit. Of folded texts. */
const SPACED = /^[a-z0-9\p{Ll}\p{N}]/u

/** The words that an event has to hold, folded, each once; none where nothing is asked for. */
export const toTerms = (query: string): readonly string[] =>
  [
    ...new Set(
      foldText(query)
        .split(/\s+/u)
        .map(word => word.replace(AROUND, ''))
        .filter(word => word !== ''),
    ),
  ].slice(0, MOST_TERMS)

/**
 * Where `term` stands in `folded` at `from` or after; -1 if nowhere. In scripts that put spaces between words, and
 * nothing before them, at the beginning of a word. In all others anywhere: Chinese and Japanese have no spaces, Arabic
 * and Hebrew write "and" and "the" together with what follows.
 */
export function findTerm(folded: string, term: string, from = 0): number {
  const isSpaced = isSpacedAt(term, 0)
  let at = folded.indexOf(term, from)
  while (at > 0 && isSpaced && isSpacedAt(folded, at - 1)) at = folded.indexOf(term, at + 1)
  return at
}

const isSpacedAt = (text: string, at: number): boolean => SPACED.test(text[at]!)
