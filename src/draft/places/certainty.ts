// How sure a proposal is, as a share: that a name is a place's at all, and that it is this place's.
import type { Ranked, Sense } from './rank-candidates.ts'

/** What a text says of its places tells more than how many live there: a local paper never says which Athens it is. */
const STEPS_OF_CONTEXT = 2
const STEPS_OF_FAME = 1.2
const STEPS_AHEAD = 0.5
/** A town that nothing in the text is near to or around may be one that no gazetteer has; a metropolis hardly. */
const STEPS_OF_TOWN_CONTEXT = 0.9
const STEPS_OF_TOWN_PEOPLE = 0.8
/** Ten to the power of this: a town of so many people, and no context, is as likely right as wrong. */
const EVEN_PEOPLE = 5
/** Other names are in all languages: "Duma" in Arabic is a town. */
const MOST_OF_ALIAS = 0.75
/** "Paris, Texas". */
const MOST_OF_SAID = 0.98
const MOST_OF_ELSEWHERE = 0.2
/** Evidence is not independent: of ten names at even steps of three, eight are places. */
const ODDS_THAT_COUNT = 0.8
const ODDS_OFF = 0.5

export function isPlace(odds: number): number {
  return toShare(odds * ODDS_THAT_COUNT - ODDS_OFF)
}

export function certainty({ ranked: [best, second], isSaid, isElsewhere }: Sense): number {
  if (!best) return 0
  if (isSaid) return MOST_OF_SAID
  if (isElsewhere) return MOST_OF_ELSEWHERE
  const { isAlias, kind, ref } = best.toponym
  const alias = isAlias && kind !== 'country' && ref === undefined ? MOST_OF_ALIAS : 1
  return (second ? aheadOf(best, second) : 1) * townTrust(best) * alias
}

/** How far the first candidate stands before the second. */
function aheadOf(first: Ranked, second: Ranked): number {
  const context = first.context - second.context
  const fame = first.score - second.score - context
  return toShare(STEPS_OF_CONTEXT * context + STEPS_OF_FAME * fame + STEPS_AHEAD)
}

/** A town that a newsroom has written down is the one that it writes of, however few live there. */
function townTrust({ toponym: { kind, population, ref }, context }: Ranked): number {
  if (kind !== 'city' || ref !== undefined) return 1
  const people = Math.log10(population + 10) - EVEN_PEOPLE
  return toShare(STEPS_OF_TOWN_CONTEXT * context + STEPS_OF_TOWN_PEOPLE * people)
}

function toShare(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
