// What is marked in the articles: what is left to decide, and the quotes of the event whose form is open.
import type { QueueItem } from '../desk/queue-item.ts'
import type { Spot } from '../desk/spots.ts'
import { findCurrent, toOpenItems } from './queue-view.ts'
import type { StudioState } from './state.ts'

export interface MarkedItem extends Pick<QueueItem, 'key' | 'kind'> {
  readonly spots: readonly Pick<Spot, 'article' | 'start' | 'end' | 'isName'>[]
}

type Opened = Pick<StudioState, 'look' | 'settled' | 'seen' | 'current' | 'pane' | 'event' | 'shown'>

/** An event that is decided is in no queue: its quotes are those that readers see, where they see it. */
export function toMarkedItems(state: Opened): readonly MarkedItem[] {
  const items = toOpenItems(state)
  const key = toOpenedKey(state)
  if (key === undefined || items.some(item => item.key === key)) return items
  const { event: id, shown } = state
  const event = shown?.ok ? shown.story.events.find(each => each.id === id) : undefined
  const spots = event?.cite.map(({ article, start, end }) => ({ article, start, end, isName: false })) ?? []
  return [...items, { key, kind: 'event', spots }]
}

/** Of the event whose form is open, else of the item to be decided. */
export const toKeyInHand = (state: Opened): string | undefined => toOpenedKey(state) ?? findCurrent(state)?.key

const toOpenedKey = ({ pane, event }: Opened): string | undefined =>
  pane === 'events' && event !== undefined ? `event ${event}` : undefined
