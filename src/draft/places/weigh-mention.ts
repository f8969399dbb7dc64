// How likely a match is the name of a place here, from its words and those around it, and what it is in its sentence.
import type { FoundPlace } from '../types.ts'
import { GOVERNS, SPEECH } from './context-words.ts'
import type { Evidence, Mention, Scene } from './evidence.ts'
import type { Match } from './match-names.ts'
import type { Token } from './tokens.ts'
import { weighDemonym } from './weigh-demonym.ts'
import { isDateline, weighName } from './weigh-name.ts'
import { followingCapital, weighAfter, weighBefore } from './weigh-surroundings.ts'

const MOST_REASONS = 3

export function weighMention(match: Match, scene: Scene): Mention {
  const evidence = match.how === 'demonym' ? weighDemonym(match, scene) : weighPlace(match, scene)
  const odds = evidence.reduce((sum, { steps }) => sum + steps, 0)
  const reasons = evidence
    .filter(({ steps }) => Math.abs(steps) >= 1)
    .sort((a, b) => Math.abs(b.steps) - Math.abs(a.steps))
    .slice(0, MOST_REASONS)
    .map(({ why }) => why)
  return { match, odds, reasons, use: useOf(match, scene.tokens) }
}

function weighPlace(match: Match, scene: Scene): Evidence[] {
  return [...weighName(match, scene), ...weighBefore(match, scene), ...weighAfter(match, scene)]
}

/** "MAIDUGURI, Nigeria -": the country or region of the town in which an article was written. */
function closesDateline(first: number, last: number, tokens: readonly Token[]): boolean {
  let town = first - 1
  while (town > 0 && tokens[town]?.isAllCaps && !tokens[town]?.isFirst) town -= 1
  const start = tokens[town]
  return (
    start !== undefined &&
    tokens[first - 1]?.after === ', ' &&
    isDateline(start, tokens[first - 1]) &&
    /^(?:\s?[—–(]|\s-|,\s\p{Lu})/u.test(tokens[last]?.after.concat(tokens[last + 1]?.text ?? '') ?? '')
  )
}

/** "Seoul warned" is of who governs there. */
function useOf({ first, last, how, toponyms }: Match, tokens: readonly Token[]): FoundPlace['use'] {
  const token = tokens[first]
  if (how === 'demonym') return 'demonym'
  if (token && (isDateline(token, tokens[last]) || closesDateline(first, last, tokens))) return 'dateline'
  if (followingCapital({ last }, tokens)) return 'part'
  const governs = toponyms.some(({ kind, rank }) => kind === 'country' || rank === 'p' || kind === 'other')
  const verb = tokens[last]?.after === ' ' ? tokens[last + 1]?.text : undefined
  return governs && verb && (SPEECH.has(verb) || GOVERNS.has(verb)) ? 'speaker' : 'literal'
}
