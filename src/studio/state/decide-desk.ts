// A decision is taken, undone and done again: what it settles leaves the queue, and what comes of it is said.
import type { Decision, Desk } from '../desk/desk.ts'
import { decide, redo, undo } from '../desk/history.ts'
import type { QueueItem } from '../desk/queue-item.ts'
import { findBeside, findCurrent } from './queue-view.ts'
import type { StudioStore, Untaken } from './state.ts'

export type Deciding = ReturnType<typeof createDeciding>

export function createDeciding({ getState, setState }: StudioStore) {
  const say = (text: string): void => setState(({ said }) => ({ said: { text, number: said.number + 1 } }))
  const refuse = (why: string): false => {
    setState({ refused: why })
    say(why)
    return false
  }

  const allow = (decision: Decision): Decision =>
    decision.ok && getState().saving?.isElsewhere
      ? { ok: false, why: 'The story is open in another tab: decide there, or close it' }
      : decision

  /** `item` is what the decision settles; it leaves the queue at once, and the next one is in hand. */
  const take = (wanted: Decision, item?: QueueItem): boolean => {
    const { session } = getState()
    if (!session) return false
    const decision = allow(wanted)
    if (!decision.ok) return refuse(decision.why)
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

  const hold = (field: string, untaken: Untaken | undefined): void =>
    setState(state => {
      const others = [...state.untaken].filter(([name]) => name !== field)
      return { untaken: new Map(untaken ? [...others, [field, untaken]] : others) }
    })
  /** What is typed into a field: what cannot be taken stays there, with the reason beside it. */
  const write = (field: string, text: string, change: (desk: Desk) => Decision): void => {
    const { session } = getState()
    if (!session) return
    const decision = allow(change(session.desk))
    hold(field, decision.ok ? undefined : { text, why: decision.why })
    if (decision.ok) take(decision)
    else say(decision.why)
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

  return {
    say,
    refuse,
    take,
    hold,
    write,
    /** What was typed is given up. */
    forget: (field: string): void => hold(field, undefined),
    /** What the clerk decided of a desk that has changed meanwhile fits no more. */
    takeOf(desk: Desk, decision: Decision, item?: QueueItem): boolean {
      if (getState().session?.desk === desk) return take(decision, item)
      return refuse(CHANGED)
    },
    decide(change: (desk: Desk) => Decision, item?: QueueItem): boolean {
      const { session } = getState()
      return session !== undefined && take(change(session.desk), item)
    },
    undo: (): void => travel(undo, 'Undone', 'Nothing to undo'),
    redo: (): void => travel(redo, 'Done again', 'Nothing to do again'),
  }
}

export const CHANGED = 'The story has changed meanwhile: try once more'

const toSentence = (text: string): string => text.replace(/^\p{L}/u, letter => letter.toUpperCase())
