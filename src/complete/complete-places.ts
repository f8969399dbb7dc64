// The places of a story in the long form: those of its table, and those that its events name in place.
import { ID } from '../compiler/id.ts'
import { isObject, toList } from '../compiler/located-json.ts'
import { showText, type Path } from '../compiler/problem.ts'
import { toSlug } from '../draft/story/ids.ts'
import { findSame } from '../draft/story/same-place.ts'
import { PRECISIONS, type Place } from '../model/story.ts'
import type { FindId } from './complete-where.ts'
import type { Found, PlaceFinder } from './find-place.ts'
import { note, refuse, type Told } from './told.ts'

type Fields = Readonly<Record<string, unknown>>

/** What the file says of a place wins; of one that lacks nothing nothing is asked. */
export function completePlace(value: unknown, path: Path, finder: PlaceFinder, told: Told): unknown {
  if (!isObject(value) || !['name', 'precision', 'geometry'].some(key => value[key] === undefined)) return value
  const asked = findFields(value, finder)
  if (!asked) return value
  const { found, key, shown } = asked
  if (!found.ok) {
    refuse(told, {
      path: [...path, ...key],
      open: path,
      found: `${showText(shown)}${found.what}`,
      expected: found.expected,
    })
    return value
  }
  if (found.reading !== undefined) note(told, [...path, ...key], showText(shown), found.reading)
  return { ...(value['geometry'] === undefined ? found.place : withoutPoint(found.place)), ...value }
}

/** What is said of the point that was not taken. */
function withoutPoint({ geometry: _geometry, radiusKm: _radius, pointNote: _note, source: _source, ...place }: Place) {
  return place
}

interface Asked {
  readonly found: Found
  /** Under which key of the place the file has what was looked up. */
  readonly key: Path
  readonly shown: string
}

/** Undefined where nothing says which place it is: the check tells what it lacks. */
function findFields({ name, precision, countryCodes, region, links }: Fields, finder: PlaceFinder): Asked | undefined {
  const codes = toList(countryCodes)
  const [code] = codes
  const isOne = codes.length === 1 && typeof code === 'string'
  if (precision === 'country' && isOne) return { found: finder.country(code), key: ['countryCodes', 0], shown: code }
  if (typeof region === 'string') return { found: finder.region(region), key: ['region'], shown: region }
  const ids = toList(links)
  const at = ids.findIndex(id => typeof id === 'string' && id.startsWith('gn:'))
  const id = ids[at]
  if (typeof id === 'string') return { found: finder.number(id), key: ['links', at], shown: id }
  if (typeof name !== 'string' || codes.length > 1) return undefined
  const wanted = PRECISIONS.find(each => each === precision)
  return { found: finder.named(name, isOne ? code : undefined, wanted), key: ['name'], shown: name }
}

/** `places` by id grow by those that are named in place; `told` learns where each was named. */
export function createFindId(places: Map<string, unknown>, finder: PlaceFinder, told: Told): FindId {
  const known = new Map<string, string | undefined>()
  return (named, path) => {
    const text = named.trim()
    // What looks like an id and leads nowhere is a slip, of which the check tells.
    if (places.has(text) || ID.test(text)) return text
    if (known.has(text)) {
      if (known.get(text) === undefined) told.open.push(path)
      return known.get(text)
    }
    const found = findNamed(text, finder)
    if (!found.ok) refuse(told, { path, found: `${showText(named)}${found.what}`, expected: found.expected })
    else if (found.reading !== undefined) note(told, path, showText(named), found.reading)
    const same = found.ok ? findSame(places, found.place) : undefined
    const id = found.ok ? (same ?? toFreeId(places, found.place)) : undefined
    if (found.ok && same === undefined) {
      places.set(id!, found.place)
      told.moves.push({ from: ['places', id!], to: path })
    }
    known.set(text, id)
    return id
  }
}

function findNamed(text: string, finder: PlaceFinder): Found {
  if (/^gn:\d+$/.test(text)) return finder.number(text)
  if (/^[A-Z]{2}$/.test(text)) return finder.country(text)
  if (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text)) return finder.region(text)
  const [, name, outer] = /^([^,]*),(.*)$/su.exec(text) ?? []
  return finder.named((name ?? text).trim(), outer?.trim())
}

/** "abuja"; where another place has it "abuja-ng", then with a number. */
function toFreeId(places: ReadonlyMap<string, unknown>, { name, countryCodes = [] }: Place): string {
  const slug = toSlug(name) || 'place'
  const longer = [slug, ...countryCodes.slice(0, 1).map(code => `${slug}-${code.toLowerCase()}`)]
  for (let number = 2; ; number += 1) {
    const free = [...longer, `${slug}-${number}`].find(id => !places.has(id))
    if (free !== undefined) return free
  }
}
