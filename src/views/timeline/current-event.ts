// The event that the time control speaks of.
import { showStop } from '../../model/window.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'

/**
 * Its id: the selected one where time stands at it, else the first on show of the current stop; undefined where a
 * filter leaves none.
 */
export function toCurrentEvent({ index, shown }: App, state: State): string | undefined {
  const { selected } = state
  const stop = selected === undefined ? undefined : index.stopOf.get(selected)
  if (stop !== undefined && showStop(state, stop) === 'now') return selected
  const how = shown(state)
  return index.stops[state.stop]?.events.find(id => how.get(id) !== 'hidden')
}
