// The places that a text names: found, told from persons and other names, and given the point they most likely mean.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Document, FoundPlace } from '../types.ts'
import type { Mention, Scene } from './evidence.ts'
import { findFeatures } from './find-features.ts'
import { findHome } from './find-home.ts'
import { findPeople } from './find-people.ts'
import { findUnknown } from './find-unknown.ts'
import { matchNames } from './match-names.ts'
import { placeNear, placeOf } from './place-mention.ts'
import { rankCandidates } from './rank-candidates.ts'
import { tokenise } from './tokens.ts'
import { weighMention } from './weigh-mention.ts'

export function findPlaces(document: Document, gazetteer: Gazetteer): FoundPlace[] {
  const { text } = document
  const tokens = tokenise(text)
  const people = findPeople(tokens, gazetteer)
  const matches = matchNames(text, tokens, gazetteer)
  const scene: Scene = { tokens, gazetteer, people, ends: new Set(matches.map(({ last }) => last)) }
  const weighed = matches.map(match => weighMention(match, scene))
  const isWord = (key: string): boolean => gazetteer.words.has(key)
  const features = findFeatures(tokens, people, isWord)
  const likely = spreadWithinText(weighed).filter(({ odds }) => odds > 0)
  const featureAt = new Map(features.flatMap(feature => range(feature).map(i => [i, feature] as const)))
  const isInner = ({ match }: Mention): boolean => isPartOf(match, featureAt.get(match.first))
  const mentions = likely.filter(mention => !isInner(mention))
  const inner = likely.filter(isInner)
  const known = mentions.map(({ match }) => match)
  const home = findHome(document, gazetteer)
  const senses = rankCandidates([...known, ...inner.map(({ match }) => match)], tokens, gazetteer, home)
  const place = (mention: Mention): FoundPlace[] =>
    placeOf(mention, senses.get(mention.match.key), text, tokens, gazetteer)
  const places = mentions.flatMap(place)
  const within = inner.flatMap(place)
  const isKnown = new Set(known.flatMap(range))
  const wholes = features.filter(feature => !range(feature).some(i => isKnown.has(i)))
  const taken = new Set([...isKnown, ...wholes.flatMap(range)])
  const unknown = findUnknown(tokens, gazetteer, people, taken)
  const others = [...wholes, ...unknown].map(stretch => placeNear(stretch, places, within, text, tokens))
  return [...places, ...others].sort((a, b) => a.start - b.start)
}

/** Where one mention is surely a place, others of the same name more likely are. */
function spreadWithinText(mentions: readonly Mention[]): Mention[] {
  const best = new Map<string, number>()
  for (const { match, odds } of mentions) best.set(match.key, Math.max(best.get(match.key) ?? -9, odds))
  return mentions.map(mention => {
    const most = best.get(mention.match.key) ?? 0
    const bonus = most > mention.odds && most >= 3 ? 1.5 : 0
    return { ...mention, odds: mention.odds + bonus }
  })
}

interface Reach {
  readonly first: number
  readonly last: number
}

/** Whether a name is but a part of a feature's, and no name of the feature itself. */
function isPartOf({ last }: Reach, feature: Reach | undefined): boolean {
  return feature !== undefined && last < feature.last
}

function range({ first, last }: Reach): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
