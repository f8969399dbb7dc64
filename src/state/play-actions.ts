// The story played, stop by stop.
import { moveWindow } from '../model/window.ts'
import type { StateWriter } from './state-writer.ts'

export interface PlayActions {
  /** Plays on from here, or from the first stop when at the end. */
  play(): void
  /** One stop of play: a card that is open goes with it, and play ends with the story. */
  advance(): void
  pause(): void
}

export const createPlayActions = ({ read, onClock, set, toShown }: StateWriter): PlayActions => ({
  play() {
    const now = read()
    const { last } = onClock()
    set({ playing: true, spoken: false, ...(now.stop === last && toShown(moveWindow(now, 0, last))) })
  },
  advance() {
    const now = read()
    const { last } = onClock()
    if (!now.playing) return // a timer that was late
    if (now.stop < last)
      set({ ...toShown(moveWindow(now, now.stop + 1, last)), playing: now.stop + 1 < last, spoken: false })
    else set({ playing: false, spoken: false })
  },
  pause: () => set({ playing: false, spoken: false }),
})
