// What `npm run place` prints: every place of a name, the likeliest first, and a line for a story.
import { findNamed } from '../draft/gazetteer/find-named.ts'
import { foldName } from '../draft/gazetteer/fold.ts'
import type { Gazetteer, Toponym } from '../draft/gazetteer/gazetteer.ts'

const MOST = 12

/** Prints the places of a name ("Abuja") or of a name and what it lies in ("Paris, Texas"); returns the exit code. */
export function printPlaces(
  args: readonly string[],
  gazetteer: Gazetteer,
  { log, error }: Pick<Console, 'log' | 'error'>,
): 0 | 1 {
  if (foldName(args.join(' ')) === '') {
    error('Usage: npm run place -- "Abuja" or npm run place -- "Paris, Texas"')
    return 1
  }
  const places = findNamed(args.join(' '), gazetteer)
  for (const place of places.slice(0, MOST)) log(toLines(place, gazetteer).join('\n'))
  if (places.length > MOST) log(`${places.length - MOST} more; name a region or country after a comma`)
  if (places.length === 0) error(`No place is called ${args.join(' ')}`)
  return places.length === 0 ? 1 : 0
}

/** "Abuja: city, Federal Capital Territory, NG, 590,400 people, 9.058 N 7.489 E" and what to paste. */
function toLines(place: Toponym, gazetteer: Gazetteer): string[] {
  const { name, kind, country, admin1, population, lng, lat, id } = place
  const region = kind === 'city' && admin1 ? gazetteer.region(country, admin1)?.name : undefined
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
