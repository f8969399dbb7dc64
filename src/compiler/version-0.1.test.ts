// A story file of version 0.1 is read today as it was then.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { findCountryOutline } from '../build/basemap/country-outline.ts'
import { parseStory } from './parse-story.ts'

const project = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(resolve(project, path), 'utf8')

test('a story file of version 0.1 has no error', () => {
  const json = read('e2e/fixtures/version-0.1/story.json')
  const { id, articles, events } = JSON.parse(json) as {
    readonly id: string
    readonly articles: readonly { readonly text: string }[]
    readonly events: readonly { readonly id: string }[]
  }
  const parsed = parseStory({
    file: `data/stories/${id}.json`,
    json,
    texts: new Map(articles.map(({ text }) => [text, read(text)])),
    findOutline: findCountryOutline,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, undefined, 2))
  expect(parsed.story.events.map(event => event.id).sort()).toEqual(events.map(event => event.id).sort())
})
