// What the map shows as it opens: the tightest box round the places of the key events, without those that lie far from
// the rest.
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { clustersDbscan } from '@turf/clusters-dbscan'
import { coordAll } from '@turf/meta'
import { geoCircle, geoDistance } from 'd3'
import type { FeatureCollection, Point, Position } from 'geojson'
import { toKeyEvents } from '../model/key-events.ts'
import type { Bounds, Frames, Place, Story, StoryEvent } from '../model/story.ts'
import type { FindOutline } from './checks/check-countries.ts'

/**
 * Places belong together that lie no further apart than the least of these at which most of the story does. Kilometres.
 */
const REACHES_KM = [50, 200, 600, 1500, 3000]
/** So much of a story is most of it: a narrow map shows less of it, larger. */
const MOST = { wide: 3 / 4, narrow: 3 / 5 }
/** Round one place alone: so that there is something to know it by. Kilometres. */
const ALONE_KM = 300
const KM_PER_DEGREE = 111.195
/** A box that is wider or higher is a globe's. Degrees. */
const WIDEST = 70
/** Mercator ends here. Degrees. */
const MERCATOR_LAT = 84

/** What of a story decides on its frame. */
interface Framed extends Pick<Story, 'places' | 'view'> {
  readonly events: readonly Pick<StoryEvent, 'weight' | 'where'>[]
}

/** Undefined where the story has no places or is round the world: then the map opens with all of it. */
export function toFrames(story: Framed, findOutline: FindOutline | undefined): Frames | undefined {
  const given = story.view?.frame
  if (given && typeof given[0] === 'number') {
    const bounds = given as unknown as Bounds
    return isTooLarge(bounds) ? undefined : { wide: bounds, narrow: bounds }
  }
  const named = toNamedPlaces(story)
  const asked = given as readonly string[] | undefined
  const wide = toFrame(story, asked ?? chooseMain(story, named, MOST.wide), findOutline)
  const offered = asked ? named.filter(id => asked.includes(id)) : named
  const narrow = toFrame(
    story,
    chooseMain(story, offered.length > 0 ? offered : (asked ?? []), MOST.narrow),
    findOutline,
  )
  return wide && { wide, narrow: narrow ?? wide }
}

function toFrame({ places }: Framed, ids: readonly string[], findOutline: FindOutline | undefined): Bounds | undefined {
  const points = ids.flatMap(id => toExtent(places[id]!, findOutline))
  if (points.length === 0) return undefined
  const isAlone = points.every(point => geoDistance(point as [number, number], points[0] as [number, number]) < 1e-4)
  const bounds = toBounds(isAlone ? toCircle(points[0]!, ALONE_KM) : points)
  return isTooLarge(bounds) ? undefined : bounds
}

function isTooLarge([west, south, east, north]: Bounds): boolean {
  // From -180 to 180 is all the way round, and not nothing.
  const width = east - west === 360 ? 360 : (east - west + 360) % 360
  return width > WIDEST || north - south > WIDEST || south < -MERCATOR_LAT || north > MERCATOR_LAT
}

/**
 * Ids of the places of the key events, each as often as it is named; countries only where fewer than half of the events
 * have a smaller place.
 */
function toNamedPlaces({ events, places }: Framed): string[] {
  const key = toKeyEvents(events)
  const named = (key.length > 0 ? key : events)
    .map(({ where }) => where.filter(({ role }) => role !== 'mentioned').map(({ place }) => place))
    .filter(ids => ids.length > 0)
  const isSmaller = (id: string): boolean => places[id]!.precision !== 'country'
  const told = named.filter(ids => ids.some(isSmaller)).length
  return 2 * told < named.length ? named.flat() : named.flat().filter(isSmaller)
}

/** Those that belong together and are `most` of the `named`. */
function chooseMain({ places }: Framed, named: readonly string[], most: number): readonly string[] {
  const times = new Map<string, number>()
  for (const id of named) times.set(id, (times.get(id) ?? 0) + 1)
  const ids = [...times.keys()]
  const weight = (some: readonly string[]) => some.reduce((sum, id) => sum + times.get(id)!, 0)
  for (const reach of REACHES_KM) {
    const main = toGroups(ids, places, reach).reduce((a, b) => (weight(b) > weight(a) ? b : a), [])
    if (weight(main) >= most * named.length) return main
  }
  return ids
}

function toGroups(ids: readonly string[], places: Framed['places'], reachKm: number): string[][] {
  const points: FeatureCollection<Point, { id: string }> = {
    type: 'FeatureCollection',
    features: ids.map(id => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'Point', coordinates: toPoint(places[id]!) },
    })),
  }
  const groups = new Map<number, string[]>()
  for (const { properties } of clustersDbscan(points, reachKm, { minPoints: 1 }).features)
    groups.set(properties.cluster!, [...(groups.get(properties.cluster!) ?? []), properties.id])
  return [...groups.values()]
}

const toPoint = ({ geometry, labelPoint }: Place): Position => labelPoint ?? coordAll(geometry)[0]!

/**
 * What of a place has to be in sight: its outline, the ring in which it lies, or itself. Of a country the part in which
 * its name stands, without what lies overseas.
 */
function toExtent(
  { precision, geometry, countryCodes, radiusKm }: Place,
  findOutline: FindOutline | undefined,
): Position[] {
  const points = coordAll(geometry)
  if (precision === 'country') {
    const parts = (countryCodes ?? []).flatMap(code => findOutline?.(code)?.coordinates ?? [])
    const main = parts.find(coordinates => booleanPointInPolygon(points[0]!, { type: 'Polygon', coordinates }))
    return main ? main[0]! : points
  }
  return radiusKm === undefined ? points : points.flatMap(point => toCircle(point, radiusKm))
}

const toCircle = (center: Position, km: number): Position[] =>
  geoCircle()
    .center(center as [number, number])
    .radius(km / KM_PER_DEGREE)().coordinates[0]!

/** About 100 m: as fine as a frame needs. */
const round = (degrees: number) => Math.round(degrees * 1000) / 1000

/** Longitudes are cut where the widest gap between them is. */
function toBounds(points: readonly Position[]): Bounds {
  const lngs = points.map(([lng]) => lng!).sort((a, b) => a - b)
  const lats = points.map(([, lat]) => lat!)
  const gaps = lngs.map((lng, i) => (lngs[i + 1] ?? lngs[0]! + 360) - lng)
  const widest = gaps.indexOf(gaps.reduce((a, b) => Math.max(a, b)))
  const limit = (pick: (a: number, b: number) => number) => lats.reduce((a, b) => pick(a, b))
  return [lngs[(widest + 1) % lngs.length]!, limit(Math.min), lngs[widest]!, limit(Math.max)].map(
    round,
  ) as unknown as Bounds
}
