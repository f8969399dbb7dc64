// The place that a code, a number or a name stands for: with its fields, or why there is none.
import type { KnownPlace } from '../draft/gazetteer/known-place.ts'
import { SETTINGS } from '../model/settings-file.ts'
import type { Place, Precision } from '../model/story.ts'
import { chooseNamed, showCandidates, toTitle } from './choose-place.ts'
import { toCountry, toPlace, type PlaceData } from './place-fields.ts'

export type Found =
  /** `reading` says what was found, where more than a code was looked up. */
  | { readonly ok: true; readonly place: Place; readonly reading?: string }
  /** `what` follows the words of the file. */
  | { readonly ok: false; readonly what: string; readonly expected: string }

export interface PlaceFinder {
  /** ISO 3166-1 alpha-2. */
  country(code: string): Found
  /** ISO 3166-2. */
  region(code: string): Found
  /** `gn:2352778`. */
  number(id: string): Found
  /** `outer` is a code or a name of what it lies in; without it nothing is found, and the candidates are told. */
  named(name: string, outer: string | undefined, precision?: Precision): Found
}

/** `lang` is the story's; names are also given in `langs`. */
export function createPlaceFinder(data: PlaceData, lang: string, langs: readonly string[]): PlaceFinder {
  const toFound = (known: KnownPlace): Found => {
    const place = toPlace(known, lang, langs, data)
    const title = toTitle(known, data.book())
    if (!place)
      return {
        ok: false,
        what: `: ${title}, of which only a point is known`,
        expected: 'a place with its own geometry',
      }
    const { kind, population, id, ref } = known
    const people = kind === 'city' && ref === undefined ? `, ${population.toLocaleString('en')} people` : ''
    const origin = ref === undefined ? id : SETTINGS
    return { ok: true, place, reading: `${title}${people}${origin ? `, ${origin}` : ''}` }
  }
  return {
    country(code) {
      const place = toCountry(code, lang, langs, data)
      return place
        ? { ok: true, place }
        : { ok: false, what: '', expected: 'the ISO 3166-1 code of a country, such as NE' }
    },
    region(code) {
      const known = data.book().region(code)
      return known
        ? toFound(known)
        : { ok: false, what: '', expected: 'the ISO 3166-2 code of a region, such as NG-KD' }
    },
    number(id) {
      const known = data.book().byId(id)
      if (known) return toFound(known)
      return { ok: false, what: '', expected: "GeoNames' number of a town of at least 500 people, or a whole place" }
    },
    named(name, outer, precision) {
      const book = data.book()
      const choice = chooseNamed(name, outer, precision, book)
      if (choice.ok && outer !== undefined) return toFound(choice.place)
      const candidates = choice.ok ? [choice.place] : choice.candidates
      if (candidates.length === 0)
        return {
          ok: false,
          what: ', which the gazetteer does not know',
          expected: 'a town, region or country as the command place finds it, or a whole place',
        }
      return {
        ok: false,
        what: `, which may be ${showCandidates(candidates, book)}`,
        expected: 'one of them: by its code or number, by its precision, or by name and what it lies in',
      }
    },
  }
}
