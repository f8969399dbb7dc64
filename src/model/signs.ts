// The signs by which an event is drawn, on the map and on the time axis: what the key explains, and what a reader
// can ask for.
import type { Place, Precision, Role, Status, StoryEvent } from './story.ts'
import type { When } from './when.ts'

/** How closely a place is known. */
export type PlaceSign = 'pin' | 'spot' | 'area' | 'line' | 'water'
/** What a place is to an event. */
export type RoleSign = 'site' | 'origin' | 'destination' | 'actor' | 'affected' | 'mentioned'
/**
 * How a date is drawn: one day, what lasted, some day of a named month or year, one day between two; hatched where it
 * is approximate or uncertain, fading where an end is open.
 */
export type DateSign = 'day' | 'lasted' | 'month' | 'between' | 'about' | 'open'
export type Sign =
  PlaceSign | RoleSign | DateSign | Exclude<Status, 'reported'> | 'inferred' | 'inferred-date' | 'call' | 'journey'

/** The sign of each precision. */
export const PLACE_SIGNS: Readonly<Record<Precision, PlaceSign>> = {
  exact: 'pin',
  near: 'spot',
  city: 'spot',
  district: 'area',
  region: 'area',
  country: 'area',
  line: 'line',
  area: 'area',
  water: 'water',
}

/** Who takes part in a call is no place where it happened. */
const toRoleSign = (role: Role): RoleSign => (role === 'participant' ? 'actor' : role)

/** A date that is drawn as a day alone has no other sign, also one that is written as from a day to the same day. */
export function toDateSigns({ kind, earliest, latest, uncertain, approximate }: When): DateSign[] {
  const about = uncertain || approximate
  if (earliest === latest && !about) return ['day']
  return [
    kind === 'lasted' ? 'lasted' : kind === 'oneOf' ? 'between' : 'month',
    ...(about ? (['about'] as const) : []),
    ...(earliest === undefined || latest === undefined ? (['open'] as const) : []),
  ]
}

/** All signs of an event, each once, but that of its status, which is a facet of its own. */
export function toSigns(event: StoryEvent, when: When, places: Readonly<Record<string, Place>>): Sign[] {
  return [
    ...new Set<Sign>([
      ...event.where.flatMap(({ place, role, basis }): Sign[] => [
        PLACE_SIGNS[places[place]!.precision],
        toRoleSign(role),
        ...(basis === 'inferred' ? (['inferred'] as const) : []),
      ]),
      ...(event.join === 'none' ? [] : [event.join === 'mesh' ? ('call' as const) : ('journey' as const)]),
      ...toDateSigns(when),
      ...(event.when.basis === 'inferred' ? (['inferred-date'] as const) : []),
    ]),
  ]
}
