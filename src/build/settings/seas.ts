// What a site calls seas, in the place of the names of each language: how they are written is a newsroom's choice.
import { toLanguage } from '../../i18n/languages.ts'
import { findAmong, INTERFACE } from '../../i18n/tags.ts'
import type { Story } from '../../model/story.ts'
import { SEA_NAMES } from '../basemap/sea-names.ts'
import type { Settings } from './settings.ts'

type Seas = NonNullable<Settings['seas']>

/**
 * For a story in `lang`: for its page, and for each language that its readers may ask for. `siteLang` is that of the
 * names that say none. Both BCP 47.
 */
export function toSeas(seas: Seas, siteLang: string, lang: string): Story['seas'] {
  const named = Object.entries(seas).map(([called, names]) => ({
    name: SEA_NAMES.get(called)!,
    names: typeof names === 'string' ? { [siteLang]: names } : names,
  }))
  const pick = (tag: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      named.flatMap(({ name, names }) => {
        const own = findAmong(Object.keys(names), tag)
        return own === undefined ? [] : [[name, names[own]!]]
      }),
    )
  const page = toLanguage(lang).lang
  return Object.fromEntries(
    [...INTERFACE.map(tag => [tag, pick(tag)] as const), [page, { ...pick(page), ...pick(lang) }] as const].filter(
      ([, names]) => Object.keys(names).length > 0,
    ),
  )
}
