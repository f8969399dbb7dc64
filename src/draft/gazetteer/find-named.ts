// The places of a name as an author writes it: "Abuja", "Abuja, NG", "Paris, Texas".
import { distance } from 'fastest-levenshtein'
import { priorOf } from '../places/prior.ts'
import { foldName } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Toponym } from './toponym.ts'

/**
 * The places of a name, alone or with what they lie in (a country, a region, the code or abbreviation of either), the
 * likeliest first.
 */
export function findNamed(text: string, gazetteer: Gazetteer): Toponym[] {
  const [name = '', outer] = text.split(/,\s*/)
  const abbreviated = gazetteer.abbreviations.get(name)
  const all = abbreviated ? [abbreviated] : gazetteer.lookup(foldName(name))
  return toLikeliest(all, outer, gazetteer)
}

/** The places of names that are a letter or two away, as `findNamed` gives those of the name. Passes over all names. */
export function findNear(text: string, gazetteer: Gazetteer): Toponym[] {
  const [name = '', outer] = text.split(/,\s*/)
  const key = foldName(name)
  const most = key.length < 4 ? 0 : key.length < 8 ? 1 : 2
  const near = new Set<string>()
  for (const each of gazetteer.keys())
    if (Math.abs(each.length - key.length) <= most && distance(each, key) <= most) near.add(each)
  return toLikeliest([...near].flatMap(gazetteer.lookup), outer, gazetteer)
}

function toLikeliest(places: readonly Toponym[], outer: string | undefined, gazetteer: Gazetteer): Toponym[] {
  const areas = outer === undefined ? undefined : findAreas(outer.trim(), gazetteer)
  return places.filter(place => areas?.some(isAround(place)) ?? true).sort((a, b) => priorOf(b) - priorOf(a))
}

/** A country, or a first-level region of it. */
type Area = Pick<Toponym, 'country' | 'admin1'>

function isAround(place: Toponym): (area: Area) => boolean {
  return ({ country, admin1 }) => country === place.country && (admin1 === '' || admin1 === place.admin1)
}

/** "GA" is Gabon and Georgia. */
function findAreas(name: string, { lookup, abbreviations, regions }: Gazetteer): Area[] {
  const region = regions.get(name.toUpperCase())
  const abbreviated = abbreviations.get(name)
  const coded = [{ country: name.toUpperCase(), admin1: '' }, ...(region ? [region] : [])]
  if (abbreviated) return [...coded, abbreviated]
  return [...coded, ...lookup(foldName(name)).filter(({ kind }) => kind === 'country' || kind === 'region')]
}
