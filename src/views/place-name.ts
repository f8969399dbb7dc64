// A place's name in the reader's language, else as the story calls it.
import type { Place } from '../model/story.ts'
import type { App } from './app.ts'
import { rememberFor } from './remember.ts'

/** With its country where the story has several places of one name: "Santiago (Chile)". */
export const toName = rememberFor(({ lang, format, sharedNames }: NameWords, place: Place): string => {
  const name = toOwnName(lang, place)
  const country = sharedNames.has(toKey(lang, name)) ? place.countryCodes?.[0] : undefined
  return country === undefined ? name : `${name} (${format.country(country)})`
})

type NameWords = Pick<App, 'lang' | 'format' | 'sharedNames'>

/** Names that several of `places` have, as `toName` asks for them. */
export function findSharedNames(lang: string, places: readonly Place[]): ReadonlySet<string> {
  const met = new Set<string>(),
    shared = new Set<string>()
  for (const place of places) {
    const key = toKey(lang, toOwnName(lang, place))
    if (met.has(key)) shared.add(key)
    met.add(key)
  }
  return shared
}

const toKey = (lang: string, name: string): string => name.normalize('NFKC').toLocaleLowerCase(lang)

function toOwnName(lang: string, place: Place): string {
  const tag = findTag(lang, place)
  return tag === undefined ? place.name : place.names![tag]!
}

/** BCP 47, of the name that `toName` gives. */
export const toNameLanguage = ({ lang, story }: App, place: Place): string => findTag(lang, place) ?? story.lang

const findTag = (lang: string, { names = {} }: Place): string | undefined =>
  [lang, lang.split('-')[0]!].find(tag => names[tag] !== undefined)
