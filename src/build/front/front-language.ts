// The language of the front page: that of its stories where they have one and the same, else English.
import { ENGLISH, toLanguage, type Language } from '../../i18n/languages.ts'

/** `stories` with their languages, BCP 47. */
export function toFrontLanguage(stories: readonly { readonly lang: string }[]): Language {
  const [first, ...others] = new Set(stories.map(({ lang }) => lang))
  return first === undefined || others.length > 0 ? ENGLISH : toLanguage(first)
}
