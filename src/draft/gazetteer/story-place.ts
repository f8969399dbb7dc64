// The one way from a place of the gazetteer to a place of a story: in few words, where a code or a number says which it
// is, and whole.
import type { Place, Precision } from '../../model/story.ts'
import type { PlaceKind } from '../types.ts'
import { countries } from './countries.ts'
import type { KnownPlace } from './known-place.ts'

/** What the completion (src/complete) makes a whole place of. The name is for whoever reads the file. */
export type ShortPlace =
  | { readonly countryCodes: readonly [string]; readonly precision: 'country' }
  | { readonly name: string; readonly region: string }
  | { readonly name: string; readonly links: readonly [string] }

/** Undefined for what only its own words and its point say: a base, a sea, a district. */
export function toShortPlace({ name, kind, country, region, isDistrict, id }: KnownPlace): ShortPlace | undefined {
  if (kind === 'country' && countries.some(({ code }) => code === country))
    return { countryCodes: [country], precision: 'country' }
  if (kind === 'region' && region !== undefined && !isDistrict) return { name, region }
  return kind === 'city' && id !== undefined ? { name, links: [id] } : undefined
}

/** Kilometres: less could not be told from a point, more is half the world. */
const LEAST_RADIUS = 1
const MOST_RADIUS = 5000
/** Of what nobody knows the size of: a base, and anything larger. Kilometres. */
const SITE_RADIUS = 5
const AREA_RADIUS = 50

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
  region: 'The middle of its towns; the ring reaches as far as they do.',
  district: 'The middle of its towns; the ring reaches as far as they do.',
  city: 'The centre of the city.',
  area: 'The middle of the area; how far it reaches is an estimate.',
  water: 'The middle of the water; how far it reaches is an estimate.',
}
const OF_TOWNS = { title: 'GeoNames, the towns of the region', url: 'https://www.geonames.org' }

/** By its point, with a radius where it is larger: no more exact than the gazetteer is. */
export function toWholePlace(known: KnownPlace): Place {
  const { name, lng, lat, country, region, id, reachKm, ref } = known
  const precision = toPrecision(known)
  const radius = Math.round(reachKm || (precision === 'near' ? SITE_RADIUS : AREA_RADIUS))
  const isPoint = precision === 'city' || precision === 'country'
  // A district of the settings is no middle of towns.
  const note = POINT_NOTES[ref !== undefined && precision === 'district' ? 'area' : precision]
  const source = toSource(known)
  return {
    name: name.replace(/\s+/gu, ' ').slice(0, 120),
    precision,
    geometry: { type: 'Point', coordinates: [lng, lat] },
    ...(isPoint ? {} : { radiusKm: Math.min(MOST_RADIUS, Math.max(LEAST_RADIUS, radius)) }),
    ...(country ? { countryCodes: [country] } : {}),
    ...(region && precision !== 'country' ? { region } : {}),
    ...(id ? { links: [id] } : {}),
    ...(note ? { pointNote: note } : {}),
    ...(source ? { source } : {}),
  }
}

function toPrecision({ kind, country, region, isDistrict }: KnownPlace): Precision {
  if (kind === 'country' && country === '') return 'area'
  return kind === 'region' && (isDistrict || region === undefined) ? 'district' : PRECISION[kind]
}

const toSource = ({ kind, name, id, ref }: KnownPlace) =>
  ref !== undefined
    ? { title: `${name}, ${ref.split('/')[2]}`, url: ref }
    : id !== undefined
      ? { title: `GeoNames ${id.slice(3)}, ${name}`, url: `https://www.geonames.org/${id.slice(3)}` }
      : kind === 'region'
        ? OF_TOWNS
        : undefined
