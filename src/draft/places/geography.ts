// How places lie to each other.
import type { Toponym } from '../gazetteer/toponym.ts'

const KM_PER_DEGREE = 111.2

export function contains(outer: Toponym, place: Toponym): boolean {
  if (outer === place || outer.country !== place.country || !outer.country) return false
  if (outer.kind === 'country') return place.kind !== 'country'
  if (outer.rank === 'x' || outer.admin1 !== place.admin1) return false
  if (outer.rank === 'r') return place.rank !== 'r'
  return outer.rank === 'd' && place.rank !== 'd' && outer.admin2 === place.admin2
}

/** On a plane at the latitude of the first: near enough to tell near from far. */
export function distanceKm(a: Toponym, b: Toponym): number {
  const dLat = a.lat - b.lat
  const dLng = ((a.lng - b.lng + 540) % 360) - 180
  return KM_PER_DEGREE * Math.hypot(dLat, dLng * Math.cos((a.lat * Math.PI) / 180))
}
