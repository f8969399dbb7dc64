// Outlines of first-level regions as a file of their own: only who draws them reads it.
import type { MultiPolygon } from 'geojson'

type Coordinates = MultiPolygon['coordinates']

export interface OutlineFile {
  /** By ISO 3166-2, of Natural Earth. */
  readonly surveyed: Readonly<Record<string, Coordinates>>
  /** Worked out from where the regions' towns lie. */
  readonly approximate: Readonly<Record<string, Coordinates>>
}

export interface Outline {
  /** As RFC 7946 wants it. */
  readonly geometry: MultiPolygon
  readonly isApproximate: boolean
  /** Whose data, for a credit. */
  readonly source: string
}

const SURVEYED = 'Natural Earth'
const APPROXIMATE = 'Worked out from the towns of GeoNames (CC BY 4.0) and the coasts and borders of Natural Earth'

export function readOutline({ surveyed, approximate }: OutlineFile, code: string): Outline | undefined {
  const isApproximate = !Object.hasOwn(surveyed, code)
  const known = isApproximate ? approximate : surveyed
  if (!Object.hasOwn(known, code)) return undefined
  const geometry = { type: 'MultiPolygon' as const, coordinates: known[code] ?? [] }
  return { geometry, isApproximate, source: isApproximate ? APPROXIMATE : SURVEYED }
}
