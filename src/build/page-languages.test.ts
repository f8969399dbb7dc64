// A story in each language of the interface: its page and its embed have no word of another but those of its articles.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toDirection } from '../i18n/direction.ts'
import { toLanguage, ENGLISH, type Language } from '../i18n/languages.ts'
import { TAGS } from '../i18n/tags.ts'
import { createStory } from './fixtures/language-story.ts'
import { toEmbedHtml, toStoryHtml } from './page-html.ts'
import { renderStory } from './prerender.tsx'

const TEMPLATE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')

/** Of formats, of data, and those of the story. */
const NAMES = /^(geojson|csv|kml|json|timelinejs|natural|earth|utc|é.*)$/

/** What a message says of numbers; one about dates wants texts, that of an open date how it is said. */
function callWith(message: (...given: unknown[]) => string): string {
  try {
    return message(3, 3, 3, 3)
  } catch {
    return message.name === 'openAbout' ? message(String, '3') : message('3', '3')
  }
}

/** All words of a table, small. */
function toVocabulary(value: unknown): string[] {
  if (typeof value === 'string') return toWords(value)
  if (typeof value === 'function') return toWords(callWith(value as (...given: unknown[]) => string))
  return typeof value === 'object' && value ? Object.values(value).flatMap(toVocabulary) : []
}

const toWords = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}’]+/gu) ?? []
const withoutFormat = ({ format: _format, ...words }: Language) => words

/** What a reader sees or hears of some HTML: texts, and the attributes that are read aloud. */
const toSaid = (html: string): string =>
  [
    ...html
      .replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '')
      .matchAll(/>([^<]+)<|(?:aria-label|title|alt|placeholder)="([^"]*)"/g),
  ]
    .map(([, text, attribute]) => text ?? attribute)
    .join('\n')
    .replaceAll(/&[#\w]+;/g, ' ')

test('no word of another language, and the direction of its own', { tags: ['build'] }, () => {
  const english = toVocabulary(withoutFormat(ENGLISH))
  for (const tag of TAGS) {
    const own = new Set(toVocabulary(withoutFormat(toLanguage(tag))))
    const foreign = new Set(english.filter(word => !own.has(word)))
    const { whole, embed } = renderStory(createStory(tag))
    for (const parts of [whole, embed]) {
      expect([parts.lang, parts.ownLang]).toEqual([tag, tag])
      const words = toWords(toSaid(parts.body))
      expect(words.length, tag).toBeGreaterThan(100)
      expect([...new Set(words.filter(word => foreign.has(word)))], tag).toEqual([])
      // Those of other scripts have no Latin word but names
      if (/\p{L}/u.test(toLanguage(tag).t.map.name.replaceAll(/\p{sc=Latin}/gu, '')))
        expect(
          [
            ...new Set(
              words.filter(word => /^\p{sc=Latin}/u.test(word) && !NAMES.test(word.replace(/[^\p{sc=Latin}].*/u, ''))),
            ),
          ],
          tag,
        ).toEqual([])
    }
    const dir = toDirection(tag) === 'rtl' ? ' dir="rtl"' : ''
    expect(toStoryHtml(TEMPLATE, whole, '{}', '', './')).toContain(`<html lang="${tag}"${dir}>`)
    expect(toEmbedHtml(TEMPLATE, embed, './')).toContain(`<html lang="${tag}"${dir}>`)
  }
})
