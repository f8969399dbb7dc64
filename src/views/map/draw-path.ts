// A shape on the earth as an SVG path, as d3's geoPath writes it, which measures shapes, too: a kilobyte of script that
// the page has no use for.
import { geoStream, type GeoPermissibleObjects, type GeoProjection } from 'd3'
import type { Place } from '../../model/story.ts'

/**
 * The `d` of lines and areas to a tenth of a pixel, no point twice in a row; undefined where nothing of them is seen.
 */
export function drawPath(shape: GeoPermissibleObjects, projection: GeoProjection): string | undefined {
  let path = '',
    command = 'M',
    last = '',
    isArea = false
  const tenth = (pixels: number): number => Math.round(pixels * 10) / 10
  geoStream(
    shape,
    projection.stream({
      point(x, y) {
        const at = `${tenth(x)},${tenth(y)}`
        if (command === 'M' || at !== last) path += command + at
        command = 'L'
        last = at
      },
      lineStart() {
        command = 'M'
      },
      lineEnd() {
        if (isArea) path += 'Z'
      },
      polygonStart() {
        isArea = true
      },
      polygonEnd() {
        isArea = false
      },
    }),
  )
  return path || undefined
}

/** A place's geometry for d3, whose areas lie to the right of their rings; in RFC 7946 they lie to the left. */
export function toDrawn(geometry: Place['geometry']): GeoPermissibleObjects {
  const turn = (rings: readonly (readonly unknown[])[]) => rings.map(ring => [...ring].reverse())
  if (geometry.type === 'Polygon')
    return { ...geometry, coordinates: turn(geometry.coordinates) } as GeoPermissibleObjects
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map(turn) } as GeoPermissibleObjects
  return geometry as GeoPermissibleObjects
}
