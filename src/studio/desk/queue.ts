// The queue of what is to be decided, in the order of reading.
import { isObject } from '../../compiler/located-json.ts'
import type { CheckedDesk } from './check-desk.ts'
import { readDesk, type Desk } from './desk.ts'
import { groupProposals } from './groups.ts'
import type { Known } from './known.ts'
import { toItem, type QueueItem } from './queue-item.ts'
import type { Readings } from './readings.ts'
import { createSpots } from './spots.ts'

/** In the order of reading; dates of publication first. Short forms are shown as what they stand for. */
export type ToQueue = (desk: Desk, checked: CheckedDesk) => readonly QueueItem[]

/** Texts are read once. A story that is no JSON has no queue. */
export function createQueue(known: Known, readings: Readings): ToQueue {
  return (desk, checked) => {
    const read = readDesk(desk)
    if (!read.ok) return []
    const whole = known.complete(read.story, desk.texts).value
    const story = isObject(whole) ? whole : read.story
    const found = readings(desk, story)
    const findSpots = createSpots(story, found)
    const items = groupProposals(read.story).map(group => toItem(group, story, found, findSpots(group), known, checked))
    const order = new Map(found.map(({ article }, at) => [article, at]))
    const toOrder = ({ kind, spots: [first] }: QueueItem) =>
      kind === 'published' ? -1 : first ? (order.get(first.article) ?? 0) * 1e9 + first.start : Infinity
    return items.toSorted((a, b) => toOrder(a) - toOrder(b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  }
}

const KINDS = ['published', 'place', 'date', 'event'] as const
