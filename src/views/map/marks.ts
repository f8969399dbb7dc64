// What stands on the map at one moment: a mark for each place that has an event on show.
import type { StoryIndex } from '../../model/story-index.ts'
import { PLACE_SIGNS, ROLE_SIGNS } from '../../model/signs.ts'
import type { Place, Role, Story, StoryEvent } from '../../model/story.ts'
import type { Shown } from '../../model/window.ts'
import type { LngLat } from './camera.ts'
import type { MarkSignProps } from '../../signs/mark-sign.tsx'

export interface Mark {
  readonly id: string
  readonly place: Place
  readonly lngLat: LngLat
  /** Events on show here, in the order of time; at least one. */
  readonly events: readonly StoryEvent[]
  /** `now` when an event of the current stop or window is here, `maybe` when one only may be. */
  readonly shown: Exclude<Shown, 'hidden'>
  readonly selected: boolean
  /**
   * Of the selected event, else of all events on show here: the strongest role, where it happened before who spoke
   * before who was affected, inferred where no text gives it that role.
   */
  readonly sign: MarkSignProps
}

/** The strongest first. */
const ROLES = Object.keys(ROLE_SIGNS) as Role[]

/**
 * The point at which a place's mark and card stand: a point itself, a line's middle vertex, the label point of an area;
 * of several the first.
 */
export function toMarkPoint({ geometry, labelPoint }: Place): LngLat {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates as unknown as LngLat
    case 'LineString':
      return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] as unknown as LngLat
    case 'MultiLineString': {
      const line = geometry.coordinates[0]!
      return line[Math.floor(line.length / 2)] as unknown as LngLat
    }
    case 'MultiPoint':
      return geometry.coordinates[0] as unknown as LngLat
    case 'Polygon':
    case 'MultiPolygon':
      return labelPoint as unknown as LngLat
  }
}

/** Marks in the order in which their first event happened. */
export function toMarks(
  story: Story,
  index: StoryIndex,
  shown: ReadonlyMap<string, Shown>,
  selected: string | undefined,
): Mark[] {
  return [...index.eventsAt].flatMap(([id, all]): Mark[] => {
    const place = story.places[id]!
    const events = all.filter(event => shown.get(event.id) !== 'hidden')
    if (events.length === 0) return []
    const chosen = events.filter(event => event.id === selected)
    // A selected event shows what this place is to it, whatever else happened here.
    const speaking = chosen.length > 0 ? chosen : events
    const here = speaking.flatMap(event => event.where.filter(where => where.place === id))
    const role = ROLE_SIGNS[ROLES.find(each => here.some(where => where.role === each))!]
    return [
      {
        id,
        place,
        events,
        lngLat: toMarkPoint(place),
        shown: (['now', 'maybe', 'past'] as const).find(how => events.some(event => shown.get(event.id) === how))!,
        selected: chosen.length > 0,
        sign: {
          place: PLACE_SIGNS[place.precision],
          role,
          status: speaking.every(({ status }) => status === speaking[0]!.status) ? speaking[0]!.status : undefined,
          inferred: here.every(where => where.basis === 'inferred' || ROLE_SIGNS[where.role] !== role),
        },
      },
    ]
  })
}
