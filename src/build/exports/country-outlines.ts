// The countries at which events are, each outline once: their events stand at a point.
import type { Place } from '../../model/story.ts'
import { toPlaceGeometry, type Shape } from './place-geometry.ts'
import type { Placing } from './placings.ts'

export interface CountryOutline {
  /** Of the place. */
  readonly id: string
  readonly place: Place
  readonly geometry: Shape
}

/** In the order of their first events. A country that the border data lacks has no outline. */
export function toCountryOutlines(placings: readonly Placing[]): CountryOutline[] {
  const countries = new Map(
    placings.flatMap(({ at }) => (at?.place.precision === 'country' ? [[at.where.place, at.place] as const] : [])),
  )
  return [...countries].flatMap(([id, place]) => {
    const geometry = toPlaceGeometry(place)
    return geometry.type === 'Point' ? [] : [{ id, place, geometry }]
  })
}
