// The language of the front page: that of the site's settings, of its stories where they have one and the same, else
// English.
import { ENGLISH, toLanguage, type Language } from '../../i18n/languages.ts'
import type { Settings } from '../settings/settings.ts'

/** `stories` with their languages, BCP 47. The site's own name takes the place of ours. */
export function toFrontLanguage(
  stories: readonly { readonly lang: string }[],
  { lang, name }: Pick<Settings, 'lang' | 'name'> = {},
): Language {
  const [first, ...others] = lang === undefined ? new Set(stories.map(each => each.lang)) : [lang]
  const language = first === undefined || others.length > 0 ? ENGLISH : toLanguage(first)
  return name === undefined ? language : { ...language, front: { ...language.front, name } }
}
