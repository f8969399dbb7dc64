// The table of countries as records.
import { COUNTRY_TABLE } from './country-table.ts'

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly name: string
  readonly otherNames: readonly string[]
  /** Adjectives and what its people are called, plurals included. */
  readonly demonyms: readonly string[]
}

const list = (cell: string): string[] => (cell ? cell.split(',') : [])

export const countries: readonly Country[] = COUNTRY_TABLE.trim()
  .split('\n')
  .map(line => {
    const [code = '', name = '', otherNames = '', demonyms = ''] = line.split('|')
    return { code, name, otherNames: list(otherNames), demonyms: list(demonyms).flatMap(demonymForms) }
  })

/** "Iraqi" is also "Iraqis"; "Chinese", "British" and "Frenchmen" have no other form. */
export function demonymForms(demonym: string): string[] {
  return /(?:ese|ish|ch|ss|men|ois|nabe|qi ?be|x)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`]
}
