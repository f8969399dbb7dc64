// The page of a story that puts nothing on the map.
import { expect, test } from '@playwright/test'
import { runnerImport } from 'vite'
import { createSmallStory, parseSmall } from '../compiler/fixtures/small-story.ts'

type Prerender = typeof import('./prerender.tsx')

for (const [name, context, isFlat] of [
  ['the places of its context', ['malta', 'sea', 'valletta', 'gozo', 'route'], true],
  ['the world', undefined, false],
] as const)
  test(`a story whose events have no place is drawn with ${name}`, async () => {
    const small = createSmallStory()
    const events = small.events.map(event => ({
      ...event,
      where: [],
      whereNote: 'Nobody says.',
      cite: event.cite.map(cite => ({ ...cite, supports: ['what', 'when'] })),
    }))
    const result = parseSmall({ ...small, events, context, ...(!context && { places: {} }) })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const { module } = await runnerImport<Prerender>(new URL('prerender.tsx', import.meta.url).pathname, {
      logLevel: 'silent',
    })
    const {
      whole: { body, data },
    } = module.renderStory(result.story)
    expect(body).toContain('It is to sail again')
    expect(body).not.toContain('NaN')
    expect(body.match(/<circle class="base-sea"/g)?.length ?? 0).toBe(isFlat ? 0 : 2)
    // What the browser frames is what the build drew.
    expect((JSON.parse(data) as { story: { context?: string[] } }).story.context).toEqual(context)
  })
