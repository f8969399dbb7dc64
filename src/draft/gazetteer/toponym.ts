// A place that a name may mean.
import type { PlaceKind } from '../types.ts'
import type { Row, RowKind } from './gazetteer-file.ts'

export interface Toponym extends Omit<Row, 'key' | 'kind'> {
  readonly kind: PlaceKind
  /** What it is in the cut file; `x` where it is of our own table or of a site's settings. */
  readonly rank: RowKind | 'x'
  /** Of a place of a site's settings, as these say it. */
  readonly region?: string
  readonly ref?: string
}
