/** Offsets are UTF-16 units of the text. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Document {
  readonly id?: string
  readonly text: string
  readonly published?: string
  readonly title?: string
  readonly outlet?: string
  /** Where the outlet is at home: "Niamey, NE". */
  readonly home?: string
  /** BCP 47; found in the text where it is not given. */
  readonly lang?: string
}

export interface FoundDate extends Span {
  readonly edtf?: string
  /** The arithmetic in words. */
  readonly reason: string
  readonly confidence: number
}

export type PlaceKind = 'country' | 'region' | 'city' | 'area' | 'water' | 'line' | 'other'

export interface Candidate {
  readonly name: string
  readonly lng: number
  readonly lat: number
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string
  /** ISO 3166-2 of the first-level region that it is or lies in. */
  readonly region?: string
  /** Of a region: whether it is one of the second level, inside `region`. */
  readonly isDistrict?: boolean
  /** GeoNames' number, of a town. */
  readonly id?: string
  /** Of a place of the site's settings: a public address that says where it lies. */
  readonly ref?: string
  /** How far from its point it reaches. */
  readonly reachKm?: number
  readonly score: number
}

export interface FoundPlace extends Span {
  readonly kind: PlaceKind
  readonly use: 'literal' | 'demonym' | 'part' | 'speaker' | 'dateline'
  readonly lng?: number
  readonly lat?: number
  readonly candidates: readonly Candidate[]
  readonly confidence: number
  readonly reason: string
}
