// The hint in the reader's language, and tags as they come: odd, unknown, hostile.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HINT_LANGUAGES, toHint } from './to-hint.ts'

test('a tag leads to its language, however it is written', () => {
  const tags: [string, string][] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['pt-BR', 'pt'],
    ['PT-pt', 'pt'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['ZH-tw', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-hans-TW', 'zh-Hans'],
    ['cmn', 'zh-Hans'],
    ['ar-EG', 'ar'],
    ['DE-CH-1996', 'de'],
    ['in', 'id'],
    ['ja-JP-u-ca-japanese', 'ja'],
  ]
  for (const [tag, lang] of tags) expect(toHint(tag).lang, tag).toBe(lang)
})

test('the first that is known counts, else it is English and says so', () => {
  expect(toHint('sw', 'fr-CA', 'de').lang).toBe('fr')
  for (const tag of [
    '',
    ' ',
    'sw',
    'zh-Latn',
    'zh_TW',
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'x',
    'en; drop',
    '<b>',
    'e'.repeat(10_000),
    'en-'.repeat(4000),
    '\u0000',
  ]) {
    expect(toHint(tag), tag.slice(0, 20)).toMatchObject({
      lang: 'en',
      dir: 'ltr',
      touch: 'Move the map with two fingers',
    })
  }
  expect(toHint().lang).toBe('en')
  fc.assert(fc.property(fc.string(), tag => HINT_LANGUAGES.includes(toHint(tag).lang)))
})

test('each language has words of its own, with the key of the keyboard', () => {
  const said = HINT_LANGUAGES.map(lang => toHint(lang))
  expect(said.map(({ lang }) => lang)).toEqual(HINT_LANGUAGES)
  expect(HINT_LANGUAGES).toEqual(
    expect.arrayContaining(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ko', 'zh-Hans', 'zh-Hant', 'ru', 'ar']),
  )
  for (const { lang, dir, wheel } of said) {
    expect(wheel(true), lang).toContain('⌘')
    expect(wheel(false), lang).toContain(lang === 'de' ? 'Strg' : 'Ctrl')
    expect(dir, lang).toBe(['ar', 'he'].includes(lang) ? 'rtl' : 'ltr')
  }
  for (const texts of [said.map(({ touch }) => touch), said.map(({ wheel }) => wheel(true))])
    expect(new Set(texts).size).toBe(HINT_LANGUAGES.length)
})
