// Regions whose name in GeoNames' list is not like that in CLDR's.

/** GeoNames' code to ISO 3166-2. */
export const REGION_CODES: ReadonlyMap<string, string> = new Map()
