// The events of the list, in the order of time: those of the time control, or what of them a search has found.
import { useMemo } from 'preact/hooks'
import type { StoryEvent } from '../../model/story.ts'
import type { ViewProps } from '../app.ts'

export interface Listed {
  readonly events: readonly StoryEvent[]
  readonly ids: readonly string[]
  /** The number of an event's row, from 0; -1 where it is not listed. */
  toRow(id: string | undefined): number
}

export function useListed({ app: { index }, state }: ViewProps): Listed {
  const found = state.filter.words?.ids
  return useMemo(() => {
    const events = found ? index.inTime.filter(({ id }) => found.has(id)) : index.inTime
    const rowOf = new Map(events.map(({ id }, row) => [id, row]))
    return { events, ids: [...rowOf.keys()], toRow: id => rowOf.get(id ?? '') ?? -1 }
  }, [index, found])
}
