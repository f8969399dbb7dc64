// First-level regions and districts as rows. GeoNames' list of them has no coordinates: a division's point is the
// middle of its towns, and its reach half of their extent.
import { group } from 'd3'
import { foldName } from '../../draft/gazetteer/fold.ts'
import type { Row } from '../../draft/gazetteer/gazetteer-file.ts'
import type { Division, Town } from './geonames.ts'

/** Elsewhere a division of the second level is one town, or its name is not said in English. */
const WITH_DISTRICTS = new Set(
  'US GB IE CA AU IN PK BD PH CN KP KR SY IQ AF YE TR KE UG TZ ZA NG GH IL PS HR'.split(' '),
)
const GENERIC_BEFORE =
  /^(?:State|Province|Region|Republic|Governorate|District|County|City and Borough|City|Metropolis) of (?:the )?/i
const GENERICS =
  "Province|Region|Oblast'?|Krai|Kray|Republic|Governorate|District|Department|Prefecture|Voivodeship|State|City|" +
  'County|Division|Municipality|Shi|Sheng'
const GENERIC_AFTER = new RegExp(` (?:${GENERICS})(?: \\(.*\\))?$`, 'i')
const DIRECTIONS =
  'far|north|south|east|west|central|centre|northern|southern|eastern|western|northeast|northwest|southeast|' +
  'southwest|northeastern|northwestern|southeastern|southwestern|upper|lower|new|federal|national|capital'
/** What is left of "Central Region" is no name, nor is "Central District": courts and parties have them. */
const NO_NAME = new RegExp(`^(?:(?:${DIRECTIONS})(?: |$))+(?:district|region)?$`)
/** American cities that are a county of their own have a row as towns. */
const INDEPENDENT_CITY = /^City of /
const KM_PER_DEGREE = 111.2

/** @param otherNames by division, where another list spells it otherwise */
export function toDivisionRows(
  divisions: readonly Division[],
  towns: readonly Town[],
  level: 1 | 2,
  otherNames: ReadonlyMap<string, string> = new Map(),
): Row[] {
  const members = group(towns, ({ country, admin1, admin2 }) =>
    level === 1 ? `${country}.${admin1}` : `${country}.${admin1}.${admin2}`,
  )
  return divisions.flatMap(({ code, name }): Row[] => {
    const [country = '', admin1 = '', admin2 = ''] = code.split('.')
    const own = members.get(code)
    if (!own || (level === 2 && !WITH_DISTRICTS.has(country)) || /\d/.test(name)) return []
    const { lng, lat, reachKm } = toExtent(own)
    const population = own.reduce((sum, town) => sum + town.population, 0)
    const kind = level === 1 ? 'r' : 'd'
    const base = { name, kind, country, admin1, admin2, lng, lat, population, reachKm, id: '', isAlias: false } as const
    const keys = divisionKeys(name, country, admin1, level)
    const other = otherNames.get(code)
    const others = other ? divisionKeys(other, country, admin1, level).filter(key => !keys.includes(key)) : []
    return [...keys.map(key => ({ ...base, key })), ...others.map(key => ({ ...base, key, isAlias: true }))]
  })
}

/** "Zamfara State" is also Zamfara; an American county is never said without the word. */
function divisionKeys(name: string, country: string, admin1: string, level: 1 | 2): string[] {
  if (country === 'US' && INDEPENDENT_CITY.test(name)) return []
  if (country === 'US' && (level === 2 || admin1 === 'DC')) return [foldName(name)]
  const stem = name.replace(GENERIC_BEFORE, '').replace(GENERIC_AFTER, '')
  const irish = level === 2 && country === 'IE' ? [`County ${stem}`] : []
  return [...new Set([name, stem, ...irish].map(foldName))].filter(key => key !== '' && !NO_NAME.test(key))
}

/** The middle of the box around the towns, without the outermost hundredth on each side. */
function toExtent(towns: readonly Town[]): { lng: number; lat: number; reachKm: number } {
  const [west, east] = toRange(towns.map(({ lng }) => lng))
  const [south, north] = toRange(towns.map(({ lat }) => lat))
  const lat = (south + north) / 2
  const widthKm = (east - west) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  return { lng: (west + east) / 2, lat, reachKm: Math.hypot(widthKm, (north - south) * KM_PER_DEGREE) / 2 }
}

function toRange(values: number[]): [number, number] {
  const sorted = values.sort((a, b) => a - b)
  const cut = Math.floor(sorted.length / 100)
  return [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0]
}
