// What a place is: another one of its name, a larger area, a point or an outline that an editor puts there, or none.
import type { LineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import type { Candidate } from '../../../draft/types.ts'
import { toFilePlace } from '../../../draft/story/to-file-place.ts'
import type { Precision } from '../../../model/story.ts'
import { decideBy, refuse, type Decision, type Desk, type Value } from '../desk.ts'
import {
  hasPlace,
  mapEvents,
  mapPlace,
  mapWheres,
  placesOf,
  toName,
  toText,
  withKeys,
  withWhereNote,
} from '../story-value.ts'

/** Rings closed, at most seven decimals, as `terra-draw` gives them. */
export type DrawnGeometry = LineString | Polygon | MultiPolygon

/** Of a place that was put on the map by hand. Kilometres. */
const REACH_KM = 5
const DECIMALS = 5
/** What is true of one point or place and not of another. */
const OF_ANOTHER = { links: undefined, source: undefined, region: undefined, names: undefined, disputed: undefined }

/**
 * Another place, which is decided by that, with all that names it. It keeps the name that the article has for it, but
 * where another name is given.
 */
export function choosePlace(desk: Desk, id: string, candidate: Candidate, name?: string): Decision {
  return decideBy(desk, story => {
    if (!hasPlace(story, id)) return refuse(`The story has no place ${id}`)
    const { review: _review, ...chosen } = toFilePlace(candidate) as Value
    const changed = mapPlace(story, id, place => {
      const { review: _old, geometry: _geometry, precision: _precision, ...rest } = place
      const known = { radiusKm: undefined, countryCodes: undefined, pointNote: undefined, ...OF_ANOTHER }
      // The key of old stands where it stood: what changes is what differs.
      return withKeys({ ...rest, ...known }, { ...chosen, name: name ?? toText(place['name']) ?? chosen['name'] })
    })
    const { countryCode } = candidate
    const where = countryCode === undefined ? '' : `, ${countryCode}`
    return { says: `chose ${candidate.name}${where}`, story: withDecidedWheres(changed, id) }
  })
}

/** It names no place: it goes, with all that names it. */
export function rejectPlace(desk: Desk, id: string): Decision {
  return decideBy(desk, story => {
    if (!hasPlace(story, id)) return refuse(`The story has no place ${id}`)
    return { says: `${toName(placesOf(story)[id], id)}: not a place`, story: withoutPlace(story, id) }
  })
}

/** How closely the texts name the place, with its reach around its point in kilometres where it is an area. */
export function setPrecision(desk: Desk, id: string, precision: Precision, radiusKm?: number): Decision {
  return decideBy(desk, story => {
    if (!hasPlace(story, id)) return refuse(`The story has no place ${id}`)
    const hasReach = !['exact', 'city', 'country', 'line'].includes(precision)
    const next = mapPlace(story, id, place => {
      const reach = hasReach ? (radiusKm ?? place['radiusKm'] ?? REACH_KM) : undefined
      const isPoint = (findGeometry(place)?.type ?? 'Point') === 'Point'
      return withKeys(place, { precision, radiusKm: isPoint ? reach : undefined })
    })
    return { says: `${toName(placesOf(story)[id], id)}: ${precision}`, story: next }
  })
}

/** A click on the map: degrees, longitude first. `note` says how the editor knows. */
export function setPoint(desk: Desk, id: string, [lng, lat]: readonly [number, number], note?: string): Decision {
  if (!isPosition([lng, lat])) return refuse('This is no point of the earth')
  const geometry: Point = { type: 'Point', coordinates: [round(toLongitude(lng)), round(lat)] }
  return setOwnGeometry(desk, id, geometry, note ?? 'Put on the map by hand.')
}

/** A line or an area that was drawn. `note` says how the editor knows. */
export function setGeometry(desk: Desk, id: string, geometry: DrawnGeometry, note?: string): Decision {
  const drawn = { ...geometry, coordinates: roundAll(geometry.coordinates) } as DrawnGeometry
  return setOwnGeometry(desk, id, drawn, note ?? 'Drawn by hand.')
}

/** What the editor knows and no gazetteer: said of the place, and of each event there, which is inferred by that. */
function setOwnGeometry(desk: Desk, id: string, geometry: Point | DrawnGeometry, note: string): Decision {
  return decideBy(desk, story => {
    if (!hasPlace(story, id)) return refuse(`The story has no place ${id}`)
    const next = mapPlace(story, id, place => {
      const isDrawn = geometry.type !== 'Point'
      const before = toText(place['precision'])
      const isArea = before !== undefined && ['district', 'region', 'area', 'water'].includes(before)
      const precision = geometry.type === 'LineString' ? 'line' : isDrawn && !isArea ? 'area' : isArea ? before : 'near'
      const radiusKm = isDrawn ? undefined : isArea ? (place['radiusKm'] ?? REACH_KM) : REACH_KM
      return withKeys(place, {
        // Of a place in a short form its number or code still says what it is called.
        ...(place['name'] === undefined ? {} : { ...OF_ANOTHER, names: place['names'] }),
        review: undefined,
        precision,
        geometry,
        radiusKm,
        pointNote: note,
      })
    })
    const told = mapEvents(next, event =>
      mapWheres(event, id, where => {
        const words = toText(where['text']) ?? toName(placesOf(story)[id], id)
        // It names the words from which it follows, as the check asks of what is inferred.
        return withKeys(where, { basis: 'inferred', note: `“${words}”: ${note}`.slice(0, 600) })
      }),
    )
    return { says: `${toName(placesOf(story)[id], id)}: ${note.toLowerCase()}`, story: withDecidedWheres(told, id) }
  })
}

/** A new place, from the gazetteer; a decided one. */
export function addPlace(desk: Desk, id: string, candidate: Candidate): Decision {
  return decideBy(desk, story => {
    if (hasPlace(story, id)) return refuse(`The story has a place ${id} already`)
    const { review: _review, ...place } = toFilePlace(candidate) as Value
    return { says: `added ${candidate.name}`, story: { ...story, places: { ...placesOf(story), [id]: place } } }
  })
}

/** With the place all that is said of events at it is decided. */
const withDecidedWheres = (story: Value, id: string): Value =>
  mapEvents(story, event => mapWheres(event, id, where => withKeys(where, { review: undefined })))

function withoutPlace(story: Value, id: string): Value {
  const { [id]: _gone, ...places } = placesOf(story)
  const { context, view } = story
  const frame = (view as Value | undefined)?.['frame']
  const without = (list: unknown) => (Array.isArray(list) ? list.filter(each => each !== id) : list)
  const frameLeft = without(frame)
  const viewLeft =
    Array.isArray(frameLeft) && frameLeft.length !== (frame as unknown[]).length
      ? withKeys(view as Value, { frame: frameLeft.length > 0 ? frameLeft : undefined })
      : view
  const next = withKeys(story, { places, context: without(context), view: viewLeft })
  return mapEvents(next, event => {
    const left = mapWheres(event, id, () => undefined)
    return left === event ? event : withWhereNote(left)
  })
}

const findGeometry = (place: Value) => place['geometry'] as { readonly type?: unknown } | undefined
const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS))
/** A map that has been dragged around the earth goes on counting. */
const toLongitude = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180
const isPosition = ([lng, lat]: Position): boolean => Number.isFinite(lng) && Math.abs(lat ?? Infinity) <= 90
const roundAll = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(roundAll) : typeof value === 'number' ? round(value) : value
