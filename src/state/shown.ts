// What of the story is on show: the time control and the filter together, the one answer that every view draws from.
import { isFilter, matchesFilter } from '../model/filter.ts'
import type { IndexOf, StoryIndex } from '../model/story-index.ts'
import { findShown, showEvents, type Shown } from '../model/window.ts'
import type { State } from './state.ts'

export const SHOWN_BY = ['mode', 'from', 'stop', 'filter', 'possible', 'zone', 'all'] as const

/** What decides which events are on show. */
export type ShownBy = Pick<State, (typeof SHOWN_BY)[number]>

export interface ShownEvents {
  /** How an event is shown, by its id; hidden where it is not on the time control. */
  get(id: string): Shown
  /** Ids of those that are not hidden, in the order of time. */
  ids(): readonly string[]
  /** How many are shown so. */
  count(how: Exclude<Shown, 'hidden'>): number
}

/** The same answer as before while nothing that it depends on has changed, so that views can compare it. */
export type ShowEvents = (state: ShownBy) => ShownEvents

/** So many answers are kept: views also ask what would be on show without the filter, or just before. */
const KEPT = 8

/** Asks no event but those that somebody asks for, and those that the time control can show. */
export function createShown(indexOf: IndexOf): ShowEvents {
  let kept: readonly { readonly by: ShownBy; readonly shown: ShownEvents }[] = []
  return state => {
    const known = kept.find(({ by }) => SHOWN_BY.every(key => by[key] === state[key]))
    if (known) return known.shown
    const shown = toShownEvents(indexOf(state), state)
    kept = [{ by: state, shown }, ...kept.slice(0, KEPT - 1)]
    return shown
  }
}

function toShownEvents({ stops, dates, stopOf, facets }: StoryIndex, by: ShownBy): ShownEvents {
  const { filter, possible } = by
  const inTime = showEvents(stops, by)
  const fits = isFilter(filter) ? (id: string) => matchesFilter(facets.get(id)!, filter) : () => true
  const get = (id: string): Shown => {
    const stop = stopOf.get(id)
    const how = stop === undefined ? 'hidden' : inTime(stop)
    const isOut = how === 'hidden' || (how === 'maybe' && !possible) || !fits(id)
    return isOut ? 'hidden' : how
  }
  let known: readonly string[] | undefined
  const toIds = () =>
    findShown(stops, dates, by).flatMap(stop => stops[stop]!.events.filter(id => get(id) !== 'hidden'))
  const ids = () => (known ??= toIds())
  return { get, ids, count: how => ids().filter(id => get(id) === how).length }
}
