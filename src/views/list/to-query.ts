// What a reader has typed or pasted, as a link can say it.
import { MOST_QUERY } from '../../model/permalink.ts'

/** Without control characters and halves of a character. */
export const toQuery = (typed: string): string =>
  typed
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .slice(0, MOST_QUERY)
    .replace(/[\ud800-\udbff]$/, '')
