// Brings the words of a language other than English to the living page: a file for each.
import { toSpeech, type Speech } from './speech.ts'
import { findTag, type Tag } from './tags.ts'
import type { Words } from './words.ts'

const sources: Readonly<Record<Tag, () => Promise<{ readonly words: Words }>>> = {
  ar: () => import('./ar/words.ts'),
  de: () => import('./de/words.ts'),
  es: () => import('./es/words.ts'),
  fr: () => import('./fr/words.ts'),
  he: () => import('./he/words.ts'),
  hi: () => import('./hi/words.ts'),
  ja: () => import('./ja/words.ts'),
  ko: () => import('./ko/words.ts'),
  pt: () => import('./pt/words.ts'),
  ru: () => import('./ru/words.ts'),
  'zh-Hans': () => import('./zh-Hans/words.ts'),
  'zh-Hant': () => import('./zh-Hant/words.ts'),
}

/** `lang` is BCP 47. undefined, which is English, for a language that there is not; rejects where it cannot be had. */
export async function loadSpeech(lang: string): Promise<Speech | undefined> {
  const tag = findTag(lang)
  return tag && toSpeech(lang, (await sources[tag]()).words)
}
