// What a country is called in a language.
import { countries } from './countries.ts'

/** As the platform has it from CLDR; undefined for a code of no country, and in a language that it does not know. */
export function toCountryName(code: string, lang: string): string | undefined {
  if (!countries.some(country => country.code === code)) return undefined
  try {
    const [known] = Intl.DisplayNames.supportedLocalesOf(lang)
    return known && new Intl.DisplayNames(known, { type: 'region', fallback: 'none' }).of(code)
  } catch {
    return undefined
  }
}
