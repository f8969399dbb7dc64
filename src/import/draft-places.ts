// The places of a draft: points of a gazetteer, which somebody has to look at.
import { toList } from '../compiler/located-json.ts'
import { toFields, toWords, type Fields } from './fields.ts'
import { readPoint } from './geometry.ts'
import { toOneLine } from './plain-text.ts'
import { GEONAMES_ID, type KnownPlace } from '../draft/gazetteer/known-place.ts'
import { toWholePlace } from '../draft/gazetteer/story-place.ts'
import { createIds } from '../draft/story/ids.ts'
import type { PlaceKind } from '../draft/types.ts'

export interface DraftPlaces {
  readonly all: Readonly<Record<string, object>>
  /** The id of a place `{name or text, lng, lat, kind, countryCode, id}`; undefined without a point. */
  readonly add: (place: Fields) => string | undefined
}

export function toDraftPlaces(): DraftPlaces {
  const all: Record<string, object> = {}
  const ids = new Map<string, string>()
  const toId = createIds('place')
  return {
    all,
    add(place) {
      const [first] = toList(place['candidates']).map(toFields)
      const best = { ...first, ...place, name: place['name'] ?? first?.['name'] ?? place['text'] }
      const { lng, lat } = place['lng'] === undefined && first ? first : place
      const geometry = readPoint(lat, lng)?.geometry
      const name = toWords(best.name)
      if (!geometry || name === undefined) return undefined
      const [x = 0, y = 0] = geometry.type === 'Point' ? geometry.coordinates : []
      const key = `${name} ${x} ${y}`
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = toId(name)
      ids.set(key, id)
      all[id] = {
        review: 'proposed',
        ...toWholePlace({ ...toKnown(best), name: toOneLine(name, 120), lng: x, lat: y }),
      }
      return id
    },
  }
}

const KINDS: ReadonlySet<unknown> = new Set<PlaceKind>(['country', 'region', 'city', 'area', 'water', 'line', 'other'])
const isKind = (value: unknown): value is PlaceKind => KINDS.has(value)

/** Whatever program made the draft: no code or number of it is looked up, so that the place stands whole. */
function toKnown({
  kind,
  countryCode,
  region,
  id,
  reachKm,
  isDistrict,
}: Fields): Omit<KnownPlace, 'name' | 'lng' | 'lat'> {
  const code = typeof countryCode === 'string' && /^[A-Z]{2}$/.test(countryCode) ? countryCode : ''
  return {
    kind: isKind(kind) ? kind : 'other',
    country: code,
    ...(typeof region === 'string' && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region) && { region }),
    isDistrict: isDistrict === true,
    population: 0,
    reachKm: typeof reachKm === 'number' && reachKm > 0 ? reachKm : 0,
    ...(/^[1-9]\d*$/.test(toWords(id) ?? '') && { id: `${GEONAMES_ID}${toWords(id)}` }),
  }
}
