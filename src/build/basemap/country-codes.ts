// The code of each shape of the border data: ISO 3166-1 alpha-2 where there is one, a code of our own (`x-…`) where
// there is none.
import { readPackageFile } from './package-file.ts'

interface CodeMappings {
  supplemental: { codeMappings: Record<string, { _numeric?: string }> }
}
interface Aliases {
  supplemental: { metadata: { alias: { territoryAlias: Record<string, unknown> } } }
}

/** Shapes that Natural Earth draws by themselves and ISO 3166 does not number, by the name that they have there. */
const CODE_BY_NAME: ReadonlyMap<string, string> = new Map([
  ['Kosovo', 'XK'], // user-assigned in ISO 3166, and the code that CLDR names
  ['Baikonur', 'KZ'], // leased to Russia, of Kazakhstan's territory
  ['USNB Guantanamo Bay', 'CU'], // leased to the United States, of Cuba's territory
  ['Coral Sea Is.', 'AU'],
  ['Somaliland', 'x-somaliland'],
  ['N. Cyprus', 'x-northern-cyprus'],
  ['Cyprus U.N. Buffer Zone', 'x-cyprus-buffer-zone'],
  ['Akrotiri', 'x-akrotiri'],
  ['Dhekelia', 'x-dhekelia'],
  ['Siachen Glacier', 'x-siachen-glacier'],
  ['Indian Ocean Ter.', 'x-indian-ocean-territories'], // Christmas and Cocos islands, far apart, in one shape
  ['Clipperton I.', 'x-clipperton'],
  ['Spratly Is.', 'x-spratly-islands'],
  ['Scarborough Reef', 'x-scarborough-reef'],
  ['Bajo Nuevo Bank', 'x-bajo-nuevo-bank'],
  ['Serranilla Bank', 'x-serranilla-bank'],
])
/** Of the parts of any country across an ocean: they are not tinted with it. */
export const OVERSEAS = 'x-overseas'
/** Above the ISO 3166-1 numeric codes. */
const OWN_NUMBERS_FROM = 1001

const alpha2ByNumeric = readAlpha2ByNumeric()
const numberByCode = new Map([
  ...[...new Set([...CODE_BY_NAME.values(), OVERSEAS])].map((code, i) => [code, OWN_NUMBERS_FROM + i] as const),
  ...[...alpha2ByNumeric].map(([numeric, code]) => [code, Number(numeric)] as const),
])

/**
 * The code of a shape, from its ISO 3166-1 numeric code ('408') or else its name. Throws on a shape that has neither.
 */
export function toCountryCode(numeric: string | undefined, name: string): string {
  const code = numeric === undefined ? CODE_BY_NAME.get(name) : alpha2ByNumeric.get(numeric)
  if (code === undefined) throw new Error(`No country code for the shape "${name}" (${numeric ?? 'without a number'})`)
  return code
}

/**
 * A number for a code, the same at every scale: the ISO 3166-1 numeric code (408), or one above 1000 for a code of our
 * own.
 */
export function toCountryNumber(code: string): number {
  const number = numberByCode.get(code)
  if (number === undefined) throw new Error(`Unknown country code "${code}"`)
  return number
}

function readAlpha2ByNumeric(): ReadonlyMap<string, string> {
  const { codeMappings } = (readPackageFile('cldr-core/supplemental/codeMappings.json') as CodeMappings).supplemental
  const { territoryAlias } = (readPackageFile('cldr-core/supplemental/aliases.json') as Aliases).supplemental.metadata
    .alias
  return new Map(
    Object.entries(codeMappings).flatMap(([code, { _numeric }]) =>
      // Withdrawn codes (BU, ZR, TP) keep the number of their successors and are aliases
      _numeric === undefined || !/^[A-Z]{2}$/.test(code) || code in territoryAlias ? [] : [[_numeric, code] as const],
    ),
  )
}
