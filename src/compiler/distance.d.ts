export type LngLat = readonly [lng: number, lat: number];
/** As far as two gazetteers may be apart on where a town is, km. */
export declare const SAME_TOWN_KM = 25;
export declare const toKm: (a: LngLat, b: LngLat) => number;
