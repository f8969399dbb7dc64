// The names under which a quote may have a place of the story: its own, and what its country and people are called.
import { isObject } from '../compiler/located-json.ts'
import { countries } from '../draft/gazetteer/countries.ts'
import { once } from './once.ts'

export interface PlaceNames {
  /** The likeliest first; none of an id that the story does not know. */
  readonly of: (id: string) => readonly string[]
  /** Names of other places that hold this one: "North Korea" of "Korea". */
  readonly longerThan: (name: string, id: string) => readonly string[]
}

/** `places` may grow; `langs` are the languages of the articles. */
export function createPlaceNames(places: ReadonlyMap<string, unknown>, langs: readonly string[]): PlaceNames {
  const all = once(() => [
    ...countries.flatMap(toCountryNames),
    ...[...places.values()].flatMap(place => (isObject(place) ? toOwnNames(place, langs) : [])),
  ])
  const of = (id: string): readonly string[] => {
    const place = places.get(id)
    if (!isObject(place)) return []
    const { precision, countryCodes: codes } = place
    const code =
      precision === 'country' && Array.isArray(codes) && codes.length === 1 ? (codes[0] as unknown) : undefined
    const country = countries.find(each => each.code === code)
    return [...new Set([...toOwnNames(place, langs), ...(country ? toCountryNames(country) : [])])]
  }
  return {
    of,
    longerThan: (name, id) => {
      const own = of(id)
      return all().filter(other => other.length > name.length && other.includes(name) && !own.includes(other))
    },
  }
}

const toCountryNames = ({ name, otherNames, demonyms }: (typeof countries)[number]) => [
  name,
  ...otherNames,
  ...demonyms,
]

function toOwnNames({ name, names }: Readonly<Record<string, unknown>>, langs: readonly string[]): string[] {
  const others = isObject(names) ? langs.map(lang => names[lang]) : []
  return [name, ...others].flatMap(each => (typeof each === 'string' && each.trim() !== '' ? [each] : []))
}
