// What a reader does with the time control, but for play.
import type { Axis } from '../model/permalink.ts'
import type { IndexOf } from '../model/story-index.ts'
import { moveWindow, type Mode, type TimeWindow } from '../model/window.ts'
import type { Zone } from '../model/zone.ts'
import { findStop, needsAll } from './link.ts'
import { moveStops, withAll } from './move-stops.ts'
import type { StateWriter } from './state-writer.ts'

export interface TimeActions {
  /** Goes to a stop; `quietly` for drags and play, which do not speak. */
  setStop(stop: number, quietly?: boolean): void
  /** Sets the window's ends in stops, in either order. */
  setWindow(from: number, to: number, quietly?: boolean): void
  /**
   * Goes to the stop that an EDTF date means, as the end of a window, or of two dates to the window between them; false
   * where one is no date. As a link does it takes in all events for a date that no key event has. `quietly` without
   * speaking.
   */
  goTo(dates: readonly [string] | readonly [string, string], quietly?: boolean): boolean
  setMode(mode: Mode): void
  setAxis(axis: Axis): void
  setZone(zone: Zone): void
  /** Takes all events onto the time control, or the key events alone. */
  setAll(all: boolean): void
}

const clamp = (value: number, max: number) => Math.min(Math.max(Math.round(value), 0), max)

export function createTimeActions({ read, onClock, set, toShown }: StateWriter, indexOf: IndexOf): TimeActions {
  const toMoved = (change: { readonly zone: Zone } | { readonly all: boolean }) => ({
    ...change,
    ...moveStops(read(), onClock().index, indexOf({ ...read(), ...change })),
  })
  return {
    setStop(stop, quietly = false) {
      const { mode, from } = read()
      const to = clamp(stop, onClock().last)
      set({
        ...toShown({ mode, from: Math.min(from, to), stop: to }),
        places: undefined,
        playing: false,
        spoken: !quietly,
      })
    },
    setWindow(from, to, quietly = false) {
      const { last } = onClock()
      const a = clamp(from, last),
        b = clamp(to, last)
      set({
        ...toShown({ mode: 'window', from: Math.min(a, b), stop: Math.max(a, b) }),
        places: undefined,
        playing: false,
        spoken: !quietly,
      })
    },
    goTo(dates, quietly = false) {
      const now = needsAll({ t: dates }, read().zone, indexOf) ? withAll(read(), indexOf) : read()
      const index = indexOf(now)
      const [one, other = one] = dates.map(date => findStop(index, date) ?? -1).sort((a, b) => a - b)
      if (one! < 0) return false
      const window: TimeWindow = dates[1]
        ? { mode: 'window', from: one!, stop: other! }
        : moveWindow(now, one!, index.stops.length - 1)
      set({
        ...toShown({ all: now.all, ...window }),
        places: undefined,
        playing: false,
        spoken: !quietly,
      })
      return true
    },
    setMode(mode) {
      const { stop } = read()
      // A window opens over the current stop and the two before it: wide enough to be seen as one.
      set({
        ...toShown({ mode, from: mode === 'window' ? Math.max(0, stop - 2) : 0, stop }),
        playing: false,
        spoken: true,
      })
    },
    setAxis: axis => set({ axis, spoken: false }),
    setZone: zone => set({ ...toShown(toMoved({ zone })), spoken: false }),
    setAll: all => set({ ...toShown(toMoved({ all })), places: undefined, playing: false, spoken: false }),
  }
}
