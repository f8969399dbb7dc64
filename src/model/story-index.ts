// What every view looks up in a story, computed once: events and articles by id, stops, and which stop an event stands at.
import type { CompiledArticle, CompiledEvent, CompiledStory } from './compiled.ts'
import { toStops, type Stop } from './stops.ts'

export interface StoryIndex {
  readonly stops: readonly Stop[]
  /** Events in the order of time: by stop, then as in the file. */
  readonly inTime: readonly CompiledEvent[]
  readonly events: ReadonlyMap<string, CompiledEvent>
  readonly articles: ReadonlyMap<string, CompiledArticle>
  /** Index of the stop of each event, by event id. */
  readonly stopOf: ReadonlyMap<string, number>
  /** Events at each place in the order of time, by place id; places of no event are absent. */
  readonly eventsAt: ReadonlyMap<string, readonly CompiledEvent[]>
}

export function toStoryIndex(story: CompiledStory): StoryIndex {
  const stops = toStops(story.events)
  const events = new Map(story.events.map(event => [event.id, event]))
  const inTime = stops.flatMap(stop => stop.events.map(id => events.get(id)!))
  const eventsAt = new Map<string, CompiledEvent[]>()
  for (const event of inTime)
    for (const place of new Set(event.where.map(where => where.place))) eventsAt.set(place, [...(eventsAt.get(place) ?? []), event])
  return {
    stops,
    inTime,
    events,
    articles: new Map(story.articles.map(article => [article.id, article])),
    stopOf: new Map(stops.flatMap((stop, index) => stop.events.map(id => [id, index] as const))),
    eventsAt,
  }
}
