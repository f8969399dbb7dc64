// The word that was probably meant. Only at build time.
import { distance } from 'fastest-levenshtein'
import { showText } from './problem.ts'

const MAX_LENGTH = 300

/** The candidate with the fewest edits, in quotation marks for a message; undefined where nothing comes near. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > MAX_LENGTH) return undefined
  let best: string | undefined,
    least = Math.max(2, Math.floor(word.length * 0.4)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least || candidate === word) continue
    const edits = distance(word.toLowerCase(), candidate.toLowerCase())
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best === undefined ? undefined : showText(best)
}
