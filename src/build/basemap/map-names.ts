// All names of the basemap, to be written over it: countries, seas and cities, the important first.
import type { BaseName } from '../../views/map/map-labels.ts'
import { toCityNames } from './city-names.ts'
import { toCountryNames } from './country-names.ts'
import { toSeaNames } from './sea-names.ts'

let names: readonly BaseName[] | undefined

/** Worked out once. About 11 kB gzipped as JSON. Cities are GeoNames' (CC BY 4.0) and must be credited. */
export function toMapNames(): readonly BaseName[] {
  return (names ??= [...toCountryNames(), ...toSeaNames(), ...toCityNames()])
}
