// Which way a language is written.

/** ISO 15924: scripts in use that run from right to left. */
const RIGHT_TO_LEFT: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']

/**
 * Of a BCP 47 tag, by its script or by the one that the language is mostly written in; what is no tag counts as left to
 * right.
 */
export function toDirection(lang: string): 'ltr' | 'rtl' {
  try {
    return RIGHT_TO_LEFT.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}
