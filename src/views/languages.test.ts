// A story in Swedish from a Swedish and an Arabic article, in a page whose own words are English, since it has none in
// Swedish: each word says its language.
import { h, type FunctionComponent } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { createStory } from '../build/fixtures/language-story.ts'
import { toEmbedHtml, toStoryHtml } from '../build/page-html.ts'
import { toEmbedTemplate } from '../build/page-templates.ts'
import { renderStory } from '../build/prerender.tsx'
import { enLater } from '../i18n/en-later.ts'
import type { App } from './app.ts'
import { PassageEvents } from './articles/passage-events.tsx'
import { Caption } from './card/caption.tsx'
import { PlaceList } from './card/place-list.tsx'
import { Popup } from './card/popup.tsx'
import { createApp } from './create-app.ts'
import { FilterPanel } from './list/filter-panel.tsx'
import { MapNote } from './map/map-note.tsx'
import { StatusLine } from './page/status-line.tsx'
import { TimeControl } from './timeline/time-control.tsx'

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

test('each word of the pages as built', { tags: ['build'] }, () => {
  const { whole, embed } = renderStory(createStory('sv'))
  for (const { lang, ownLang, body } of [whole, embed]) {
    expect([lang, ownLang]).toEqual(['sv', 'en'])
    const said = readTexts(body, ownLang)
    expect(findWrong(said)).toEqual([])
    expect(said.filter(each => each.lang === 'sv').length).toBeGreaterThan(20)
    expect(said.filter(each => each.lang === 'ar').length).toBeGreaterThan(1)
  }
})

test('each word of what only the living page draws', { tags: ['build'] }, () => {
  const { app, store } = createApp({ story: createStory('sv'), names: [], mapSize: { width: 640, height: 400 } })
  const views: readonly (readonly [FunctionComponent<never>, object?])[] = [
    [FilterPanel],
    [StatusLine],
    [MapNote],
    [Caption, { event: app.story.events[0] }],
    [Popup, { event: app.story.events[0] }],
    [PlaceList, { places: ['one'] }],
    [TimeControl],
    [PassageEvents, { selected: undefined, choice: { events: ['un', 'deux'] } }],
  ]
  app.actions.setStop(2)
  app.actions.setMode('only')
  for (const filter of [false, true]) {
    if (filter) app.actions.toggleFilter('category', 'e')
    for (const [view, more] of views) {
      const state = { ...store.getState(), spoken: true }
      const props = { app: app as App, state, zone: state.zone, words: enLater, ...more }
      const said = readTexts(renderToString(h(view as FunctionComponent<object>, props)), 'en')
      expect(findWrong(said), view.name).toEqual([])
      if (filter === (view === MapNote))
        expect(said.filter(each => each.lang === 'sv').length, view.name).toBeGreaterThan(0)
    }
  }
})

/** Comma, colon and semicolon as English writes them: before a space, or at the end of a text. */
const ENGLISH_MARK = /[,:;](?:\s|$)/

test('no view writes a mark between words as English does where its page has another', { tags: ['build'] }, () => {
  const { whole, embed } = renderStory(createStory('ja'))
  for (const { body } of [whole, embed]) {
    const html = body.replace(/<style[^>]*>[^<]*<\/style>/g, '')
    const labels = [...html.matchAll(/ (?:aria-label|alt|title)="([^"]*)"/g)].map(([, label]) => label!)
    const said = [...readTexts(html).map(({ text }) => text), ...labels].map(text => text.replace(/&\w+;/g, ' '))
    expect(said.filter(text => ENGLISH_MARK.test(text))).toEqual([])
    expect(said.filter(text => /[、：]/.test(text)).length).toBeGreaterThan(5)
  }
})

test('the page is in the story’s language, what it holds in its own', () => {
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
