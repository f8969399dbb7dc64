// What a story needs of a place that the gazetteer knows: with its outline, where there is one, and in its languages.
import { toLabelPoint } from '../compiler/label-point.ts'
import type { FindOutline } from '../compiler/checks/check-countries.ts'
import { countries } from '../draft/gazetteer/countries.ts'
import { toCountryName } from '../draft/gazetteer/country-name.ts'
import type { KnownPlace } from '../draft/gazetteer/known-place.ts'
import type { PlaceBook } from '../draft/gazetteer/place-book.ts'
import { toWholePlace } from '../draft/gazetteer/story-place.ts'
import type { Place } from '../model/story.ts'

export interface PlaceData {
  /** Asked for only where a place needs more than the outlines of countries. */
  readonly book: () => PlaceBook
  readonly findOutline: FindOutline
}

const NATURAL_EARTH = {
  title: 'Natural Earth, Admin 0 countries at 1:10m, through world-atlas',
  url: 'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/10m-admin-0-countries/',
}
/** Its towns' points, of which an approximate outline is made, are GeoNames'. */
const GEONAMES_URL = 'https://www.geonames.org'

/** Undefined for a code that is no country's. `lang` is the story's, `langs` those that names are wanted in besides. */
export function toCountry(code: string, lang: string, langs: readonly string[], data: PlaceData): Place | undefined {
  const country = countries.find(each => each.code === code)
  if (!country) return undefined
  const outline = data.findOutline(code)
  const [lng, lat] = outline ? toLabelPoint(outline).map(toThousandth) : []
  const known: KnownPlace | undefined =
    lng === undefined || lat === undefined
      ? data.book().country(code)
      : { name: country.name, kind: 'country', lng, lat, country: code, population: 0, reachKm: 0, isDistrict: false }
  if (!known) return undefined
  const { name: _name, ...place } = toWholePlace(known)
  const names = toNames(code, langs)
  const source = outline ? { source: NATURAL_EARTH } : {}
  return { name: toCountryName(code, lang) ?? country.name, ...names, ...place, ...source }
}

/** Undefined for what is known as a point alone and cannot be drawn as one: a sea, a line. */
export function toPlace(known: KnownPlace, lang: string, langs: readonly string[], data: PlaceData): Place | undefined {
  const { kind, country } = known
  if (kind === 'country') return toCountry(country, lang, langs, data)
  if (kind === 'region') return toRegion(known, data.book())
  return kind === 'city' || kind === 'other' ? toWholePlace(known) : undefined
}

/** Of a first-level region the outline in place of the ring. */
function toRegion(known: KnownPlace, book: PlaceBook): Place {
  const whole = toWholePlace(known)
  const outline = whole.precision === 'region' && known.region !== undefined ? book.outline(known.region) : undefined
  if (!outline) return whole
  const { radiusKm: _radius, pointNote: _note, ...place } = whole
  return {
    ...place,
    geometry: outline.geometry,
    ...(outline.isApproximate ? { pointNote: 'The outline is approximate, worked out from where its towns lie.' } : {}),
    source: { title: outline.source, url: outline.isApproximate ? GEONAMES_URL : NATURAL_EARTH.url },
  }
}

const toThousandth = (degrees: number): number => Number(degrees.toFixed(3))

function toNames(code: string, langs: readonly string[]) {
  const names = langs.flatMap(lang => {
    const name = toCountryName(code, lang)
    return name === undefined ? [] : [[lang, name]]
  })
  return names.length > 0 ? { names: Object.fromEntries(names) as Record<string, string> } : {}
}
