// Brings a language other than English to the living page: its words, and where the map's names in it are.
import { loadSpeech } from '../../i18n/load-speech.ts'
import type { Speech } from '../../i18n/speech.ts'
import { findTag } from '../../i18n/tags.ts'
import type { App } from '../app.ts'

export type Language = Speech & Pick<App, 'namesUrl'>

const namesUrls: Readonly<Record<string, string>> = import.meta.glob('../../../data/basemap/labels.*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** `lang` is BCP 47. undefined, which is English, for a language that there is not; rejects where it cannot be had. */
export async function loadLanguage(lang: string): Promise<Language | undefined> {
  const speech = await loadSpeech(lang)
  return speech && { ...speech, namesUrl: namesUrls[`../../../data/basemap/labels.${findTag(lang)}.json`] }
}
