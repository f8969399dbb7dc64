// What of the story is on show: the time control and the filter together, the one answer that every view draws from.
import { matchesFilter } from '../model/filter.ts'
import type { StoryIndex } from '../model/story-index.ts'
import { showEvents, type Shown } from '../model/window.ts'
import type { State } from './store.ts'

/** By event id. The same map as before while nothing that it depends on has changed, so that views can compare it. */
export type ShowEvents = (state: Pick<State, 'mode' | 'from' | 'stop' | 'filter' | 'possible'>) => ReadonlyMap<string, Shown>

const WATCHED = ['mode', 'from', 'stop', 'filter', 'possible'] as const

export function createShown(index: StoryIndex): ShowEvents {
  let before: Parameters<ShowEvents>[0] | undefined
  let shown: ReadonlyMap<string, Shown> = new Map()
  return state => {
    if (before && WATCHED.every(key => before![key] === state[key])) return shown
    before = state
    const { filter, possible } = state
    shown = new Map([...showEvents(index.stops, state)].map(([id, how]) => [id, (how === 'maybe' && !possible) || !matchesFilter(index.facets.get(id)!, filter) ? 'hidden' : how]))
    return shown
  }
}
