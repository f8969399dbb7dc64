// What of the story is on show: the time control and the filter together, the one answer that every view draws from.
import { matchesFilter } from '../model/filter.ts'
import type { IndexOf } from '../model/story-index.ts'
import { showEvents, type Shown } from '../model/window.ts'
import type { State } from './state.ts'

export const SHOWN_BY = ['mode', 'from', 'stop', 'filter', 'possible', 'zone', 'all'] as const

/** What decides which events are on show. */
export type ShownBy = Pick<State, (typeof SHOWN_BY)[number]>

/** By event id. The same map as before while nothing that it depends on has changed, so that views can compare it. */
export type ShowEvents = (state: ShownBy) => ReadonlyMap<string, Shown>

/** So many answers are kept: views also ask what would be on show without the filter, or just before. */
const KEPT = 8

export function createShown(indexOf: IndexOf): ShowEvents {
  let kept: readonly { readonly by: ShownBy; readonly shown: ReadonlyMap<string, Shown> }[] = []
  return state => {
    const known = kept.find(({ by }) => SHOWN_BY.every(key => by[key] === state[key]))
    if (known) return known.shown
    const { filter, possible } = state
    const index = indexOf(state)
    const inTime = showEvents(index.stops, state)
    const show = (id: string): Shown => {
      const how = inTime.get(id) ?? 'hidden' // not on the time control
      const isOut = how === 'hidden' || (how === 'maybe' && !possible) || !matchesFilter(index.facets.get(id)!, filter)
      return isOut ? 'hidden' : how
    }
    const shown = new Map(Array.from(index.events.keys(), id => [id, show(id)] as const))
    kept = [{ by: state, shown }, ...kept.slice(0, KEPT - 1)]
    return shown
  }
}
