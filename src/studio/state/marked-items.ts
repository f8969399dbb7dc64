// What is marked in the articles: what is left to decide, and the quotes of the event whose form is open.
import { foldText } from '../../compiler/fold-text.ts'
import { once } from '../../complete/once.ts'
import type { QueueItem } from '../desk/queue-item.ts'
import { createSpots, type Spot, type SpotText } from '../desk/spots.ts'
import { createTextUnits } from '../desk/text-units.ts'
import { findCurrent, toOpenItems } from './queue-view.ts'
import { readStory, type DeskArticle } from './read-story.ts'
import type { StudioState } from './state.ts'

export interface MarkedItem extends Pick<QueueItem, 'key' | 'kind'> {
  readonly spots: readonly Pick<Spot, 'article' | 'start' | 'end' | 'isName'>[]
}

type Opened = Pick<StudioState, 'session' | 'look' | 'settled' | 'seen' | 'current' | 'pane' | 'event'>

/** An event that is decided is in no queue: its quotes are those on the desk, whether it can be shown or not. */
export function toMarkedItems(state: Opened): readonly MarkedItem[] {
  const items = toOpenItems(state)
  const key = toOpenedKey(state)
  if (key === undefined || items.some(item => item.key === key)) return items
  const story = state.session && readStory(state.session.desk)
  const event = story?.events.find(({ id }) => id === state.event)
  if (!story || !event) return items
  const findSpots = createSpots(story.value, story.articles.map(toSpotText))
  return [
    ...items,
    { key, kind: 'event', spots: findSpots({ kind: 'event', id: event.id, paths: [['events', event.at]] }) },
  ]
}

/** Of the event whose form is open, else of the item to be decided. */
export const toKeyInHand = (state: Opened): string | undefined => toOpenedKey(state) ?? findCurrent(state)?.key

const toOpenedKey = ({ pane, event }: Opened): string | undefined =>
  pane === 'events' && event !== undefined ? `event ${event}` : undefined

const toSpotText = ({ id, text }: DeskArticle): SpotText => ({
  article: id,
  text,
  units: createTextUnits(text),
  folded: once(() => foldText(text)),
})
