// What a tag on the rim is called: its place, then the words that it shows, and the others that it stands for.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { EdgeTags } from './edge-tag-buttons.tsx'
import type { EdgeTag } from './edge-tag.ts'
import { toMarks } from './marks.ts'
import type { OverlayProps } from './overlay-props.ts'

test('a tag is named by its place, how far, what it says, and how many more places with how many events', () => {
  const { app, store } = createPlaceApp(
    { a: toPointPlace('Alma', 7, 9), b: toPointPlace('Berg', 8, 9), c: toPointPlace('Cove', 9, 9) },
    [toPlacedEvent('one', ['a']), toPlacedEvent('two', ['b', 'c']), toPlacedEvent('three', ['c'])],
  )
  const state = store.getState()
  const marks = toMarks(app, state)
  const mark = marks.find(({ id }) => id === 'a')!
  const name = (words: string, others: EdgeTag['others']): string => {
    const rect = { left: 0, right: 90, top: 0, bottom: 26 }
    const tag: EdgeTag = {
      mark,
      others,
      count: '',
      name: 'Alma',
      words,
      isVoice: false,
      km: 1234,
      bearing: 90,
      turn: 90,
      rect,
    }
    const props = { app, state, picture: { tags: [tag] }, goTo: () => undefined } as unknown as OverlayProps
    return /aria-label="([^"]*)"/.exec(renderToString(h(EdgeTags, props)))![1]!
  }
  const others = marks.filter(({ id }) => id !== 'a')
  expect(name('', [])).toBe('Alma, 1 event, 1,200 km east')
  expect(name('Talks begin', [])).toBe('Alma, 1 event, 1,200 km east: Talks begin')
  expect(name('Talks begin', others)).toBe(
    'Alma, 1 event, 1,200 km east: Talks begin; 2 more places that way, 2 events',
  )
  expect(name('', others.slice(1))).toMatch(/east; 1 more place that way, \d events?$/)
})
