// The ids under which a story has the places of its events: those that it has already, and new ones.
import { isObject } from '../../compiler/located-json.ts'
import type { Json } from '../../compiler/story-json.ts'
import type { Candidate } from '../types.ts'
import { createIds } from './ids.ts'
import { findSame } from './same-place.ts'
import { toFilePlace, toProposedPlace } from './to-file-place.ts'

export interface PlaceIds {
  /** Undefined where the story has none that is the same, and none was added. */
  findId(place: Candidate): string | undefined
  /** Adds the place where the story has none that is the same. */
  idOf(place: Candidate): string
  /** By id, in the order in which they were asked for. */
  added(): { readonly [id: string]: Json }
}

/** `places` of a story, whatever stands there: in the long form, so that each can be told from others. */
export function createPlaceIds(places: unknown): PlaceIds {
  const known = new Map<string, unknown>(isObject(places) ? Object.entries(places) : [])
  const toId = createIds('place', known.keys())
  const added: Record<string, Json> = {}
  const findId = (candidate: Candidate): string | undefined => findSame(known, toProposedPlace(candidate))
  return {
    findId,
    idOf(candidate) {
      const found = findId(candidate)
      if (found !== undefined) return found
      const id = toId(candidate.name)
      known.set(id, toProposedPlace(candidate))
      added[id] = toFilePlace(candidate)
      return id
    },
    added: () => added,
  }
}
