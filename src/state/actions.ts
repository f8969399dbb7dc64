// What a reader can do to the state: every gesture ends in one action.
import { NO_FILTER, toggleFilter, type Facet } from '../model/filter.ts'
import type { Axis, Theme, View } from '../model/permalink.ts'
import type { Zone } from '../model/zone.ts'
import type { IndexOf } from '../model/story-index.ts'
import { moveWindow, type Mode } from '../model/window.ts'
import { findStop } from './link.ts'
import type { ShowEvents } from './shown.ts'
import type { Projection, State, Tab } from './state.ts'
import type { Store } from './store.ts'

export interface Actions {
  /** Opens an event's card, or closes it with undefined; the time control goes to its stop. `spoken` where the focus stays on what was pressed. */
  select(id: string | undefined, spoken?: boolean): void
  openPlace(id: string | undefined): void
  /** Goes to a stop; `quietly` for drags and play, which do not speak. */
  setStop(stop: number, quietly?: boolean): void
  /** Sets the window's ends in stops, in either order. */
  setWindow(from: number, to: number, quietly?: boolean): void
  /** Goes to the stop that an EDTF date means, as the end of a window; false where it is no date. `quietly` without speaking. */
  goTo(date: string, quietly?: boolean): boolean
  setMode(mode: Mode): void
  setAxis(axis: Axis): void
  setZone(zone: Zone): void
  setTheme(theme: Theme): void
  toggleFilter(facet: Facet, value: string): void
  clearFilter(): void
  setPossible(possible: boolean): void
  setTab(tab: Tab): void
  /** Opens an article at a passage, by its id in the page. */
  read(passage: string): void
  say(notice: string): void
  /** Plays on from here, or from the first stop when at the end. */
  play(): void
  /** One stop of play: the card that is open stays open, and play ends with the story. */
  advance(): void
  pause(): void
  moveMap(view: View | undefined): void
  /** The map has gone elsewhere by itself: its link says where, and nothing else changes. */
  leaveMap(view: View | undefined): void
  setProjection(projection: Projection): void
}

const clamp = (value: number, max: number) => Math.min(Math.max(Math.round(value), 0), max)

export function createActions(store: Store, indexOf: IndexOf, shown: ShowEvents): Actions {
  /** The story on the clock that the reader has chosen. */
  const onClock = () => {
    const index = indexOf(store.getState().zone)
    return { index, last: index.stops.length - 1 }
  }
  const set = (change: Partial<State>) => store.setState({ notice: '', linked: false, ...change })

  /** A change of what is on show, and the card closed if its event is no longer. */
  const show = (change: Partial<State>): Partial<State> => {
    const now = { ...store.getState(), ...change }
    const hidden = now.selected !== undefined && shown(now).get(now.selected) === 'hidden'
    return { ...change, ...(hidden && { selected: undefined }) }
  }

  return {
    select(id, spoken = false) {
      const { index, last } = onClock()
      const stop = id === undefined ? undefined : index.stopOf.get(id)
      if (stop === undefined) return set({ selected: undefined, place: undefined, playing: false, spoken: false })
      const before = store.getState()
      const { mode, from, stop: now } = before
      const inside = mode === 'window' && shown({ ...before, filter: NO_FILTER, possible: true }).get(id!) !== 'hidden'
      const width = now - from
      const window =
        mode === 'window'
          ? inside
            ? { from, stop: now }
            : { from: Math.max(0, stop - width), stop: Math.max(stop, Math.min(width, last)) }
          : { stop }
      // An event that is chosen is shown: what hides it has to go.
      const isHidden = shown({ ...before, ...window }).get(id!) === 'hidden'
      set({
        selected: id,
        place: undefined,
        reading: undefined,
        view: undefined,
        playing: false,
        spoken,
        ...window,
        ...(isHidden && { filter: NO_FILTER, possible: true }),
      })
    },
    openPlace: id => set({ place: id, selected: undefined, playing: false, spoken: false }),
    setStop(stop, quietly = false) {
      const { mode, from } = store.getState()
      const to = clamp(stop, onClock().last)
      set({ ...show({ mode, from: Math.min(from, to), stop: to }), place: undefined, playing: false, spoken: !quietly })
    },
    setWindow(from, to, quietly = false) {
      const { last } = onClock()
      const a = clamp(from, last),
        b = clamp(to, last)
      set({
        ...show({ mode: 'window', from: Math.min(a, b), stop: Math.max(a, b) }),
        place: undefined,
        playing: false,
        spoken: !quietly,
      })
    },
    goTo(date, quietly = false) {
      const { index, last } = onClock()
      const stop = findStop(index, date)
      if (stop === undefined) return false
      set({ ...show(moveWindow(store.getState(), stop, last)), place: undefined, playing: false, spoken: !quietly })
      return true
    },
    setMode(mode) {
      const { stop } = store.getState()
      // A window opens over the current stop and the two before it: wide enough to be seen as one.
      set({
        ...show({ mode, from: mode === 'window' ? Math.max(0, stop - 2) : 0, stop }),
        playing: false,
        spoken: true,
      })
    },
    setAxis: axis => set({ axis, spoken: false }),
    setZone(zone) {
      const { from, stop } = store.getState()
      const { stops } = onClock().index
      const toStop = (number: number) => indexOf(zone).stopOf.get(stops[number]!.events[0]!)!
      const to = toStop(stop)
      set({ ...show({ zone, from: Math.min(toStop(from), to), stop: to }), spoken: false })
    },
    setTheme: theme => set({ theme, spoken: false }),
    toggleFilter: (facet, value) =>
      set({
        ...show({ filter: toggleFilter(store.getState().filter, facet, value) }),
        place: undefined,
        playing: false,
        spoken: true,
      }),
    clearFilter: () => set({ filter: NO_FILTER, spoken: true }),
    setPossible: possible => set({ ...show({ possible }), place: undefined, spoken: true }),
    setTab: tab => set({ tab, reading: undefined, spoken: false }),
    // Also part of how a link opens: the map still goes where it says.
    read: passage => set({ tab: 'articles', reading: passage, spoken: false, linked: store.getState().linked }),
    say: notice => set({ notice }),
    play() {
      const now = store.getState()
      const { last } = onClock()
      set({ playing: true, spoken: false, ...(now.stop === last && moveWindow(now, 0, last)) })
    },
    advance() {
      const now = store.getState()
      const { last } = onClock()
      if (!now.playing) return // a timer that was late
      if (now.stop < last) set({ ...moveWindow(now, now.stop + 1, last), playing: now.stop + 1 < last, spoken: false })
      else set({ playing: false, spoken: false })
    },
    pause: () => set({ playing: false, spoken: false }),
    leaveMap: view => store.setState({ view, linked: false }),
    moveMap: view => set({ view, spoken: false }),
    setProjection: projection => set({ projection, spoken: false }),
  }
}
