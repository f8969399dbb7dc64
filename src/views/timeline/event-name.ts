// What an event is called on the axis, and which events are named first.
import { toKind } from '../../model/kind.ts'
import type { StoryEvent } from '../../model/story.ts'
import { toTextWidth } from '../map/text-width.ts'

/** A label has at most as many characters. */
const MOST_CHARACTERS = 24
/** Fewer letters than this say nothing. */
const LEAST_LETTERS = 3

export type NamedEvent = Pick<StoryEvent, 'id' | 'title' | 'label' | 'weight' | 'cite' | 'kind' | 'category' | 'where'>

/** Its label, or its title cut at a word. */
export function toName({ label, title }: Pick<StoryEvent, 'label' | 'title'>): string {
  if (label !== undefined) return label
  const letters = Array.from(title)
  if (letters.length <= MOST_CHARACTERS) return title
  const cut = letters
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replace(/\s+\S*$/, '')
  return `${Array.from(cut)
    .slice(0, MOST_CHARACTERS - 1)
    .join('')}…`
}

/** Cut to `px`, with an ellipsis; empty where next to nothing would be left. */
export function cutToWidth(name: string, px: number, textPx: number): string {
  if (toTextWidth(name, textPx) <= px) return name
  const letters = Array.from(name)
  while (letters.length > 0 && toTextWidth(`${letters.join('')}…`, textPx) > px) letters.pop()
  return letters.length < LEAST_LETTERS ? '' : `${letters.join('').trimEnd()}…`
}

/**
 * The most telling first: key events, those with more quotes, what was done before what was said; then in the order
 * given.
 */
export function rankEvents<Event extends NamedEvent>(events: readonly Event[]): Event[] {
  const toRank = (event: Event): number =>
    (event.weight === 'key' ? 1000 : 0) + 2 * Math.min(event.cite.length, 100) + (toKind(event) === 'did' ? 1 : 0)
  return events
    .map(event => [event, toRank(event)] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([event]) => event)
}
