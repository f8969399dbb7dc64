// The queue as it is worked through: what is left, what is in hand, how much is done.
import type { QueueItem } from '../desk/queue-item.ts'
import type { StudioState } from './state.ts'

type Worked = Pick<StudioState, 'look' | 'settled' | 'seen' | 'current'>

/** Without what has been decided since the clerk looked. */
export const toOpenItems = ({ look, settled }: Worked): readonly QueueItem[] =>
  look?.queue.filter(({ key }) => !settled.has(key)) ?? []

/** From so sure on, what the clerk proposes may be accepted unseen. */
const SURE = 0.95

export const isSure = ({ confidence }: Pick<QueueItem, 'confidence'>): boolean => (confidence ?? 0) >= SURE

/** What can be accepted together: almost sure, and the check finds nothing wrong with it. */
export const toSureItems = (items: readonly QueueItem[]): readonly QueueItem[] =>
  items.filter(item => isSure(item) && item.problems.every(({ severity }) => severity === 'note'))

/** The item in hand; the first one where that has gone. */
export function findCurrent(state: Worked): QueueItem | undefined {
  const items = toOpenItems(state)
  return items.find(({ key }) => key === state.current) ?? items[0]
}

/** "12 of 40 decided" */
export function countDecided(state: Worked): { readonly decided: number; readonly all: number } {
  const left = toOpenItems(state).length
  const all = Math.max(state.seen.size, left)
  return { decided: all - left, all }
}

/** What keeps the story from being built. */
export const countErrors = ({ look }: Pick<StudioState, 'look'>): number =>
  look?.problems.filter(({ severity }) => severity === 'error').length ?? 0

/** The item that many places on from the one in hand, round the end. */
export function findBeside(state: Worked, steps: number): QueueItem | undefined {
  const items = toOpenItems(state)
  const at = items.indexOf(findCurrent(state)!)
  return items.length === 0 ? undefined : items[(at + steps + items.length) % items.length]
}

/** The items without some of them: those behind `from` first, then round the end. */
export function toOthers(
  items: readonly QueueItem[],
  without: readonly QueueItem[],
  from: QueueItem | undefined,
): readonly QueueItem[] {
  const at = from ? items.indexOf(from) : 0
  return [...items.slice(at), ...items.slice(0, at)].filter(item => !without.includes(item))
}
