// The quotes of an event.
import { decideBy, refuse, type Decision, type Desk } from '../desk.ts'
import type { Readings } from '../readings.ts'
import { findById, listOf, mapEvent, toName } from '../story-value.ts'
import { withSupports } from '../supports.ts'
import { findQuoted, type Selection } from './quoted.ts'

/** One more quote for an event: what it supports the build works out, as often as the event changes. */
export function addQuote(desk: Desk, readings: Readings, event: string, selection: Selection): Decision {
  return decideBy(desk, story => {
    const own = findById(listOf(story, 'events'), event)
    if (!own) return refuse('The story has no such event')
    const cited = findQuoted(desk, story, readings, selection)
    if ('why' in cited) return cited
    return {
      says: `${toName(own, event)}: one more quote`,
      story: mapEvent(story, event, each => ({ ...each, cite: [...listOf(each, 'cite'), cited.quote] })),
    }
  })
}

/** One of the quotes of an event, by its index; the last one stays. */
export function removeQuote(desk: Desk, event: string, at: number): Decision {
  return decideBy(desk, story => {
    const own = findById(listOf(story, 'events'), event)
    if (!own || at < 0 || at >= listOf(own, 'cite').length) return refuse('The event has no such quote')
    if (listOf(own, 'cite').length === 1) return refuse('An event has at least one quote; remove the event instead')
    return {
      says: `${toName(own, event)}: without a quote`,
      story: mapEvent(story, event, each =>
        withSupports({ ...each, cite: listOf(each, 'cite').filter((_, index) => index !== at) }),
      ),
    }
  })
}
