// A quote goes out in the language of its article.
import { csvParse } from 'd3'
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall, TEXT } from '../../compiler/fixtures/small-story.ts'
import { toExportFiles } from './export-files.ts'
import { toJsonLd } from './json-ld.ts'

const small = createSmallStory()
const ARABIC = 'غادرت العبّارة الميناء.'
const [first, second] = small.articles
const [leaves] = small.events
const parsed = parseSmall(
  {
    ...small,
    articles: [first, { ...second, lang: 'ar' }],
    events: [
      {
        ...leaves,
        related: [],
        cite: [...leaves!.cite, { article: 'second', exact: ARABIC, supports: ['what'] }],
      },
    ],
  },
  new Map([
    ['seeds/ferry.txt', TEXT],
    ['seeds/note.txt', ARABIC],
  ]),
)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const story = parsed.story
const files = Object.fromEntries(toExportFiles(story).map(({ name, source }) => [name, source]))

test('in every file that has a place for it', () => {
  const [feature] = (JSON.parse(files['events.geojson']!) as { features: { properties: { quotes: object[] } }[] })
    .features
  expect(feature!.properties.quotes).toMatchObject([{ lang: 'en' }, { lang: 'ar', exact: ARABIC }])
  expect(csvParse(files['events.csv']!)[0]!['quote_langs']).toBe('en | ar')
  const html = `<blockquote lang="ar" dir="rtl"><p>${ARABIC}</p>`
  const [slide] = (JSON.parse(files['timeline.json']!) as { events: { text: { text: string } }[] }).events
  expect(slide!.text.text).toContain('<blockquote lang="en" dir="ltr"><p>')
  expect(slide!.text.text).toContain(html)
  expect(files['events.kml']).toContain(html.replace(/[<>"]/g, char => `&#${char.charCodeAt(0)};`))
  expect((JSON.parse(files['story.json']!) as { articles: object[] }).articles).toMatchObject([{}, { lang: 'ar' }])
  const { isBasedOn } = JSON.parse(toJsonLd(story)) as { isBasedOn: object[] }
  expect(isBasedOn).toMatchObject([{ inLanguage: 'en' }, { inLanguage: 'ar' }])
})
