// What is said of a place in a few words: the label of what happened there, with its date where that is another one
// than the map shows.
import type { StoryEvent } from '../../model/story.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { toShortDate } from '../short-date.ts'

/** "Three-way call, 24 Nov"; the year only where it is not that of the moment. Empty for an event without a label. */
export function toDatedLabel({ index, format, t }: App, { stop }: State, { id, label, status }: StoryEvent): string {
  const at = index.stopOf.get(id)!
  // The date of a plan can be that of its announcement, and beside "planned" would not be read so.
  if (label === undefined || at === stop || status === 'planned') return label ?? ''
  const date = toShortDate(index.stops[at]!.when, format)
  if (!date) return label
  const { unit, day } = date
  const isOtherYear = format.year(day) !== format.year(index.stops[stop]!.when.begins[0])
  return label + t.comma + (unit !== 'year' && isOtherYear ? format.withYear(unit, day) : date.label)
}
