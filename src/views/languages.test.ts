// A story in Swedish from a Swedish and an Arabic article, in a page whose own words are English, since it has none in
// Swedish: each word says its language.
import { expect, test } from '@playwright/test'
import { h, type FunctionComponent } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { runnerImport } from 'vite'
import { enLater } from '../i18n/en-later.ts'
import { createStory } from '../build/fixtures/language-story.ts'
import type { App, ViewProps } from './app.ts'
import { createApp } from './create-app.ts'

/**
 * Words of the story begin with é, but for the one between two names; those of its Arabic article are Arabic; nothing
 * of the page is either.
 */
const isStory = (word: string) => /^é|^och$/i.test(word)
const isArabic = (word: string) => /\p{sc=Arabic}/u.test(word)

interface Said {
  readonly text: string
  readonly lang: string | undefined
  readonly dir: string
}

/**
 * The texts of some HTML as a parser reads them, each with the language and the direction that its elements give it.
 */
function readTexts(html: string, lang?: string): Said[] {
  const open: Omit<Said, 'text'>[] = [{ lang, dir: 'ltr' }]
  const said: Said[] = []
  for (const [, close, tag, attributes = '', text] of html.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gi,
  )) {
    if (text !== undefined) said.push({ text, ...open.at(-1)! })
    else if (close) open.pop()
    else if (!attributes.endsWith('/') && !/^(?:br|input|link|meta|hr|img)$/.test(tag!)) {
      const last = open.at(-1)!
      open.push({
        lang: / lang="([^"]*)"/.exec(attributes)?.[1] ?? last.lang,
        dir: / dir="([^"]*)"/.exec(attributes)?.[1] ?? last.dir,
      })
    }
  }
  expect(open).toHaveLength(1)
  return said
}

/** Texts whose words are not all in the language that they are said to be in. */
const findWrong = (said: readonly Said[]): Said[] =>
  said.filter(({ text, lang, dir }) =>
    (text.replace(/&\w+;/g, ' ').match(/[\p{L}’]+/gu) ?? []).some(word => {
      const wanted = isArabic(word) ? ['ar', 'rtl'] : [isStory(word) ? 'sv' : 'en', 'ltr']
      return lang !== wanted[0] || dir !== wanted[1]
    }),
  )

const load = async <Module>(path: string): Promise<Module> =>
  (await runnerImport<Module>(new URL(path, import.meta.url).pathname, { logLevel: 'silent' })).module

test('each word of the pages as built', { tag: '@build' }, async () => {
  const { renderStory } = await load<typeof import('../build/prerender.tsx')>('../build/prerender.tsx')
  const { whole, embed } = renderStory(createStory('sv'))
  for (const { lang, ownLang, body } of [whole, embed]) {
    expect([lang, ownLang]).toEqual(['sv', 'en'])
    const said = readTexts(body, ownLang)
    expect(findWrong(said)).toEqual([])
    expect(said.filter(each => each.lang === 'sv').length).toBeGreaterThan(20)
    expect(said.filter(each => each.lang === 'ar').length).toBeGreaterThan(1)
  }
})

test('each word of what only the living page draws', { tag: '@build' }, async () => {
  const { app, store } = createApp({ story: createStory('sv'), names: [], mapSize: { width: 640, height: 400 } })
  const views: readonly (readonly [string, string, object?])[] = [
    ['list/filter-panel.tsx', 'FilterPanel'],
    ['page/status-line.tsx', 'StatusLine'],
    ['map/map-note.tsx', 'MapNote'],
    ['card/caption.tsx', 'Caption', { event: app.story.events[0] }],
    ['card/popup.tsx', 'Popup', { event: app.story.events[0] }],
    ['card/place-list.tsx', 'PlaceList', { places: ['one'] }],
    ['timeline/time-control.tsx', 'TimeControl'],
    ['articles/passage-events.tsx', 'PassageEvents', { selected: undefined, choice: { events: ['un', 'deux'] } }],
  ]
  app.actions.setStop(2)
  app.actions.setMode('only')
  for (const filter of [false, true]) {
    if (filter) app.actions.toggleFilter('category', 'e')
    for (const [path, name, more] of views) {
      const module = await load<Readonly<Record<string, FunctionComponent<ViewProps & object>>>>(`./${path}`)
      const state = { ...store.getState(), spoken: true }
      const props = { app: app as App, state, zone: state.zone, words: enLater, ...more }
      const said = readTexts(renderToString(h(module[name]!, props)), 'en')
      expect(findWrong(said), name).toEqual([])
      if (filter === (name === 'MapNote'))
        expect(said.filter(each => each.lang === 'sv').length, name).toBeGreaterThan(0)
    }
  }
})

test('the page is in the story’s language, what it holds in its own', async () => {
  const { toStoryHtml, toEmbedHtml } = await load<typeof import('../build/page-html.ts')>('../build/page-html.ts')
  const { toEmbedTemplate } = await load<typeof import('../build/page-templates.ts')>('../build/page-templates.ts')
  const template = '<html lang="en"><head><title>x</title></head><body><div id="page"><!--page--></div></body></html>'
  const parts = {
    path: 's/french/',
    lang: 'sv',
    ownLang: 'en',
    title: 'éTitre',
    description: '',
    body: '<h1 lang="sv">éTitre</h1>',
    data: '',
  }
  expect(toStoryHtml(template, parts, '{}', '', './')).toMatch(/<html lang="sv">.*<div id="page" lang="en">/)
  expect(toEmbedHtml(toEmbedTemplate(template), parts, './')).toMatch(
    /<html lang="sv">.*<div id="page" lang="en" class="embed">/,
  )
})
