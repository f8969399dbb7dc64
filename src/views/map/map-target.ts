// What of the story the map frames: places by their outlines.
import type { Place } from '../../model/story.ts'
import type { App } from '../app.ts'
import { rememberFor } from '../remember.ts'
import { toRing } from './great-circle.ts'
import { toCap } from './smallest-cap.ts'
import { fitCamera, toThinned } from './fit.ts'
import { MAX_ZOOM, type Camera, type LngLat, type Size } from './camera.ts'
import { toPadding } from './map-padding.ts'

/** Of a great circle. */
export const KM_PER_DEGREE = 111.195

/**
 * Vertices of one place that are framed: an outline may have tens of thousands, and the room for names is wider than
 * what lies between.
 */
const MAX_OUTLINE = 200
/** Of a story without any place: the side of the globe with the most land. */
const WORLD: readonly LngLat[] = [
  [-50, 20],
  [80, 20],
  [15, 80],
  [15, -40],
]

/**
 * The points that must be in the frame for some places: vertices of lines and of the outer rings of areas, at most some
 * 200 of each, points, and the rings within which they lie.
 */
export function toFramePoints({ story }: Pick<App, 'story'>, places: readonly string[]): LngLat[] {
  return places.flatMap(id => toPlacePoints(story, story.places[id]!))
}

const toPlacePoints = rememberFor(
  (_: App['story'], place: Place) => toThinned(toOutline(place), MAX_OUTLINE) as unknown as LngLat[],
)

function toOutline({ geometry: { type, coordinates }, radiusKm }: Place): readonly (readonly number[])[] {
  switch (type) {
    case 'Point':
      return radiusKm === undefined
        ? [coordinates]
        : toRing(coordinates as unknown as LngLat, radiusKm / KM_PER_DEGREE, 12)
    case 'Polygon':
      return coordinates[0]!
    case 'MultiPolygon':
      return coordinates.flatMap(rings => rings[0]!)
    case 'MultiLineString':
      return coordinates.flat()
    default:
      return coordinates
  }
}

/**
 * Everything that the story can put on the map; the places of its context, or the world, where it puts nothing there.
 */
export function toStoryPoints({ story }: Pick<App, 'story'>): LngLat[] {
  const points = toFramePoints({ story }, [
    ...new Set(story.events.flatMap(event => event.where.map(({ place }) => place))),
  ])
  if (points.length > 0) return points
  const context = toFramePoints({ story }, story.context ?? [])
  return context.length > 0 ? context : [...WORLD]
}

/** Degrees: places nearer to each other than this are one point to any view. */
const ONE_POINT = 1e-4

/**
 * The camera that goes to some places: of one point as near as the map is, of several near enough to tell them apart.
 * Undefined where they are one point.
 */
export function toPlacesCamera(app: App, places: readonly string[], camera: Camera, size: Size): Camera | undefined {
  const points = toFramePoints(app, places)
  if (places.length === 1) return fitCamera(points, size, toPadding(size), camera.projection, camera.zoom)
  return toCap(points).radius < ONE_POINT
    ? undefined
    : fitCamera(points, size, toPadding(size), camera.projection, MAX_ZOOM)
}
