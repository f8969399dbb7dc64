// The places of a draft: points of a gazetteer, which somebody has to look at.
import { toList } from '../compiler/located-json.ts'
import { toFields, toWords, type Fields } from './fields.ts'
import { readPoint } from './geometry.ts'
import { toOneLine } from './plain-text.ts'
import { createIds } from '../draft/story/ids.ts'

export interface DraftPlaces {
  readonly all: Readonly<Record<string, object>>
  /** The id of a place `{name or text, lng, lat, kind, countryCode, id}`; undefined without a point. */
  readonly add: (place: Fields) => string | undefined
}

/** Of what is larger than a town, where the draft gives a point alone. */
const RADIUS_KM = 100

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
      const key = `${name} ${JSON.stringify(geometry)}`
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = toId(name)
      ids.set(key, id)
      all[id] = { name: toOneLine(name, 120), ...toShape(best), geometry, review: 'proposed' }
      return id
    },
  }
}

function toShape({ kind, countryCode, id }: Fields): Fields {
  const code = typeof countryCode === 'string' && /^[A-Z]{2}$/.test(countryCode) ? countryCode : undefined
  const known = {
    ...(code !== undefined && { countryCodes: [code] }),
    ...(/^[1-9]\d*$/.test(toWords(id) ?? '') && { links: [`gn:${toWords(id)}`] }),
  }
  if (kind === 'city') return { precision: 'city', ...known }
  if (kind === 'country' && code !== undefined)
    return { precision: 'country', ...known, pointNote: 'The mark only carries its name.' }
  if (kind === 'region' || kind === 'area' || kind === 'water' || kind === 'country')
    return {
      precision: kind === 'country' ? 'area' : kind,
      radiusKm: RADIUS_KM,
      ...known,
      pointNote: 'The draft gives a point alone; how far the place reaches is a guess.',
    }
  return { precision: 'near', ...known }
}
