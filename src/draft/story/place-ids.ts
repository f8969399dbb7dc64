// The ids under which a story has the places of its events: those that it has already, and new ones.
import { isObject } from '../../compiler/located-json.ts'
import { foldName } from '../gazetteer/fold.ts'
import type { Candidate } from '../types.ts'
import { toFilePlace } from './to-file-place.ts'
import type { Json } from './story-json.ts'
import { createIds } from './ids.ts'

export interface PlaceIds {
  /** Adds the place where the story has none that is the same. */
  idOf(place: Candidate): string
  /** By id, in the order in which they were asked for. */
  added(): { readonly [id: string]: Json }
}

/** `places` of a story file, whatever stands there. */
export function createPlaceIds(places: unknown): PlaceIds {
  const known = isObject(places) ? Object.entries(places) : []
  const ids = new Map(known.flatMap(([id, place]) => toKeys(place).map(key => [key, id] as const)))
  const toId = createIds(
    'place',
    known.map(([id]) => id),
  )
  const added: Record<string, Json> = {}
  return {
    idOf(place) {
      const file = toFilePlace(place)
      const found = toKeys(file).flatMap(key => ids.get(key) ?? [])[0]
      if (found !== undefined) return found
      const id = toId(place.name)
      for (const key of toKeys(file)) ids.set(key, id)
      added[id] = file
      return id
    },
    added: () => added,
  }
}

/** By what a place is known again: its GeoNames number, a country's code, or its name and country. */
function toKeys(place: unknown): string[] {
  if (!isObject(place)) return []
  const { links, name, countryCodes, precision } = place
  const codes = Array.isArray(countryCodes) ? countryCodes.join() : ''
  const numbers = Array.isArray(links) ? links.filter(link => typeof link === 'string' && link.startsWith('gn:')) : []
  const isCountry = precision === 'country' && codes !== ''
  const named = typeof name === 'string' ? [`${foldName(name)}|${codes}|${toClass(precision)}`] : []
  return [...(numbers as string[]), ...(isCountry ? [`country ${codes}`] : []), ...named]
}

/** "Niger" is a country and a state; whether a place is a town or near one makes no other. */
const toClass = (precision: unknown): string =>
  precision === 'country' || precision === 'region' || precision === 'water' ? precision : 'spot'
