// How far two places are from each other.
import { geoDistance } from 'd3'

export type LngLat = readonly [lng: number, lat: number]

const EARTH_KM = 6371
/** As far as two gazetteers may be apart on where a town is, km. */
export const SAME_TOWN_KM = 25

export const toKm = (a: LngLat, b: LngLat): number => geoDistance([...a], [...b]) * EARTH_KM
