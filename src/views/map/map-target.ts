// Where the map should look for what is selected, and whether it needs to move at all.
import type { StoryEvent } from '../../model/story.ts'
import type { Place } from '../../model/story.ts'
import type { App } from '../app.ts'
import { toArcPoints, toPairs } from './arcs.ts'
import { isSameShift, toPoint, toProjection, type Camera, type LngLat, type Size } from './camera.ts'
import { fitCamera, toThinned } from './fit.ts'
import type { Padding } from './free-room.ts'
import { toMarkPoint } from './marks.ts'
import type { Projection } from '../../state/state.ts'

/** A place is framed with its surroundings: a city no closer than this, a country no closer than that. */
const CITY_ZOOM = 5.2
const COUNTRY_ZOOM = 3.4

/**
 * Vertices of one place that are framed: an outline may have tens of thousands, and the room for labels is wider than
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
 * 200 of each, and points.
 */
export function toFramePoints(app: App, places: readonly string[]): LngLat[] {
  return places.flatMap(id => toThinned(toOutline(app.story.places[id]!), MAX_OUTLINE) as unknown as LngLat[])
}

function toOutline({ geometry: { type, coordinates } }: Place): readonly (readonly number[])[] {
  switch (type) {
    case 'Point':
      return [coordinates]
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
 * Everything that the story can put on the map, arcs included; the places of its context, or the world, where it puts
 * nothing there.
 */
export function toStoryPoints(app: App): LngLat[] {
  const points = [...toFramePoints(app, [...app.index.eventsAt.keys()]), ...toEventArcs(app, app.story.events)]
  if (points.length > 0) return points
  const context = toFramePoints(app, app.story.context ?? [])
  return context.length > 0 ? context : [...WORLD]
}

const toEventArcs = (app: App, events: readonly StoryEvent[]): LngLat[] =>
  events.flatMap(event =>
    toPairs(
      event.join,
      event.where.map(where => toMarkPoint(app.story.places[where.place]!)),
    ).flatMap(([from, to]) => toArcPoints(from, to)),
  )

/** The camera for the places of some events; undefined where they have none. */
export function toEventsCamera(
  app: App,
  events: readonly StoryEvent[],
  size: Size,
  padding: Padding,
  projection: Projection,
): Camera | undefined {
  const places = toPlaces(events)
  if (places.length === 0) return undefined
  const maxZoom = places.every(id => app.story.places[id]!.precision === 'country') ? COUNTRY_ZOOM : CITY_ZOOM
  return fitCamera([...toFramePoints(app, places), ...toEventArcs(app, events)], size, padding, projection, maxZoom)
}

export const toPlaces = (events: readonly StoryEvent[]): string[] =>
  events.flatMap(event => event.where.map(where => where.place))

/**
 * Whether all of some points are already in the free part of the map, with room for a card, at a zoom from which they
 * can be told apart.
 */
export function isFramed(
  points: readonly LngLat[],
  camera: Camera,
  target: Camera,
  size: Size,
  padding: Padding,
): boolean {
  if (
    camera.projection !== target.projection ||
    !isSameShift(camera.shift, target.shift) ||
    Math.abs(camera.zoom - target.zoom) > 0.8
  )
    return false
  return areInside(points, camera, size, padding)
}

export function areInside(points: readonly LngLat[], camera: Camera, size: Size, padding: Padding): boolean {
  const projection = toProjection(camera, size)
  return points.every(point => {
    const at = toPoint(projection, camera, size, point)
    return (
      at &&
      at[0] >= padding.left &&
      at[0] <= size.width - padding.right &&
      at[1] >= padding.top &&
      at[1] <= size.height - padding.bottom
    )
  })
}
