// What `npm run place` prints: every place of a name, the likeliest first, and a line for a story.
import { foldName } from '../draft/gazetteer/fold.ts'
import type { Gazetteer, Toponym } from '../draft/gazetteer/gazetteer.ts'
import { priorOf } from '../draft/places/prior.ts'

const MOST = 12

/** Prints the places of a name ("Abuja") or of a name and what it lies in ("Paris, Texas"); returns the exit code. */
export function printPlaces(
  args: readonly string[],
  gazetteer: Gazetteer,
  { log, error }: Pick<Console, 'log' | 'error'>,
): 0 | 1 {
  const [name = '', outer] = args.join(' ').split(/,\s*/)
  if (foldName(name) === '') {
    error('Usage: npm run place -- "Abuja" or npm run place -- "Paris, Texas"')
    return 1
  }
  const places = findPlace(name, outer, gazetteer)
  for (const place of places.slice(0, MOST)) log(toLines(place, gazetteer).join('\n'))
  if (places.length > MOST) log(`${places.length - MOST} more; name a region or country after a comma`)
  if (places.length === 0) error(`No place is called ${args.join(' ')}`)
  return places.length === 0 ? 1 : 0
}

function findPlace(name: string, outer: string | undefined, gazetteer: Gazetteer): Toponym[] {
  const all = [...(gazetteer.abbreviations.has(name) ? [] : gazetteer.lookup(foldName(name)))]
  const abbreviated = gazetteer.abbreviations.get(name)
  if (abbreviated) all.push(abbreviated)
  const isInside = ({ country, admin1 }: Toponym): boolean =>
    outer === undefined ||
    country === outer.toUpperCase() ||
    toOuter(outer, gazetteer).some(area => area.country === country && (!area.admin1 || area.admin1 === admin1))
  return all.filter(isInside).sort((a, b) => priorOf(b) - priorOf(a))
}

function toOuter(name: string, { lookup, abbreviations }: Gazetteer): readonly Toponym[] {
  const abbreviated = abbreviations.get(name)
  return abbreviated
    ? [abbreviated]
    : lookup(foldName(name)).filter(({ kind }) => kind === 'country' || kind === 'region')
}

/** "Abuja: city, Federal Capital Territory, NG, 590,400 people, 9.058 N 7.489 E" and what to paste. */
function toLines(place: Toponym, gazetteer: Gazetteer): string[] {
  const { name, kind, country, admin1, population, lng, lat, id } = place
  const region = kind === 'city' && admin1 ? gazetteer.region(country, admin1) : undefined
  const facts = [
    kind,
    ...(region ? [region] : []),
    ...(country ? [country] : []),
    ...(kind === 'city' ? [`${population.toLocaleString('en')} people`] : []),
    `${Math.abs(lat)} ${lat < 0 ? 'S' : 'N'} ${Math.abs(lng)} ${lng < 0 ? 'W' : 'E'}`,
    ...(id ? [`GeoNames ${id}`] : []),
  ]
  return [`${name}: ${facts.join(', ')}`, `  ${JSON.stringify(toStoryPlace(place))}`]
}

/** A place as a story file has it. */
function toStoryPlace({ name, kind, rank, country, lng, lat, reachKm, id }: Toponym): object {
  return {
    name,
    precision: kind === 'other' ? 'near' : rank === 'd' ? 'district' : kind,
    geometry: { type: 'Point', coordinates: [lng, lat] },
    ...(kind === 'other' ? { radiusKm: reachKm } : {}),
    ...(country ? { countryCodes: [country] } : {}),
    ...(id ? { links: [`gn:${id}`] } : {}),
  }
}
