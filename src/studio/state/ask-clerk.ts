// What the clerk works out before it is decided: he has read the texts.
import type { Clerk } from '../clerk/hire-clerk.ts'
import type { EventFields } from '../desk/decisions/event.ts'
import type { Selection } from '../desk/decisions/quoted.ts'
import type { QueueItem } from '../desk/queue-item.ts'
import type { Deciding } from './decide-desk.ts'
import type { Moving } from './move-around.ts'
import type { StudioStore } from './state.ts'
import { toToday } from '../../model/today.ts'

export function createClerkDecisions(
  { getState, setState }: StudioStore,
  clerk: Clerk,
  { takeOf }: Deciding,
  { openEvent }: Moving,
) {
  return {
    async addEvent(selection: Selection, fields: EventFields): Promise<void> {
      const { session } = getState()
      if (!session) return
      const known = new Set(toEventIds(session.desk.json))
      if (!takeOf(session.desk, await clerk.ask('addEvent', session.desk, selection, fields))) return
      const added = toEventIds(getState().session!.desk.json).find(id => !known.has(id))
      if (added !== undefined) openEvent(added)
      setState({ selection: undefined })
    },
    async addQuote(event: string, selection: Selection): Promise<void> {
      const { session } = getState()
      if (!session || !takeOf(session.desk, await clerk.ask('addQuote', session.desk, event, selection))) return
      openEvent(event)
      setState({ selection: undefined })
    },
    /** With all that counts from that day and is not decided yet. */
    async setPublished(article: string, written: string, item?: QueueItem): Promise<void> {
      const { session } = getState()
      if (!session) return
      takeOf(session.desk, await clerk.ask('setPublished', session.desk, article, written, toToday()), item)
    },
    /** Of a text that is another in the project: it is taken, or the one on the desk stays. */
    async takeText(): Promise<void> {
      const { session, corrected } = getState()
      if (!session || !corrected) return
      const { path, theirs } = corrected
      if (takeOf(session.desk, await clerk.ask('correctText', session.desk, path, theirs, toToday())))
        setState({ corrected: undefined })
    },
    leaveText: (): void => setState({ corrected: undefined }),
  }
}

function toEventIds(json: string): string[] {
  try {
    const { events } = JSON.parse(json) as { events?: unknown }
    return Array.isArray(events) ? events.flatMap((event: { id?: unknown } | null) => String(event?.id ?? '')) : []
  } catch {
    return []
  }
}
