// Does a city lie where the gazetteer has a town of its name? Here a lost digit shows that stays in the country, and a
// swap of longitude and latitude.
import * as v from 'valibot'
import type { Place } from '../../model/story.ts'
import { SAME_TOWN_KM, toKm, type LngLat } from '../distance.ts'
import type { FindTowns, KnownTown } from '../known-town.ts'
import { showText, showValue, type Finding, type Fix, type Path } from '../problem.ts'
import { pointSchema } from '../geometry-schema.ts'
import type { TypedStory } from './typed-story.ts'

/**
 * A distance is a warning: a gazetteer has not every village of a name. A swap is an error where the other order lies
 * at the town. What no gazetteer knows is not held against anything.
 */
export function checkTowns({ places }: TypedStory, findTowns: FindTowns): Finding[] {
  return [...places].flatMap(([id, place]) => {
    if (place?.precision !== 'city' || !v.is(pointSchema, place.geometry)) return []
    const towns = toTowns(place, findTowns)
    const at = place.geometry.coordinates as unknown as LngLat
    const nearest = findNearestTown(at, towns)
    if (!nearest) return []
    const path = ['places', id, 'geometry']
    if (nearest.km > SAME_TOWN_KM) return [checkSwap(at, towns, path) ?? warnOfDistance(place, at, nearest, path)]
    return []
  })
}

/** What the gazetteer knows of a city that lies at one town of its name and no other. */
export function findTownFacts({ places }: TypedStory, findTowns: FindTowns): Fix[] {
  return [...places].flatMap(([id, place]) => {
    if (place?.precision !== 'city' || !v.is(pointSchema, place.geometry) || (place.links && place.countryCodes))
      return []
    const at = place.geometry.coordinates as unknown as LngLat
    const near = toTowns(place, findTowns).filter(town => toKm(at, [town.lng, town.lat]) <= SAME_TOWN_KM)
    const [town] = near
    if (!town?.id || near.some(each => each.id !== town.id)) return []
    const add = {
      ...(place.countryCodes ? {} : { countryCodes: [town.country] }),
      ...(place.links ? {} : { links: [town.id] }),
    }
    return [{ what: `as the gazetteer has ${showText(town.name)}`, path: ['places', id], edit: { add } }]
  })
}

/** Towns of any of its names, in its countries. */
function toTowns({ name, names = {}, countryCodes }: Place, findTowns: FindTowns): KnownTown[] {
  return [...new Set([name, ...Object.values(names)])]
    .flatMap(findTowns)
    .filter(({ country }) => !countryCodes?.length || countryCodes.includes(country))
}

interface Nearest {
  readonly town: KnownTown
  readonly km: number
}

function findNearestTown(at: LngLat, towns: readonly KnownTown[]): Nearest | undefined {
  let nearest: Nearest | undefined
  for (const town of towns) {
    const km = toKm(at, [town.lng, town.lat])
    if (!nearest || km < nearest.km) nearest = { town, km }
  }
  return nearest
}

function checkSwap([lng, lat]: LngLat, towns: readonly KnownTown[], path: Path): Finding | undefined {
  if (Math.abs(lng) > 90) return undefined
  const swapped = findNearestTown([lat, lng], towns)
  if (!swapped || swapped.km > SAME_TOWN_KM) return undefined
  return {
    path: [...path, 'coordinates'],
    found: `${showValue([lng, lat])}: longitude and latitude are swapped`,
    expected: `longitude, then latitude: ${showTown(swapped.town)}`,
    nearest: showValue([lat, lng]),
    fix: { what: 'longitude and latitude are swapped', path: [...path, 'coordinates'], edit: 'reverse' },
  }
}

function warnOfDistance({ name, countryCodes }: Place, at: LngLat, { town, km }: Nearest, path: Path): Finding {
  const country = countryCodes?.length ? ` in ${countryCodes.join(' or ')}` : ''
  const far = `${Math.round(km).toLocaleString('en')} km`
  return {
    path,
    found: `${showValue([...at])}, ${far} from any town called ${showText(name)}${country}`,
    expected: `a position within ${SAME_TOWN_KM} km of one, or another precision than "city"`,
    nearest: showTown(town),
    severity: 'warning',
  }
}

/** `[7.489,9.058]: Abuja, NG, gn:2352778` */
const showTown = ({ name, country, lng, lat, id }: KnownTown): string =>
  `${showValue([lng, lat])}: ${[name, country, ...(id ? [id] : [])].join(', ')}`
