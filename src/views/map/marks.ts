// What stands on the map at one moment: a mark for each place that has an event on show, and the arcs between them.
import type { CompiledEvent, CompiledStory } from '../../model/compiled.ts'
import type { StoryIndex } from '../../model/story-index.ts'
import type { Place, Precision, Role } from '../../model/story.ts'
import type { Shown } from '../../model/window.ts'
import { toPairs } from './arcs.ts'
import type { LngLat } from './camera.ts'

export interface Mark {
  readonly id: string
  readonly place: Place
  readonly lngLat: LngLat
  readonly precision: Precision
  /** Events on show here, in the order of time; at least one. */
  readonly events: readonly CompiledEvent[]
  /** `now` when an event of the current stop or window is here. */
  readonly shown: Exclude<Shown, 'hidden'>
  readonly selected: boolean
  /** Every event on show here is only planned. */
  readonly planned: boolean
  /** No event on show names this place: an editor inferred each. */
  readonly inferred: boolean
  /** The strongest role here: where it happened before who spoke before who was affected. */
  readonly role: Role
}

export interface Arc {
  readonly event: string
  readonly from: LngLat
  readonly to: LngLat
  readonly shown: Exclude<Shown, 'hidden'>
  readonly selected: boolean
  readonly planned: boolean
}

const ROLE_ORDER: readonly Role[] = ['site', 'participant', 'origin', 'destination', 'actor', 'affected', 'mentioned']

/** The point at which a place's mark and card stand: a point itself, a line's middle vertex, the mean of an area's outline; of several the first. */
export function toMarkPoint({ geometry }: Place): LngLat {
  switch (geometry.type) {
    case 'Point': return geometry.coordinates as unknown as LngLat
    case 'LineString': return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] as unknown as LngLat
    case 'MultiLineString': { const line = geometry.coordinates[0]!; return line[Math.floor(line.length / 2)] as unknown as LngLat }
    case 'MultiPoint': return geometry.coordinates[0] as unknown as LngLat
    case 'Polygon': return toRingCentre(geometry.coordinates[0]!)
    case 'MultiPolygon': return toRingCentre(geometry.coordinates[0]![0]!)
  }
}

/** Mean of a ring's vertices, without the one that closes it. */
function toRingCentre(ring: readonly (readonly number[])[]): LngLat {
  const open = ring.slice(0, -1)
  return [open.reduce((sum, at) => sum + at[0]!, 0) / open.length, open.reduce((sum, at) => sum + at[1]!, 0) / open.length]
}

/** Marks in the order in which their first event happened. */
export function toMarks(story: CompiledStory, index: StoryIndex, shown: ReadonlyMap<string, Shown>, selected: string | undefined): Mark[] {
  return [...index.eventsAt].flatMap(([id, all]): Mark[] => {
    const place = story.places[id]!
    const events = all.filter(event => shown.get(event.id) !== 'hidden')
    if (events.length === 0) return []
    const here = events.flatMap(event => event.where.filter(where => where.place === id))
    return [{
      id, place, events,
      lngLat: toMarkPoint(place),
      precision: place.precision,
      shown: events.some(event => shown.get(event.id) === 'now') ? 'now' : 'past',
      selected: events.some(event => event.id === selected),
      planned: events.every(event => event.status === 'planned'),
      inferred: here.every(where => where.basis === 'inferred'),
      role: ROLE_ORDER.find(role => here.some(where => where.role === role))!,
    }]
  })
}

/** The arcs of the events on show; where two events join the same places, the current one is drawn. */
export function toMapArcs(story: CompiledStory, shown: ReadonlyMap<string, Shown>, selected: string | undefined): Arc[] {
  return story.events.flatMap(event => {
    const state = shown.get(event.id)
    if (event.join === 'none' || state === undefined || state === 'hidden') return []
    const points = event.where.map(where => toMarkPoint(story.places[where.place]!))
    return toPairs(event.join, points).map(([from, to]): Arc => ({ event: event.id, from, to, shown: state, selected: event.id === selected, planned: event.status === 'planned' }))
  })
}
