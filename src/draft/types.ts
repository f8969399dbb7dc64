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
  readonly countryCode?: string
  readonly id?: string
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
