// A story in several languages: one story for each, and what is told where one lacks a text.
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall } from './fixtures/small-story.ts'
import type { ParsedStory } from './parse-story.ts'
import { readTextTables } from './text-tables.ts'

type Fields = Record<string, unknown>

/** With a text in Korean for each of its texts. */
function createToldStory(): Fields & { places: Record<string, Fields>; events: Fields[]; articles: Fields[] } {
  const tell = (text: unknown) => ({ en: text, ko: `한국어 ${String(text)}` })
  const story = JSON.parse(JSON.stringify(createSmallStory()), (key, value: unknown) =>
    ['title', 'label', 'note', 'summary', 'publishedNote', 'pointNote', 'whereNote', 'dek'].includes(key)
      ? tell(value)
      : value,
  ) as ReturnType<typeof createToldStory>
  for (const place of Object.values(story.places)) place['names'] = { ko: `곳 ${String(place['name'])}` }
  return story
}

const toOk = (parsed: ParsedStory) => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1))
  return parsed
}
const toFaults = (parsed: ParsedStory) =>
  (parsed.ok ? parsed.warnings : parsed.problems).map(({ path, found, severity }) => [path, found, severity])

test('a story for each language, which knows nothing of the others', () => {
  const alone = toOk(parseSmall(createSmallStory()))
  expect([alone.story.languages, alone.translations]).toEqual([undefined, []])
  const { story, translations } = toOk(parseSmall(createToldStory()))
  expect(story).toEqual({
    ...alone.story,
    languages: ['en', 'ko'],
    places: Object.fromEntries(
      Object.entries(alone.story.places).map(([id, place]) => [id, { ...place, names: { ko: `곳 ${place.name}` } }]),
    ),
  })
  const [korean] = translations
  expect(translations).toHaveLength(1)
  expect(korean).toMatchObject({ lang: 'ko', languages: ['en', 'ko'], title: `한국어 ${alone.story.title}` })
  expect(Object.isFrozen(korean!.events[0]!.when)).toBe(true)
  expect(korean!.articles.map(({ lang, headline }) => [lang, headline])).toEqual(
    alone.story.articles.map(({ headline }) => ['en', headline]),
  )
  for (const [id, { name }] of Object.entries(alone.story.places))
    expect(korean!.places[id]).toMatchObject({ name: `곳 ${name}`, names: { en: name } })
  expect(korean!.events.map(({ cite }) => cite)).toEqual(alone.story.events.map(({ cite }) => cite))
})

test('a quote may have a translation, references stay in their language', () => {
  const story = createToldStory()
  const [event] = story.events as [Fields & { cite: Fields[]; when: Fields }]
  event.cite[0]!['translation'] = { ko: '번역' }
  event.when['refs'] = [{ title: 'Ferry', url: 'https://example.org/' }]
  const { story: own, translations } = toOk(parseSmall(story))
  expect(own.events[0]!.cite[0]!.translation).toBe(undefined)
  expect(own.events[0]!.when.refs![0]).not.toHaveProperty('lang')
  expect(translations[0]!.events[0]!.cite[0]!.translation).toBe('번역')
  expect(translations[0]!.events[0]!.when.refs![0]!.lang).toBe('en')
})

test('a translation without a language is in the story’s own, and in no other', () => {
  const story = createToldStory()
  const [event] = story.events as [Fields & { cite: Fields[] }]
  event.cite[0]!['translation'] = 'English words'
  story['credits'] = ['One desk']
  const { story: own, translations } = toOk(parseSmall(story))
  expect([own.events[0]!.cite[0]!.translation, own.credits]).toEqual(['English words', ['One desk']])
  expect(translations[0]!.events[0]!.cite[0]).not.toHaveProperty('translation')
  expect(translations[0]!.credits).toEqual(['One desk'])
})

test('what a language lacks is told where it lacks', () => {
  const story = createToldStory()
  story['title'] = { en: 'A ferry', ko: '배', 'zh-hant': '船' }
  expect(toFaults(parseSmall(story)).slice(0, 1)).toEqual([['title["zh-hant"]', '"zh-hant"', 'error']])
  const one = createToldStory()
  one.events[0]!['title'] = 'Alone'
  expect(toFaults(parseSmall(one))).toEqual([['events[0].title', 'no text in ko', 'error']])
  one.events[0]!['title'] = { ko: '한국어', fr: 'Bac' }
  expect(toFaults(parseSmall(one))).toEqual([
    ['events[0].title', 'no text in en', 'error'],
    ['events[0].title.fr', 'a text in "fr", in which the story has no title', 'warning'],
  ])
  one.events[0]!['title'] = { en: 'The ferry leaves', ko: '가'.repeat(121) }
  expect(toFaults(parseSmall(one))).toEqual([['events[0].title.ko', '121 characters', 'error']])
  one.events[0]!['title'] = { en: 'x'.repeat(121), ko: 3 }
  expect(toFaults(parseSmall(one))).toEqual([
    ['events[0].title.en', '121 characters', 'error'],
    ['events[0].title.ko', '3', 'error'],
  ])
  const nameless = createToldStory()
  const [id] = Object.keys(nameless.places)
  delete nameless.places[id!]!['names']
  expect(toFaults(parseSmall(nameless))).toEqual([[`places.${id}`, 'no name in ko', 'error']])
})

test('hostile languages', () => {
  for (const tag of ['../ko', '', 'embed', 'x'.repeat(5000), '<b>', '2', 'KO', 'ko_KR', 'toString']) {
    const story = createToldStory()
    story['title'] = { en: 'A ferry', [tag]: 'A ferry' }
    expect(toFaults(parseSmall(story)).filter(([, , severity]) => severity === 'error').length, tag).toBeGreaterThan(0)
  }
  const many = { ...createToldStory(), title: Object.fromEntries([...Array(9999).keys()].map(n => [`a${n}`, 'x'])) }
  expect(toFaults(parseSmall(many))).toContainEqual(['title', '10000 languages', 'error'])
  for (const value of [
    { title: [] },
    { title: null, lang: 7 },
    { events: { a: { title: { en: [] } } } },
    { places: [] },
  ])
    expect(readTextTables(value).languages.length).toBe(1)
})
