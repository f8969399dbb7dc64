// The quotes of a long story are asked for once.
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent } from '../../build/fixtures/place-app.ts'
import { toSearchFile } from '../../search/search-file.ts'
import type { App } from '../app.ts'
import { loadTexts, toKnownTexts } from './search-texts.ts'

test('while they come, who types on does not ask again; who could not have them does', async () => {
  const { story } = createPlaceApp({}, [toPlacedEvent('one', []), toPlacedEvent('two', [])]).app
  const app = { story, parts: { folder: new URL('https://site.test/s/test/') } as App['parts'] }
  const asked: string[] = []
  const own = globalThis.fetch
  globalThis.fetch = async address => {
    asked.push(String(address))
    return asked.length === 1 ? new Response('', { status: 503 }) : new Response(toSearchFile(story.events))
  }
  try {
    const lost = await Promise.allSettled([loadTexts(app), loadTexts(app)])
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(toKnownTexts(app)).toBeUndefined()
    const [first, second] = await Promise.all([loadTexts(app), loadTexts(app)])
    expect(second).toBe(first)
    expect(toKnownTexts(app)).toBe(await loadTexts(app))
    expect(first.ids).toEqual(['one', 'two'])
    expect(asked).toEqual(Array(2).fill('https://site.test/s/test/search.json'))
  } finally {
    globalThis.fetch = own
  }
})
