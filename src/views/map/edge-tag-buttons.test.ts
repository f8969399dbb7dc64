// What a tag on the rim is called: its place, then the words that it shows, and the others that it stands for.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { toLanguage } from '../../i18n/languages.ts'
import { EdgeTags } from './edge-tag-buttons.tsx'
import type { EdgeTag } from './edge-tag.ts'
import { toMarks } from './marks.ts'
import type { OverlayProps } from './overlay-props.ts'

const { app: english, store } = createPlaceApp(
  { a: toPointPlace('Alma', 7, 9), b: toPointPlace('Berg', 8, 9), c: toPointPlace('Cove', 9, 9) },
  [toPlacedEvent('one', ['a']), toPlacedEvent('two', ['b', 'c']), toPlacedEvent('three', ['c'])],
)
const state = store.getState()
const marks = toMarks(english, state)
const mark = marks.find(({ id }) => id === 'a')!
const others = marks.filter(({ id }) => id !== 'a')

function draw(words: string, others: EdgeTag['others'], lang = 'en'): string {
  const app = { ...english, ...toLanguage(lang) }
  const rect = { left: 0, right: 90, top: 0, bottom: 26 }
  const tag: EdgeTag = {
    mark,
    others,
    count: '',
    name: 'Alma',
    words,
    colon: app.t.colon,
    isVoice: false,
    km: 1234,
    bearing: 90,
    turn: 90,
    rect,
  }
  const props = { app, state, picture: { tags: [tag] }, goTo: () => undefined } as unknown as OverlayProps
  return renderToString(h(EdgeTags, props))
}
const name = (...tag: Parameters<typeof draw>) => /aria-label="([^"]*)"/.exec(draw(...tag))![1]!

test('a tag is named by its place, how far, what it says, and how many more places with how many events', () => {
  expect(name('', [])).toBe('Alma, 1 event, 1,200 km east')
  expect(name('Talks begin', [])).toBe('Alma, 1 event, 1,200 km east: Talks begin')
  expect(name('Talks begin', others)).toBe(
    'Alma, 1 event, 1,200 km east: Talks begin; 2 more places that way, 2 events',
  )
  expect(name('', others.slice(1))).toMatch(/east; 1 more place that way, \d events?$/)
})

for (const [lang, said, written] of [
  [
    'fr',
    'Alma, 1 événement, 1\u202f200 km à l’est\u00a0: Talks begin\u00a0; ' +
      '2 autres lieux dans cette direction, 2 événements',
    '\u00a0: Talks begin',
  ],
  ['ja', 'Alma、1件の出来事、東に1,200km：Talks begin；ほか2か所（この方向）、2件の出来事', '：Talks begin'],
  ['ar', /: Talks begin؛ /, ': Talks begin'],
] as const)
  test(`its colon and its semicolon are those of the page: ${lang}`, () => {
    expect(name('Talks begin', others, lang)).toMatch(said)
    expect(draw('Talks begin', [], lang)).toContain(`>${written}</tspan>`)
  })
