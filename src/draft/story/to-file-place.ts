// A reading of a name as the place of a story file, marked as proposed.
import type { Json } from '../../compiler/story-json.ts'
import type { Place } from '../../model/story.ts'
import { toKnownCandidate } from '../gazetteer/known-place.ts'
import { toShortPlace, toWholePlace } from '../gazetteer/story-place.ts'
import type { Candidate } from '../types.ts'

/** Of what the gazetteer has not at all, around the place named beside it. */
const UNKNOWN_KM = 25

const isUnknown = ({ score, id, countryCode }: Candidate): boolean =>
  score === 0 && id === undefined && countryCode === undefined

/** In the long form, to be told from the others of a story. */
export function toProposedPlace(candidate: Candidate): Place {
  const known = toKnownCandidate(candidate)
  if (!isUnknown(candidate)) return toWholePlace(known)
  const place = toWholePlace({ ...known, kind: 'other', reachKm: UNKNOWN_KM })
  return { ...place, pointNote: 'Not in the gazetteer: put at the place named beside it.' }
}

/** In as few words as the completion makes the same place of. */
export const toFilePlace = (candidate: Candidate): Json => ({
  review: 'proposed',
  ...(toShortPlace(toKnownCandidate(candidate)) ?? (toProposedPlace(candidate) as unknown as { [key: string]: Json })),
})
