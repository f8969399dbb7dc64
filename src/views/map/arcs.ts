// Great-circle arcs between the places of one event, the short way round: over the Pacific where that is shorter.
import { geoDistance, geoInterpolate } from 'd3'
import type { LngLat } from './camera.ts'

/** Degrees between two samples of an arc. */
const STEP = 4

/**
 * Points along the shorter great circle, ends included, longitudes -180 to 180: for framing, since the arc from
 * Washington to Seoul peaks at 75 N.
 */
export function toArcPoints(from: LngLat, to: LngLat): LngLat[] {
  const a: [number, number] = [from[0], from[1]],
    b: [number, number] = [to[0], to[1]]
  const steps = Math.max(1, Math.ceil((geoDistance(a, b) * 180) / Math.PI / STEP))
  const along = geoInterpolate(a, b)
  return Array.from({ length: steps + 1 }, (_, step): LngLat =>
    step === 0 ? from : step === steps ? to : along(step / steps),
  )
}

/** The pairs that an event's places are joined by: every two of a mesh, each with the next of a path. */
export function toPairs<T>(join: 'none' | 'mesh' | 'path', places: readonly T[]): [T, T][] {
  if (join === 'path') return places.slice(1).map((place, index) => [places[index]!, place])
  if (join === 'mesh')
    return places.flatMap((place, index) => places.slice(index + 1).map((other): [T, T] => [place, other]))
  return []
}
