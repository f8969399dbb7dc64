// The story as the page carries it: without what no view reads, and in its language alone. The files beside the page have it whole.
import type { CompiledStory } from '../model/compiled.ts'

export function toPageStory({ $schema: _schema, license: _license, credits: _credits, categories: _categories, context, ...story }: CompiledStory, lang: string): CompiledStory {
  return {
    ...story,
    // Only where no event has a place is the map set by these.
    ...(context && story.events.every(({ where }) => where.length === 0) && { context }),
    events: story.events.map(({ category: _category, actors: _actors, updated: _updated, ...event }) => event),
    places: Object.fromEntries(Object.entries(story.places).map(([id, { links: _links, source: _source, names, ...place }]) => [id, { ...place, ...(names?.[lang] !== undefined && { names: { [lang]: names[lang] } }) }])),
  }
}
