// The basemap's names in a file and in a page: in columns they are a fifth smaller than as objects.
import { fromColumns, toColumns, type Columns } from '../../model/columns.ts'
import type { BaseName } from './map-labels.ts'

export const toNameColumns = (names: readonly BaseName[]): Columns =>
  toColumns(names.map(({ lngLat: [lng, lat], ...name }) => ({ ...name, lng, lat })))

/** Of columns that the build has made: their shape is trusted. */
export const fromNameColumns = (columns: Columns): BaseName[] =>
  (fromColumns(columns) as unknown as (Omit<BaseName, 'lngLat'> & { lng: number; lat: number })[]).map(
    ({ lng, lat, ...name }) => ({ ...name, lngLat: [lng, lat] }),
  )
