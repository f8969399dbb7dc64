// The towns of the map in another language than English, by tables of ours.
import { rollup } from 'd3'
import type { Tag } from '../../i18n/tags.ts'
import type { BaseName } from '../../views/map/map-labels.ts'
import type { MapCity } from './city-names.ts'
import ar from './towns/ar.json' with { type: 'json' }
import de from './towns/de.json' with { type: 'json' }
import es from './towns/es.json' with { type: 'json' }
import fr from './towns/fr.json' with { type: 'json' }
import he from './towns/he.json' with { type: 'json' }
import hi from './towns/hi.json' with { type: 'json' }
import ja from './towns/ja.json' with { type: 'json' }
import ko from './towns/ko.json' with { type: 'json' }
import pt from './towns/pt.json' with { type: 'json' }
import ru from './towns/ru.json' with { type: 'json' }
import zhHans from './towns/zh-Hans.json' with { type: 'json' }
import zhHant from './towns/zh-Hant.json' with { type: 'json' }

/**
 * In Latin script a table has only those that the language writes otherwise than the map. Some forms are Unicode
 * CLDR's.
 */
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
