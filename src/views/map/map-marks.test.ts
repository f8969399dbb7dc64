// What a mark is called: its places, then the words that are written beside it.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { createPlaceApp, toPlacedEvent, toPointPlace } from '../../build/fixtures/place-app.ts'
import { toLanguage } from '../../i18n/languages.ts'
import { MapMarks } from './map-marks.tsx'
import { toOpeningCamera } from './opening.ts'
import type { OverlayProps } from './overlay-props.ts'
import { toStaticPicture } from './static-overlay.tsx'

const { app: english, store } = createPlaceApp({ a: toPointPlace('Alma', 7, 9) }, [
  toPlacedEvent('one', ['a'], { label: 'Talks begin' }),
])
const state = store.getState()
const size = english.mapSize

function name(lang: string): string {
  const app = { ...english, ...toLanguage(lang) }
  const drawn = { app, state, camera: toOpeningCamera(app, size), size }
  const picture = toStaticPicture(drawn)
  const props = { ...drawn, picture, goTo: () => undefined } as unknown as OverlayProps
  return /aria-label="([^"]*)"/.exec(renderToString(h(MapMarks, props)))![1]!
}

for (const [lang, said] of [
  ['en', 'Alma, 1 event: Talks begin, happened here'],
  ['fr', 'Alma, 1 événement\u00a0: Talks begin, s’est passé ici'],
  ['ja', 'Alma、1件の出来事：Talks begin、起きた場所'],
] as const)
  test(`a mark in the words of the page: ${lang}`, () => expect(name(lang)).toBe(said))
