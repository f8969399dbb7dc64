// The languages that the interface has whole, besides English.

/** BCP 47; Chinese goes by its script. */
export const TAGS = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'ko', 'pt', 'ru', 'zh-Hans', 'zh-Hant'] as const

/** With English. */
export const INTERFACE = ['en', ...TAGS] as const

export type Tag = (typeof TAGS)[number]

/**
 * The one in which a reader of `lang`, BCP 47, reads, by language and script: zh-TW leads to zh-Hant, Hindi in Latin
 * letters to none. undefined where there is none, and for what is no tag.
 */
export const findTag = (lang: string): Tag | undefined => findAmong(TAGS, lang)

/** The same of any `tags`, BCP 47; the very tag counts before others of its language. Never throws. */
export function findAmong<T extends string>(tags: readonly T[], lang: string): T | undefined {
  const same = tags.find(tag => tag === lang)
  if (same !== undefined) return same
  try {
    const wanted = new Intl.Locale(lang).maximize()
    return tags.find(tag => {
      const { language, script } = new Intl.Locale(tag).maximize()
      return language === wanted.language && script === wanted.script
    })
  } catch {
    return undefined
  }
}
