// A list in words.
import { toLocales } from './formats.ts'

/** "Washington, Seoul and Tokyo"; `lang` is BCP 47. */
export const toListWords = (items: readonly string[], lang: string): string =>
  new Intl.ListFormat(toLocales(lang), { type: 'conjunction', style: 'long' }).format(items)
