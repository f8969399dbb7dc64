// The towns of the map in another language than English, by tables of ours.
import { rollup } from 'd3'
import type { Tag } from '../../i18n/tags.ts'
import type { BaseName } from '../../views/map/map-labels.ts'
import type { MapCity } from './city-names.ts'
import { ar } from './towns/ar.ts'
import { de } from './towns/de.ts'
import { es } from './towns/es.ts'
import { fr } from './towns/fr.ts'
import { he } from './towns/he.ts'
import { hi } from './towns/hi.ts'
import { ja } from './towns/ja.ts'
import { ko } from './towns/ko.ts'
import { pt } from './towns/pt.ts'
import { ru } from './towns/ru.ts'
import { zhHans } from './towns/zh-Hans.ts'
import { zhHant } from './towns/zh-Hant.ts'

/** In Latin script a table has only those that the language writes otherwise than the map. */
export const TOWNS: Readonly<Record<Tag, Readonly<Record<string, string>>>> = {
  ar,
  de,
  es,
  fr,
  he,
  hi,
  ja,
  ko,
  pt,
  ru,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

/** What the tables call each: its name on the map, with its country where several have that name: "Barcelona, VE". */
export function toTownKeys(cities: readonly MapCity[]): string[] {
  const counts = rollup(
    cities,
    those => those.length,
    ({ name }) => name.name,
  )
  return cities.map(({ name: { name }, country }) => (counts.get(name) === 1 ? name : `${name}, ${country}`))
}

/** One that the tables lack stays in Latin letters, which only a language of another script has to say. */
export function toTownNames(cities: readonly MapCity[], tag: Tag): BaseName[] {
  const keys = toTownKeys(cities)
  const isLatin = new Intl.Locale(tag).maximize().script === 'Latn'
  return cities.map(({ name: town }, i) => {
    const name = TOWNS[tag][keys[i]!]
    if (name !== undefined) return { ...town, name, en: town.name }
    return isLatin ? town : { ...town, lang: 'en' }
  })
}
