// What a story needs of a place that the gazetteer knows.
import { toLabelPoint } from '../compiler/label-point.ts'
import type { FindOutline } from '../compiler/checks/check-countries.ts'
import { countries } from '../draft/gazetteer/countries.ts'
import { toCountryName } from '../draft/gazetteer/country-name.ts'
import type { KnownPlace, PlaceBook } from '../draft/gazetteer/place-book.ts'
import type { Place } from '../model/story.ts'

export interface PlaceData {
  /** Asked for only where a place needs more than the outlines of countries. */
  readonly book: () => PlaceBook
  readonly findOutline: FindOutline
}

/** Kilometres: less could not be told from a point. */
const LEAST_RADIUS = 1
const GEONAMES = { title: 'GeoNames, the towns of the region', url: 'https://www.geonames.org' }
const NATURAL_EARTH = {
  title: 'Natural Earth, Admin 0 countries at 1:10m, through world-atlas',
  url: 'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/10m-admin-0-countries/',
}

/** Undefined for a code that is no country's. `lang` is the story's, `langs` those that names are wanted in besides. */
export function toCountry(code: string, lang: string, langs: readonly string[], data: PlaceData): Place | undefined {
  const known = countries.find(country => country.code === code)
  if (!known) return undefined
  const outline = data.findOutline(code)
  const base = { name: toCountryName(code, lang) ?? known.name, ...toNames(code, langs), precision: 'country' } as const
  const rest = {
    countryCodes: [code],
    pointNote: 'The country is drawn as its outline; the mark only carries its name.',
  }
  if (outline) {
    const point = { type: 'Point' as const, coordinates: toLabelPoint(outline).map(toThousandth) }
    return { ...base, geometry: point, ...rest, source: NATURAL_EARTH }
  }
  const place = data.book().country(code)
  return place && { ...base, geometry: toPoint(place), ...rest }
}

/** Undefined for what is known as a point alone and cannot be drawn as one: a sea, a line. */
export function toPlace(known: KnownPlace, lang: string, langs: readonly string[], data: PlaceData): Place | undefined {
  const { name, kind, country, region, id, reachKm } = known
  if (kind === 'country') return toCountry(country, lang, langs, data)
  const base = { name, geometry: toPoint(known), ...(country ? { countryCodes: [country] } : {}) }
  const radiusKm = Math.max(LEAST_RADIUS, Math.round(reachKm))
  if (kind === 'region') return { ...base, ...toRegion(known, radiusKm, data.book()) }
  if (kind === 'other') return { ...base, precision: 'near', radiusKm }
  if (kind !== 'city') return undefined
  return {
    ...base,
    precision: 'city',
    ...(region ? { region } : {}),
    ...(id ? { links: [id] } : {}),
    pointNote: 'The centre of the city.',
    ...(id
      ? { source: { title: `GeoNames ${id.slice(3)}, ${name}`, url: `https://www.geonames.org/${id.slice(3)}` } }
      : {}),
  }
}

/** A first-level region, or a district inside one. */
function toRegion({ name, region }: KnownPlace, radiusKm: number, book: PlaceBook) {
  const isDistrict = region === undefined || book.region(region)?.name !== name
  const outline = isDistrict ? undefined : book.outline(region)
  const base = { precision: isDistrict ? ('district' as const) : ('region' as const), ...(region ? { region } : {}) }
  if (!outline)
    return {
      ...base,
      radiusKm,
      pointNote: 'The middle of its towns; the ring reaches as far as they do.',
      source: GEONAMES,
    }
  return {
    ...base,
    geometry: outline.geometry,
    ...(outline.isApproximate ? { pointNote: 'The outline is approximate, worked out from where its towns lie.' } : {}),
    source: { title: outline.source, url: (outline.isApproximate ? GEONAMES : NATURAL_EARTH).url },
  }
}

const toThousandth = (degrees: number): number => Number(degrees.toFixed(3))
const toPoint = ({ lng, lat }: KnownPlace) => ({ type: 'Point' as const, coordinates: [lng, lat] })

function toNames(code: string, langs: readonly string[]) {
  const names = langs.flatMap(lang => {
    const name = toCountryName(code, lang)
    return name === undefined ? [] : [[lang, name]]
  })
  return names.length > 0 ? { names: Object.fromEntries(names) as Record<string, string> } : {}
}
