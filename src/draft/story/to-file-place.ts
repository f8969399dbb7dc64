// A place of the gazetteer as a story file has it, no more exact than the gazetteer is.
import type { Precision } from '../../model/story.ts'
import type { Candidate, PlaceKind } from '../types.ts'
import type { Json } from './story-json.ts'

/** A line is drawn from its own geometry, and nobody has it here. */
const PRECISION: Readonly<Record<PlaceKind, Precision>> = {
  country: 'country',
  region: 'region',
  city: 'city',
  area: 'area',
  water: 'water',
  line: 'area',
  other: 'near',
}
const POINT_NOTES: Readonly<Partial<Record<Precision, string>>> = {
  country: 'The country is drawn as its outline; the mark only carries its name.',
  region: 'The middle of the region; how far it reaches is an estimate.',
  area: 'The middle of the area; how far it reaches is an estimate.',
  water: 'The middle of the water; how far it reaches is an estimate.',
}
/** Of what the gazetteer has no size of, and of what it has not at all. Kilometres. */
const REACH_KM = 50
const REACH_OF_SITE_KM = 5
const REACH_OF_UNKNOWN_KM = 25
const MOST_KM = 5000

export function toFilePlace({ name, kind, lng, lat, countryCode, id, reachKm, score }: Candidate): Json {
  const isUnknown = score === 0 && id === undefined && countryCode === undefined
  const precision = isUnknown ? 'near' : kind === 'country' && !countryCode ? 'area' : PRECISION[kind]
  const radiusKm = isUnknown ? REACH_OF_UNKNOWN_KM : precision === 'near' ? REACH_OF_SITE_KM : (reachKm ?? REACH_KM)
  const hasRadius = precision !== 'city' && precision !== 'country'
  const note = isUnknown ? 'Not in the gazetteer: put at the place named beside it.' : POINT_NOTES[precision]
  return {
    review: 'proposed',
    name: name.replace(/\s+/gu, ' ').slice(0, 120),
    precision,
    geometry: { type: 'Point', coordinates: [lng, lat] },
    radiusKm: hasRadius ? Math.min(MOST_KM, Math.max(1, Math.round(radiusKm))) : undefined,
    countryCodes: countryCode ? [countryCode] : undefined,
    links: id ? [`gn:${id}`] : undefined,
    pointNote: note,
    source: id ? { title: `GeoNames ${id}, ${name}`, url: `https://www.geonames.org/${id}` } : undefined,
  }
}
