// Countries as rows: the names of our own table, at the middle of the largest piece of land.
import { geoArea, geoCentroid, group } from 'd3'
import { type Country, countries } from '../../draft/gazetteer/countries.ts'
import { foldName } from '../../draft/gazetteer/fold.ts'
import type { Row } from '../../draft/gazetteer/gazetteer-file.ts'
import { readAtlas, toCountryFeatures } from '../basemap/world-atlas.ts'
import type { Town } from './geonames.ts'

const KM_PER_STERADIAN = 6371 ** 2

export function toCountryRows(towns: readonly Town[]): Row[] {
  const byCountry = group(towns, ({ country }) => country)
  return countries.flatMap(country => toRows(country, byCountry.get(country.code) ?? []))
}

function toRows({ code, name, otherNames }: Country, towns: readonly Town[]): Row[] {
  const place = toLargestLand(code) ?? toCapital(towns)
  if (!place) return []
  const population = towns.reduce((sum, town) => sum + town.population, 0)
  const base = { name, kind: 'n', country: code, admin1: '', admin2: '', ...place, population, id: '' } as const
  const keys = new Map([name, ...otherNames].map(text => [foldName(text), text !== name]))
  return [...keys].map(([key, isAlias]) => ({ ...base, key, isAlias }))
}

interface Placed {
  readonly lng: number
  readonly lat: number
  readonly reachKm: number
}

/** Of France the mainland, not the middle between it and Guiana. */
function toLargestLand(code: string): Placed | undefined {
  let largest: Placed | undefined
  for (const { geometry } of toCountryFeatures(readAtlas('50m'), code)) {
    for (const coordinates of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
      const land = { type: 'Polygon', coordinates } as const
      const reachKm = Math.sqrt((geoArea(land) * KM_PER_STERADIAN) / Math.PI)
      const [lng, lat] = geoCentroid(land)
      if (reachKm > (largest?.reachKm ?? 0)) largest = { lng, lat, reachKm }
    }
  }
  return largest
}

function toCapital(towns: readonly Town[]): Placed | undefined {
  const town = towns.find(({ code }) => code === 'PPLC') ?? towns[0]
  return town && { lng: town.lng, lat: town.lat, reachKm: 10 }
}
