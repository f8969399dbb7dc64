// What every view looks up in a story, computed once: events and articles by id, stops, and the stop of each event.
import type { Article, StoryEvent, Story } from './story.ts'
import { readEdtf } from './edtf.ts'
import { hasChoice, toKeyEvents } from './key-events.ts'
import { toFacets, type Facets } from './filter.ts'
import type { Zone } from './zone.ts'
import { toSigns } from './signs.ts'
import { toStops, type Stop } from './stops.ts'
import { toDateOrder, type DateOrder } from './touching.ts'
import type { When } from './when.ts'
import { toTimeZone } from './zone.ts'

export interface StoryIndex {
  readonly stops: readonly Stop[]
  /** The same by the first day that they can touch. */
  readonly dates: DateOrder
  /** Events on the time control in the order of time: by stop, then as in the file. */
  readonly inTime: readonly StoryEvent[]
  /** The number of each of them, from 0, by event id. */
  readonly numberOf: ReadonlyMap<string, number>
  /** All events of the story, whether they are on the time control or not. */
  readonly events: ReadonlyMap<string, StoryEvent>
  readonly articles: ReadonlyMap<string, Article>
  /** When each article came out, by article id. */
  readonly published: ReadonlyMap<string, When>
  /** What each event has to say to a filter, by event id, in the order of time. */
  readonly facets: ReadonlyMap<string, Facets>
  /** Index of the stop of each event on the time control, by event id. */
  readonly stopOf: ReadonlyMap<string, number>
  /** Events at each place in the order of time, by place id; places of no event are absent. */
  readonly eventsAt: ReadonlyMap<string, readonly StoryEvent[]>
}

/** `all`: with all events, not with the key events alone. */
export type IndexOf = (by: { readonly zone: Zone; readonly all: boolean }) => StoryIndex

/**
 * The index on the clock of each zone, made when it is asked for; one for all zones where the story has no time of day.
 */
export function createIndexOf(story: Story): IndexOf {
  const known = new Map<string, StoryIndex>()
  const hasTimes = story.events.some(({ when }) => when.edtf.includes('T'))
  const isChosen = hasChoice(story)
  return by => {
    const zone = hasTimes ? by.zone : 'story'
    const isKey = isChosen && !by.all
    const key = `${zone} ${isKey}`
    const index = known.get(key) ?? toStoryIndex(story, zone, isKey ? toKeyEvents(story.events) : story.events)
    known.set(key, index)
    return index
  }
}

/**
 * Of the events `onTime`; their times of day count on the clock of `zone`, by default on that of the place. Throws on a
 * date that no parser let through.
 */
export function toStoryIndex(story: Story, zone: Zone = 'local', onTime = story.events): StoryIndex {
  const stops = toStops(onTime, ({ when }) => toTimeZone(zone, story.timeZone, when.timeZone))
  const events = new Map(story.events.map(event => [event.id, event]))
  const inTime = stops.flatMap(stop => stop.events.map(id => events.get(id)!))
  const eventsAt = new Map<string, StoryEvent[]>()
  for (const event of inTime)
    for (const place of new Set(event.where.map(where => where.place))) {
      const here = eventsAt.get(place)
      if (here) here.push(event)
      else eventsAt.set(place, [event])
    }
  return {
    stops,
    dates: toDateOrder(stops),
    inTime,
    numberOf: new Map(inTime.map(({ id }, number) => [id, number])),
    events,
    articles: new Map(story.articles.map(article => [article.id, article])),
    published: new Map(story.articles.map(({ id, published }) => [id, readEdtf(published)])),
    facets: new Map(
      stops.flatMap(stop =>
        stop.events.map(
          id => [id, toFacets(events.get(id)!, toSigns(events.get(id)!, stop.when, story.places))] as const,
        ),
      ),
    ),
    stopOf: new Map(stops.flatMap((stop, index) => stop.events.map(id => [id, index] as const))),
    eventsAt,
  }
}
