// Does a place lie in the countries it names? A swap of longitude and latitude, or a lost minus, shows here.
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { coordAll } from '@turf/meta'
import { geoCircle, geoDistance } from 'd3'
import type { MultiPolygon, Position } from 'geojson'
import * as v from 'valibot'
import { showText, showValue, type Finding } from '../problem.ts'
import { geometrySchema } from '../geometry-schema.ts'
import type { TypedStory } from './typed-story.ts'

/**
 * By ISO 3166-1 alpha-2 code, cut at the 180th meridian; undefined where the border data has no outline of its own. A
 * coarse one may be a few kilometres off and lack small islands.
 */
export type FindOutline = (code: string, detail?: 'coarse') => MultiPolygon | undefined

/**
 * Degrees of a great circle, 56 km: as far as a coast, a territorial sea or a simplified border may pass its country's
 * outline.
 */
const TOLERANCE = 0.5
/** What is so near to a coarse outline, 44 km, is within the tolerance of the fine one, which takes long to read. */
const COARSE_TOLERANCE = 0.4

/** All findings are warnings: borders are disputed and outlines are simplified. */
export function checkCountries({ places }: Pick<TypedStory, 'places'>, findOutline: FindOutline): Finding[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return [...places].flatMap(([id, place]) => {
    if (!place?.countryCodes) return []
    const path = ['places', id],
      codes = place.countryCodes
    const outlines = codes.map(code => findOutline(code, 'coarse') ?? findOutline(code))
    // Réunion and some other parts of a country have a code and no outline of their own.
    const unknown = codes.flatMap((code, at) => {
      const isFine =
        outlines[at] || (place.precision !== 'country' && /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined)
      return isFine
        ? []
        : [
            warn(
              [...path, 'countryCodes', at],
              showText(code),
              'an ISO 3166-1 code that has an outline in the border data',
            ),
          ]
    })
    const known = outlines.filter(outline => outline !== undefined)
    if (known.length < codes.length || !known.length || !v.is(geometrySchema, place.geometry)) return unknown
    const coarse = known.map(toLand)
    let fine: Land[] | undefined
    const isInside = (position: Position): boolean => {
      const at = position as [number, number]
      if (coarse.some(land => isNear(at, land, COARSE_TOLERANCE))) return true
      fine ??= codes.flatMap(code => findOutline(code) ?? []).map(toLand)
      return fine.some(land => isNear(at, land, TOLERANCE))
    }
    const outside = coordAll(place.geometry).find(position => !isInside(position))
    if (!outside) return []
    const swapped = outside.toReversed()
    const nearest =
      Math.abs(swapped[1]!) <= 90 && isInside(swapped)
        ? { nearest: `${showValue(swapped)}: longitude and latitude look swapped` }
        : {}
    return [
      {
        ...warn(
          [...path, 'geometry'],
          `${showValue(outside)}, outside ${codes.join(' and ')}`,
          'a position inside its country',
        ),
        ...nearest,
      },
    ]
  })
}

const warn = (path: Finding['path'], found: string, expected: string): Finding => ({
  path,
  found,
  expected,
  severity: 'warning',
})

interface Land {
  readonly outline: MultiPolygon
  readonly vertices: readonly [number, number][]
}

const toLand = (outline: MultiPolygon): Land => ({ outline, vertices: coordAll(outline) as [number, number][] })

/**
 * What comes within the tolerance has a vertex there, or a side across the circle round the position, a part of which
 * is then inside.
 */
function isNear(position: [number, number], { outline, vertices }: Land, degrees: number): boolean {
  const hasVertexNear = () =>
    vertices.some(
      vertex =>
        Math.abs(vertex[1] - position[1]) <= degrees && geoDistance(position, vertex) <= (degrees * Math.PI) / 180,
    )
  const circle = geoCircle().center(position).radius(degrees)
  return (
    booleanPointInPolygon(position, outline) ||
    hasVertexNear() ||
    circle().coordinates[0]!.some(at => booleanPointInPolygon(at, outline))
  )
}
