// The page of a story that puts nothing on the map.
// @module-tag build
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall } from '../compiler/fixtures/small-story.ts'
import { renderStory } from './prerender.tsx'

for (const [name, context, isFlat] of [
  ['the places of its context', ['malta', 'sea', 'valletta', 'gozo', 'route'], true],
  ['the world', undefined, false],
] as const)
  test(`a story whose events have no place is drawn with ${name}`, () => {
    const small = createSmallStory()
    const events = small.events.map(event => ({
      ...event,
      where: [],
      whereNote: 'Nobody says.',
      cite: event.cite.map(cite => ({ ...cite, supports: ['what', 'when'] })),
    }))
    const result = parseSmall({ ...small, events, context, ...(!context && { places: {} }) })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const { body, data } = renderStory(result.story).whole
    expect(body).toContain('It is to sail again')
    expect(body).not.toContain('NaN')
    expect(body.match(/<circle class="base-sea"/g)?.length ?? 0).toBe(isFlat ? 1 : 2) // the locator of a flat map
    // What the browser frames is what the build drew.
    expect((JSON.parse(data!) as { story: { context?: string[] } }).story.context).toEqual(context)
  })
