// The two ends of a date, each a date of its own: what words need, where days alone do not say how precise an end is.
import { parseEdtf } from './edtf.ts'
import type { When } from './when.ts'

/**
 * `open` is written `..`: it goes on, or is bounded by nothing known. `unknown` is written as nothing: it has an end,
 * nobody says when.
 */
export type End = When | 'open' | 'unknown'

/** The ends of `A/B` or `[A..B]`; both are the date itself where it is one date. */
export function toEnds(when: When): readonly [End, End] {
  if (when.kind === 'date') return [when, when]
  const [from, to] =
    when.kind === 'lasted'
      ? when.edtf.split('/')
      : when.edtf
          .slice(1, -1)
          .split('..')
          .map(end => end || '..')
  return [toEnd(from!), toEnd(to!)]
}

function toEnd(text: string): End {
  if (text === '..') return 'open'
  const parsed = parseEdtf(text)
  return parsed.ok ? parsed.value : 'unknown'
}
