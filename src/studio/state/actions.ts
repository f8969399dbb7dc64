// All that an editor can do in the studio: every gesture ends in one of these.
import { accept } from '../desk/decisions/accept.ts'
import type { Decision, Desk } from '../desk/desk.ts'
import { removeEvent, type EventFields } from '../desk/decisions/event.ts'
import type { Selection } from '../desk/decisions/quoted.ts'
import { choosePlace, rejectPlace } from '../desk/decisions/place.ts'
import { foldName } from '../../draft/gazetteer/fold.ts'
import { decide, openSession, redo, undo } from '../desk/history.ts'
import type { PlaceCandidate } from '../desk/place-candidates.ts'
import type { QueueItem } from '../desk/queue.ts'
import type { Clerk } from '../clerk/hire-clerk.ts'
import { toToday } from './today.ts'
import { findBeside, findCurrent, toOpenItems } from './queue-view.ts'
import { CLEARED, type EventWords, type Pane, type StudioState, type StudioStore, type Tab } from './state.ts'

export type StudioActions = ReturnType<typeof createStudioActions>

export function createStudioActions(store: StudioStore, clerk: Clerk) {
  const { getState, setState } = store

  const say = (text: string): void => setState(({ said }) => ({ said: { text, number: said.number + 1 } }))
  const refuse = (why: string): void => {
    setState({ refused: why })
    say(why)
  }

  /** `item` is what the decision settles; it leaves the queue at once, and the next one is in hand. */
  const take = (decision: Decision, item?: QueueItem): boolean => {
    const { session } = getState()
    if (!session) return false
    if (!decision.ok) {
      refuse(decision.why)
      return false
    }
    if (getState().saving?.isElsewhere) {
      refuse('The story is open in another tab: decide there, or close it')
      return false
    }
    const next = decide(session, decision, item?.key)
    if (next === session) {
      say('Nothing changes')
      return false
    }
    const isInHand = item !== undefined && item.key === findCurrent(getState())?.key
    const beside = isInHand ? findBeside(getState(), 1) : undefined
    setState(state => ({
      session: next,
      settled: item ? new Set([...state.settled, item.key]) : state.settled,
      current: isInHand ? beside?.key : state.current,
      refused: undefined,
    }))
    say(toSentence(decision.says))
    return true
  }

  /** What the clerk decided of a desk that has changed meanwhile fits no more. */
  const takeOf = (desk: Desk, decision: Decision, item?: QueueItem): boolean => {
    if (getState().session?.desk === desk) return take(decision, item)
    refuse('The story has changed meanwhile: try once more')
    return false
  }

  /** Undone and done again: the item that the step decided is in hand. */
  const travel = (move: typeof undo, done: string, none: string): void => {
    const { session } = getState()
    if (!session) return
    const next = move(session)
    const [longer, shorter] = next.done.length > session.done.length ? [next, session] : [session, next]
    const step = longer.done[shorter.done.length]
    if (!step) return say(none)
    setState(({ settled }) => ({
      session: next,
      current: step.about,
      settled: new Set([...settled].filter(each => each !== step.about)),
      refused: undefined,
    }))
    say(`${done}: ${step.says}`)
  }

  const withDesk = (change: (desk: Desk) => Decision, item?: QueueItem): boolean => {
    const { session } = getState()
    return session !== undefined && take(change(session.desk), item)
  }

  const showPane = (pane: Pane): void =>
    setState(({ event, lastEvent }) => ({
      pane,
      event: undefined,
      lastEvent: event ?? lastEvent,
      tab: 'work',
      refused: undefined,
    }))
  const openEvent = (event: string): void =>
    setState(({ pane }) => ({
      event,
      lastEvent: event,
      back: pane,
      pane: 'events',
      tab: 'work',
      refused: undefined,
    }))

  const inHand = (): QueueItem | undefined => findCurrent(getState())

  return {
    say,
    refuse,
    take,
    decide: withDesk,
    open(desk: Desk): void {
      setState({ ...CLEARED, session: openSession(desk) })
    },
    close: (): void => setState({ ...CLEARED }),
    accept(): void {
      const item = inHand()
      if (item) withDesk(desk => accept(desk, [item.key]), item)
    },
    acceptAll(keys: readonly string[]): void {
      withDesk(desk => accept(desk, keys))
    },
    /** `searched` is what an editor has typed: of another name than the item's the place takes its own. */
    choose(candidate: PlaceCandidate, searched?: string): void {
      const item = inHand()
      if (item?.kind !== 'place') return
      // The one in the file is right as it stands.
      if (candidate.isChosen) withDesk(desk => accept(desk, [item.key]), item)
      else withDesk(desk => choosePlace(desk, item.id, candidate, toOwnName(item.name, candidate, searched)), item)
    },
    /** Not a place, or not an event. */
    reject(): void {
      const item = inHand()
      if (item?.kind === 'place') withDesk(desk => rejectPlace(desk, item.id), item)
      else if (item?.kind === 'event') withDesk(desk => removeEvent(desk, item.id), item)
      else refuse('A date is corrected, not taken away')
    },
    undo: (): void => travel(undo, 'Undone', 'Nothing to undo'),
    redo: (): void => travel(redo, 'Done again', 'Nothing to do again'),
    step(steps: 1 | -1): void {
      const item = findBeside(getState(), steps)
      setState({ current: item?.key, refused: undefined })
    },
    /** Takes an item of the queue in hand. */
    pick: (key: string): void => setState({ current: key, pane: 'decide', tab: 'work', refused: undefined }),
    showPane,
    showTab: (tab: Tab): void => setState({ tab }),
    showEvent: (event: string | undefined): void => (event === undefined ? showPane('events') : openEvent(event)),
    /** The form is left: with its event its date is accepted, where they are proposed, and the next one is in hand. */
    finishEvent(event: string): void {
      const keys = toOpenItems(getState())
        .filter(({ key, kind, events }) => key === `event ${event}` || (kind === 'date' && events.includes(event)))
        .map(({ key }) => key)
      const item = toOpenItems(getState()).find(({ key }) => key === `event ${event}`)
      if (keys.length > 0 && !withDesk(desk => accept(desk, keys), item)) return
      showPane(getState().back === 'decide' && toOpenItems(getState()).length > 0 ? 'decide' : 'events')
    },
    /** From the map: readers' own gesture. */
    followMap(event: string | undefined): void {
      if (event !== undefined && getState().pane === 'events') setState({ event, lastEvent: event })
    },
    select: (selection: StudioState['selection']): void => setState({ selection }),
    useForPlace(words: EventWords | undefined): void {
      setState({ words })
      if (!words) return
      openEvent(words.event)
      setState({ selection: undefined })
    },
    openHelp: (isHelpOpen: boolean): void => setState({ isHelpOpen }),
    draw: (drawing: string | undefined): void => setState({ drawing }),
    async addEvent(selection: Selection, fields: EventFields): Promise<void> {
      const { session } = getState()
      if (!session) return
      const known = new Set(toEventIds(session.desk.json))
      if (!takeOf(session.desk, await clerk.ask('addEvent', session.desk, selection, fields))) return
      const added = toEventIds(getState().session!.desk.json).find(id => !known.has(id))
      if (added !== undefined) openEvent(added)
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
    async addQuote(event: string, selection: Selection): Promise<void> {
      const { session } = getState()
      if (!session || !takeOf(session.desk, await clerk.ask('addQuote', session.desk, event, selection))) return
      openEvent(event)
      setState({ selection: undefined })
    },
  }
}

/** Undefined where the place is still called as the article has it. */
const toOwnName = (name: string, candidate: PlaceCandidate, searched: string | undefined): string | undefined =>
  searched === undefined || foldName(searched) === foldName(name) ? undefined : candidate.name

const toSentence = (text: string): string => text.replace(/^\p{L}/u, letter => letter.toUpperCase())

function toEventIds(json: string): string[] {
  try {
    const { events } = JSON.parse(json) as { events?: unknown }
    return Array.isArray(events) ? events.flatMap((event: { id?: unknown } | null) => String(event?.id ?? '')) : []
  } catch {
    return []
  }
}
