export type BorderKind = 'international' | 'disputed' | 'mdl'
/** Degrees: west, south, east, north; west lies east of east where the box crosses the 180th meridian. */
export type Box = readonly [west: number, south: number, east: number, north: number]
export interface DisputedBorder {
  readonly kind: Exclude<BorderKind, 'international'>
  /** Codes of the two sides of each line, as in the border data; none where the decision is about land or a name, not a line. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Only the part of these lines inside this box. */
  readonly within?: Box
  /** What the map shows and why, in plain words. A page's foot has the notes of the kind `mdl`; the others keep the reason beside the decision. */
  readonly note: string
}
export declare const BASEMAP_NOTE =
  'Borders show who holds the ground, as Natural Earth 4.1 records it, not who should. Dashed lines are disputed or are ceasefire lines.'
export declare const DISPUTED_BORDERS: readonly DisputedBorder[]
