// The file of the basemap's names: in columns it is a fifth smaller than as objects.
import type { BaseName } from './map-labels.ts'

/** A name in the same row of each; degrees. */
export interface NameColumns {
  readonly kind: readonly BaseName['kind'][]
  readonly name: readonly string[]
  readonly lng: readonly number[]
  readonly lat: readonly number[]
  readonly minZoom: readonly number[]
}

export const toNameColumns = (names: readonly BaseName[]): NameColumns => ({
  kind: names.map(({ kind }) => kind),
  name: names.map(({ name }) => name),
  lng: names.map(({ lngLat }) => lngLat[0]),
  lat: names.map(({ lngLat }) => lngLat[1]),
  minZoom: names.map(({ minZoom }) => minZoom),
})

export const fromNameColumns = ({ kind, name, lng, lat, minZoom }: NameColumns): BaseName[] =>
  name.map((each, row) => ({
    kind: kind[row]!,
    name: each,
    lngLat: [lng[row]!, lat[row]!],
    minZoom: minZoom[row]!,
  }))
