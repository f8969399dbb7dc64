// A place's name in the reader's language, else as the story calls it.
import type { Place } from '../model/story.ts'
import type { App } from './app.ts'

export function toName(lang: string, place: Place): string {
  const tag = findTag(lang, place)
  return tag === undefined ? place.name : place.names![tag]!
}

/** BCP 47, of the name that `toName` gives. */
export const toNameLanguage = ({ lang, story }: App, place: Place): string => findTag(lang, place) ?? story.lang

const findTag = (lang: string, { names = {} }: Place): string | undefined =>
  [lang, lang.split('-')[0]!].find(tag => names[tag] !== undefined)
