// Every file that we export for other tools is brought in again: what of a story each of them carries.
// @module-tag build
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { parseStory } from '../compiler/parse-story.ts'
import { importFile } from '../import/import-file.ts'
import type { Story } from '../model/story.ts'
import { createShortForms } from './completion.ts'
import { findCountryOutline } from './basemap/country-outline.ts'
import { toExportFiles } from './exports/export-files.ts'
import { createHardStory, createHostileStory } from './exports/fixtures/hard-story.ts'
import { readStories } from './read-stories.ts'

const shortForms = createShortForms([])

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
let compiled: readonly Story[]
beforeAll(() => {
  compiled = [ROOT, `${ROOT}/e2e/fixture`].flatMap(root =>
    readStories(root, findCountryOutline).flatMap(({ result }) => (result.ok ? [result.story] : [])),
  )
})

const find = (story: Story, name: string): string => toExportFiles(story).find(file => file.name === name)!.source

/** The story of an exported file, its articles with `rights`; throws with the problems of one that does not check. */
function importAgain(story: Story, name: string, rights?: 'quotes-only'): Story {
  const { id, lang, timeZone } = story
  const bytes = new TextEncoder().encode(find(story, name))
  const { json, texts } = importFile(
    { name, bytes, today: '2026-11-30', id, lang, zone: timeZone },
    shortForms.createShorten,
  )
  const file = JSON.parse(json) as { articles: object[] }
  const changed = rights ? { ...file, articles: file.articles.map(article => ({ ...article, rights })) } : file
  const result = parseStory({
    file: `data/stories/${id}.json`,
    json: JSON.stringify(changed),
    texts,
    complete: shortForms.complete,
    findOutline: findCountryOutline,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.story
}

/**
 * Without the paths of texts and of the schema, which say where a story lies and not what it tells, and without the
 * names of its languages: an exported file is in one.
 */
const withoutPaths = ({ $schema: _schema, languages: _languages, ...story }: Story) => ({
  ...story,
  articles: story.articles.map(({ text: _text, ...article }) => article),
})

test('story.json comes back whole, texts and quotes and all, and without what its site alone says', () => {
  expect(compiled.length).toBeGreaterThan(4)
  const seas = { en: { 'Yellow Sea': 'West Sea' } }
  for (const story of compiled)
    expect(withoutPaths(importAgain({ ...story, seas }, 'story.json'))).toEqual(withoutPaths(story))
})

test('story.json of an article that ships its quotes alone comes back with each quote in its place', () => {
  const toQuotes = ({ events }: Story) => events.map(({ id, cite }) => [id, cite.map(({ exact }) => exact)])
  for (const story of compiled) {
    const short = importAgain(story, 'story.json', 'quotes-only')
    expect(short.articles.every(({ rights }) => rights === 'quotes-only')).toBe(true)
    const again = importAgain(short, 'story.json')
    expect(toQuotes(again)).toEqual(toQuotes(story))
    expect(again.articles.map(({ body }) => body)).toEqual(short.articles.map(({ body }) => body))
  }
})

test('the table and the features come back as they were, byte for byte', () => {
  for (const story of compiled) {
    expect(find(importAgain(story, 'events.csv'), 'events.csv')).toBe(find(story, 'events.csv'))
    expect(find(importAgain(story, 'events.geojson'), 'events.geojson')).toBe(find(story, 'events.geojson'))
  }
})

test('placemarks come back with all but the notes that stand in their balloons alone', () => {
  const toPlain = (kml: string) => kml.replace(/<description>[^]*?<\/description>/g, '')
  for (const story of compiled) {
    const again = importAgain(story, 'events.kml')
    expect(toPlain(find(again, 'events.kml'))).toBe(toPlain(find(story, 'events.kml')))
    const toQuotes = ({ events }: Story) => new Map(events.map(({ id, cite }) => [id, cite.map(({ exact }) => exact)]))
    expect(toQuotes(again)).toEqual(toQuotes(story))
  }
})

test('the timeline comes back with its titles, days, categories and every word of a quote', () => {
  for (const story of compiled) {
    const again = importAgain(story, 'timeline.json')
    expect(again.events.map(({ id }) => id).sort()).toEqual(story.events.map(({ id }) => id).sort())
    for (const { id, title, when, cite } of story.events) {
      const event = again.events.find(each => each.id === id)!
      expect(event.title.slice(0, 20)).toBe(title.replace(/\s+/g, ' ').slice(0, 20))
      if (/^\d{4}(?:-[01]\d(?:-\d\d)?)?$/.test(when.edtf)) expect(event.when.edtf).toBe(when.edtf)
      const words = event.cite
        .map(({ exact }) => exact)
        .join(' ')
        .replace(/\s+/g, ' ')
      for (const { exact } of cite) expect(words).toContain(exact.replace(/\s+/g, ' ').slice(0, 40))
    }
  }
})

test('stories made to be hard to write are read again', () => {
  for (const story of [createHardStory(), createHostileStory()])
    for (const { name } of toExportFiles(story)) {
      const source = { name, bytes: new TextEncoder().encode(find(story, name)), today: '2026-11-30' }
      const files = importFile(source, shortForms.createShorten)
      expect((JSON.parse(files.json) as Story).events.length).toBe(story.events.length)
    }
})
