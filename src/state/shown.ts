// What of the story is on show: the time control and the filter together, the one answer that every view draws from.
import { findFirst } from '../model/find-first.ts'
import type { IndexOf, StoryIndex } from '../model/story-index.ts'
import type { StoryEvent } from '../model/story.ts'
import { findInside, showEvents, type Shown } from '../model/window.ts'
import { toFitting, type Fitting } from './fitting.ts'
import type { State } from './state.ts'

export const SHOWN_BY = ['mode', 'from', 'stop', 'filter', 'possible', 'zone', 'all'] as const

/** What decides which events are on show. */
export type ShownBy = Pick<State, (typeof SHOWN_BY)[number]>

export interface ShownEvents {
  /** How an event is shown, by its id; hidden where it is not on the time control. */
  get(id: string): Shown
  /** How many are shown so. */
  count(how: Exclude<Shown, 'hidden'>): number
  /** How the events of the stops `first` to `last` are shown: as the nearest of them to now. */
  nearest(first: number, last: number): Shown
  /**
   * Events of a place, by its id, that are on show; those of another time that fit where none is. In the order of time.
   */
  at(place: string): readonly StoryEvent[]
  /** Ids of the places with an event that fits, on show or not; the same while the filter is. */
  places(): readonly string[]
  /** Whether there is one on show for which `holds`. */
  some(holds: (id: string) => boolean): boolean
}

/** The same answer as before while nothing that it depends on has changed, so that views can compare it. */
export type ShowEvents = (state: ShownBy) => ShownEvents

interface Answer {
  readonly by: ShownBy
  readonly index: StoryIndex
  readonly fitting: Fitting
  readonly shown: ShownEvents
}

/** So many answers are kept: views also ask what would be on show without the filter, or just before. */
const KEPT = 8

/** Asks no event but those that somebody asks for, and those that the time control can show. */
export function createShown(indexOf: IndexOf): ShowEvents {
  let kept: readonly Answer[] = []
  return state => {
    const known = kept.find(({ by }) => SHOWN_BY.every(key => by[key] === state[key]))
    if (known) return known.shown
    const index = indexOf(state)
    const alike = kept.find(({ by, index: its }) => its === index && by.filter === state.filter)
    const fitting = alike?.fitting ?? toFitting(index, state.filter)
    const shown = toShownEvents(index, state, fitting)
    kept = [{ by: state, index, fitting, shown }, ...kept.slice(0, KEPT - 1)]
    return shown
  }
}

const NEAREST = ['now', 'maybe', 'past'] as const

function toShownEvents(index: StoryIndex, by: ShownBy, fitting: Fitting): ShownEvents {
  const { stops, stopOf } = index
  const inTime = showEvents(stops, by)
  /** How the fitting events of a stop are shown. */
  const ofStop = (stop: number): Shown => {
    const how = inTime(stop)
    return how === 'maybe' && !by.possible ? 'hidden' : how
  }
  const get = (id: string): Shown => {
    const stop = stopOf.get(id)
    const how = stop === undefined ? 'hidden' : ofStop(stop)
    return how === 'hidden' || !fitting.has(id) ? 'hidden' : how
  }
  const { places } = fitting
  return {
    get,
    places,
    ...(by.mode === 'upto' ? toUpTo(index, by.stop, fitting) : toWindow(index, by, fitting, ofStop)),
  }
}

type Counted = Omit<ShownEvents, 'get' | 'places'>

/** Up to a stop the order of the stops decides: nothing is asked of any event. */
function toUpTo({ stops, stopOf }: StoryIndex, stop: number, fitting: Fitting): Counted {
  const count = (how: Shown) =>
    how === 'now' ? fitting.count(stop, stop) : how === 'past' ? fitting.count(0, stop - 1) : 0
  return {
    count,
    nearest(first, last) {
      if (first <= stop && stop <= last && fitting.count(stop, stop) > 0) return 'now'
      return fitting.count(first, Math.min(last, stop - 1)) > 0 ? 'past' : 'hidden'
    },
    at(place) {
      const all = fitting.at(place)
      const after = findFirst(all.length, event => stopOf.get(all[event]!.id)! > stop)
      return after === 0 || after === all.length ? all : all.slice(0, after)
    },
    some(holds) {
      for (let each = 0; each <= stop && each < stops.length; each++)
        if (stops[each]!.events.some(id => fitting.has(id) && holds(id))) return true
      return false
    },
  }
}

/** A window, or one date: its days decide, which a date may touch from wherever it stands. */
function toWindow(index: StoryIndex, by: ShownBy, fitting: Fitting, ofStop: (stop: number) => Shown): Counted {
  const { stops, stopOf } = index
  let found: readonly number[] | undefined
  const toInside = () => (found ??= findInside(index, by))
  let counts: Map<Shown, number> | undefined
  const toCounts = () => {
    const counted = new Map<Shown, number>()
    for (const stop of toInside()) {
      const how = ofStop(stop)
      counted.set(how, (counted.get(how) ?? 0) + fitting.count(stop, stop))
    }
    return counted
  }
  return {
    count: how => (counts ??= toCounts()).get(how) ?? 0,
    nearest(first, last) {
      const met = new Set<Shown>()
      const inside = toInside()
      const from = findFirst(inside.length, at => inside[at]! >= first),
        to = findFirst(inside.length, at => inside[at]! > last)
      for (const stop of inside.slice(from, to)) if (fitting.count(stop, stop) > 0) met.add(ofStop(stop))
      return NEAREST.find(how => met.has(how)) ?? 'hidden'
    },
    at(place) {
      const all = fitting.at(place)
      const now = all.filter(({ id }) => ofStop(stopOf.get(id)!) !== 'hidden')
      return now.length > 0 ? now : all
    },
    some: holds =>
      toInside().some(
        stop => ofStop(stop) !== 'hidden' && stops[stop]!.events.some(id => fitting.has(id) && holds(id)),
      ),
  }
}
