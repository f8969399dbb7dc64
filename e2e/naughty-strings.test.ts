// The Big List of Naughty Strings through the check and into every file of a story, each read back by another's reader.
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { csvParse } from 'd3'
import { expect, test } from 'vitest'
import { toExportFiles } from '../src/build/exports/export-files.ts'
import { toJsonLd } from '../src/build/exports/json-ld.ts'
import { createPaint } from '../src/build/preview/build-preview.ts'
import { drawPreview } from '../src/build/preview/preview-drawing.tsx'
import { toOembed } from '../src/build/share.ts'
import { toProblemLine, type Problem } from '../src/compiler/problem.ts'
import type { Story } from '../src/model/story.ts'
import { createApp } from '../src/views/create-app.ts'
import { check, FIELDS, NAUGHTY, PATHS, sortNaughty, toStoryFile, type Field } from './naughty-stories.ts'

const MOST: Readonly<Record<Field | 'storyTitle', number>> = {
  title: 120,
  label: 24,
  summary: 600,
  note: 600,
  place: 120,
  category: 60,
  storyTitle: 160,
}
/** Nothing that is seen, a control character, or one that turns the direction of writing and is not closed. */
const REFUSED = /^[\p{Z}\p{Cf}]*$|\p{Cc}|^[^\u202c]*[\u202a\u202b]|\u2066/u
const isRefused = (text: string, field: keyof typeof MOST): boolean =>
  text.trim().length > MOST[field] || REFUSED.test(text.trim())

const { problems, accepted } = sortNaughty()
const parsed = check(toStoryFile('naughty', 'Naughty', accepted))
const files = parsed.ok ? toExportFiles(parsed.story) : []
const source = (name: string): string => files.find(file => file.name === name)!.source
/** The check takes away what is around a text. */
const toKept = (field: Field): string[] => accepted.map(texts => texts[field].trim())
const readXml = (xml: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml')
const readText = (html: string): string => readXml(`<p>${html}</p>`).documentElement!.textContent!

/** A naughty note names no words of its quote, and a naughty title may begin with a comma. */
const toOther = (found: readonly Problem[]) => found.filter(({ path }) => !/\.when\.note$|\.title$/.test(path))

test('the check refuses what is too long or unseen, and what turns or controls its surroundings; it says where', () => {
  const refused = NAUGHTY.flatMap((text, i) =>
    FIELDS.filter(field => isRefused(text, field)).map(field => PATHS[field](i)),
  )
  expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(refused))
  expect(problems.map(toProblemLine).filter(line => /\p{Cc}/u.test(line))).toEqual([])
  expect(toOther(parsed.ok ? parsed.warnings : parsed.problems)).toEqual([])
})

test('JSON: every text is what it was', () => {
  const story = JSON.parse(source('story.json')) as Story
  expect(story.events.map(({ title }) => title)).toEqual(toKept('title'))
  expect(story.events.map(({ label }) => label)).toEqual(toKept('label'))
  expect(story.events.map(({ summary }) => summary)).toEqual(toKept('summary'))
  expect(story.events.map(({ when }) => when.note)).toEqual(toKept('note'))
  expect(Object.values(story.places).map(({ name }) => name)).toEqual(toKept('place'))
  expect(Object.values(story.categories!).map(({ label }) => label)).toEqual(toKept('category'))
})

/** The texts of an event in the files that have a row, a feature or a placemark for it. */
const FACTS = { title: 'title', summary: 'summary', category: 'category', note: 'date_note', place: 'place' } as const
const expectFacts = (rows: readonly Readonly<Record<string, unknown>>[], toCell = (text: string) => text) => {
  for (const [field, name] of Object.entries(FACTS))
    expect(
      rows.map(row => row[name]),
      name,
    ).toEqual(toKept(field as Field).map(toCell))
}

test('GeoJSON: every text is what it was', () => {
  const { features } = JSON.parse(source('events.geojson')) as { features: { properties: Record<string, unknown> }[] }
  expectFacts(features.map(({ properties }) => properties))
})

test('CSV: every text is what it was, behind an apostrophe where a spreadsheet would calculate it', () => {
  const toCell = (text: string) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)
  expectFacts(csvParse(source('events.csv').replace('\ufeff', '')), toCell)
})

test('KML: every text is what it was, also in the HTML of its balloons', { tags: ['build'] }, () => {
  const placemarks = Array.from(readXml(source('events.kml')).getElementsByTagName('Placemark'))
  const toTexts = (tag: string) => placemarks.map(each => each.getElementsByTagName(tag)[0]!.textContent!)
  expect(toTexts('name')).toEqual(toKept('title'))
  expectFacts(
    placemarks.map(placemark =>
      Object.fromEntries(
        Array.from(placemark.getElementsByTagName('Data'), data => [data.getAttribute('name')!, data.textContent]),
      ),
    ),
  )
  const balloons = toTexts('description').map(readText)
  for (const field of ['summary', 'place', 'note'] as const)
    expect(toKept(field).filter((text, i) => !balloons[i]!.includes(text))).toEqual([])
})

test('TimelineJS and search engines: every text is what it was', () => {
  const { events } = JSON.parse(source('timeline.json')) as {
    events: { text: { headline: string; text: string }; group: string }[]
  }
  expect(events.map(({ text }) => readText(text.headline))).toEqual(toKept('title'))
  expect(events.map(({ group }) => readText(readText(group)))).toEqual(toKept('category'))
  const slides = events.map(({ text }) => readText(text.text))
  expect(toKept('summary').filter((text, i) => !slides[i]!.includes(text))).toEqual([])
  const jsonLd = toJsonLd(parsed.ok ? parsed.story : ({} as Story))
  expect(jsonLd).not.toContain('<')
  expect((JSON.parse(jsonLd) as { mentions: { name: string }[] }).mentions.map(({ name }) => name)).toEqual(
    toKept('title'),
  )
})

test(
  'each as the title of a story: the check, oEmbed, and the picture, whose drawing is XML',
  { tags: ['slow'] },
  async () => {
    const words = NAUGHTY.flatMap((title, i) => {
      const result = check(toStoryFile('naughty', title, [accepted[i]!]))
      expect(result.ok ? [] : toOther(result.problems).map(problem => problem.path), title).toEqual(
        isRefused(title, 'storyTitle') ? ['title'] : [],
      )
      if (!result.ok) return []
      const { story } = result
      expect(story.title).toBe(title.trim())
      const oembed = JSON.parse(toOembed(story, new URL('https://maps.example/'))) as { title: string }
      expect(oembed.title).toBe(story.title)
      const { app, store } = createApp({ story, names: [], mapSize: { width: 720, height: 470 } })
      const drawing = drawPreview({ app, state: store.getState(), layers: [] })
      const lines = Array.from(readXml(drawing).getElementsByTagName('text'))
        .filter(each => each.getAttribute('class') === 'preview-title')
        .map(each => each.textContent)
      // None in letters that the picture's fonts lack; one that is long is cut.
      expect(story.title.replace(/[\s-]+/g, '')).toContain(
        lines
          .join('')
          .replace(/[\s-]+/g, '')
          .replace(/…$/, ''),
      )
      return drawing.match(/<text class="preview-title"[^]*?<\/text>/g) ?? []
    })
    // A picture for each would take minutes.
    const paint = await createPaint()
    const picture = paint(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${words.join('')}</svg>`,
      'light',
    )
    expect(Buffer.from(picture.subarray(1, 4)).toString()).toBe('PNG')
  },
)
