// What the clerk works out before it is decided: he has read the texts.
import { toErrorWords } from '../../model/error-words.ts'
import { Dismissed } from '../clerk/dismissed.ts'
import type { Clerk } from '../clerk/hire-clerk.ts'
import { refuse as toRefusal, type Decision, type Desk } from '../desk/desk.ts'
import type { EventFields } from '../desk/decisions/event.ts'
import type { Selection } from '../desk/decisions/quoted.ts'
import type { PlaceCandidate } from '../desk/place-candidates.ts'
import type { QueueItem } from '../desk/queue-item.ts'
import { CHANGED, type Deciding } from './decide-desk.ts'
import type { Moving } from './move-around.ts'
import type { StudioStore } from './state.ts'
import { toToday } from '../../model/today.ts'

export function createClerkDecisions(
  { getState, setState }: StudioStore,
  clerk: Clerk,
  { refuse, hold, takeOf, write }: Deciding,
  { openEvent }: Moving,
) {
  /** Undefined where he cannot answer; why, but for what was taken back, is said. */
  const hear = async <T>(asked: Promise<T>): Promise<T | undefined> => {
    try {
      return await asked
    } catch (error) {
      if (!(error instanceof Dismissed)) refuse(toErrorWords(error))
      return undefined
    }
  }
  const takeFrom = async (desk: Desk, asked: Promise<Decision>, item?: QueueItem): Promise<boolean> => {
    const decision = await hear(asked)
    return decision !== undefined && takeOf(desk, decision, item)
  }
  return {
    async addEvent(selection: Selection, fields: EventFields): Promise<void> {
      const { session } = getState()
      if (!session) return
      const known = new Set(toEventIds(session.desk.json))
      if (!(await takeFrom(session.desk, clerk.ask('addEvent', session.desk, selection, fields)))) return
      const added = toEventIds(getState().session!.desk.json).find(id => !known.has(id))
      if (added !== undefined) openEvent(added)
      setState({ selection: undefined })
    },
    async addQuote(event: string, selection: Selection): Promise<void> {
      const { session } = getState()
      if (!session) return
      if (!(await takeFrom(session.desk, clerk.ask('addQuote', session.desk, event, selection)))) return
      openEvent(event)
      setState({ selection: undefined })
    },
    /** With all that counts from that day and is not decided yet. */
    async setPublished(article: string, written: string, item?: QueueItem): Promise<void> {
      const { session } = getState()
      if (!session) return
      await takeFrom(session.desk, clerk.ask('setPublished', session.desk, article, written, toToday()), item)
    },
    /** The same, as it is typed into a field. */
    async writePublished(field: string, article: string, text: string): Promise<void> {
      const { session } = getState()
      if (!session) return
      const { desk } = session
      hold(field, { text, why: undefined })
      const heard = await hear(clerk.ask('setPublished', desk, article, text, toToday()))
      const decision = heard ?? toRefusal('The clerk could not read it: try once more')
      write(field, text, now => (now === desk ? decision : toRefusal(CHANGED)))
    },
    /** Of a text that is another in the project: it is taken, or the one on the desk stays. */
    async takeText(): Promise<void> {
      const { session, corrected } = getState()
      if (!session || !corrected) return
      const { path, theirs } = corrected
      if (await takeFrom(session.desk, clerk.ask('correctText', session.desk, path, theirs, toToday())))
        setState({ corrected: undefined })
    },
    /** Of a name, a code or a number; `place` is the one in the file, for the distances. */
    searchPlaces: (name: string, place: unknown): Promise<readonly PlaceCandidate[] | undefined> =>
      hear(clerk.ask('search', name, place)),
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
