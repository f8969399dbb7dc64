// What the check finds, in the words of the studio: where an editor can mend it here, how.
import type { Problem } from '../../compiler/problem.ts'
import { words } from '../words/words.ts'

const own = words.frame.problem

/** In the words of check-notes, check-quotes, complete-when and complete-where; a test holds them together. */
const UNSAID: readonly (readonly [RegExp, string])[] = [
  [/^no quote that supports "what"$/u, own.unsaid.what],
  [/^no quote that supports "when"$|, which no quote of the event says$/u, own.unsaid.when],
  [/^no quote that supports "where"$|, which no quote of the event names$/u, own.unsaid.where],
]

export function toProblemWords({
  severity,
  found,
  expected,
}: Pick<Problem, 'severity' | 'found' | 'expected'>): string {
  if (severity === 'note') return own.isReadAs(found, expected)
  if (expected.startsWith('a phrase inside one of the event')) return own.unsaid.words(found)
  return UNSAID.find(([pattern]) => pattern.test(found))?.[1] ?? own.finding(found, expected)
}
