// All names of the basemap, to be written over it: countries, seas and cities, the important first.
import { once } from '../../complete/once.ts'
import type { Tag } from '../../i18n/tags.ts'
import type { BaseName } from '../../views/map/map-labels.ts'
import { toMapCities } from './city-names.ts'
import { toCountryNames } from './country-names.ts'
import { toSeaNames } from './sea-names.ts'
import { toTownNames } from './town-names.ts'

const areas = once(() => [...toCountryNames(), ...toSeaNames()])
const cities = once(toMapCities)

/** Worked out once. About 11 kB gzipped as JSON. Cities are GeoNames' (CC BY 4.0) and must be credited. */
export const toMapNames: () => readonly BaseName[] = once(() => [...areas(), ...cities().map(({ name }) => name)])

/** The same for pages in another language: cities in it, countries and seas as they are. */
export const toLocalNames = (tag: Tag): BaseName[] => [...areas(), ...toTownNames(cities(), tag)]
