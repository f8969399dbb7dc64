// What a page in another language than English loads besides, and that of a long story.
import type { Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { createPreloads } from './preload-words.ts'

test('its words and what they stand on, and nothing of a short story in English', () => {
  const chunk = (fileName: string, facadeModuleId: string | null, imports: string[] = [], name = 'words') =>
    [fileName, { type: 'chunk', fileName, facadeModuleId, imports, name }] as const
  const bundle = Object.fromEntries([
    chunk('assets/index-1.js', '/x/src/main.ts', [], 'index'),
    chunk('assets/load-2.js', '/x/src/views/page/load-language.ts', ['assets/index-1.js']),
    chunk('assets/pairs-3.js', null),
    chunk('assets/words-4.js', '/x/src/i18n/fr/words.ts', ['assets/pairs-3.js']),
    chunk('assets/words-5.js', '/x/src/i18n/de/words.ts', ['assets/pairs-3.js']),
    chunk('assets/read-6.js', '/x/src/views/long/read-long.ts', ['assets/index-1.js'], 'read-long'),
  ]) as unknown as Rolldown.OutputBundle
  const preloads = createPreloads(bundle)
  const list = (lang: string, isLong: boolean) =>
    [...preloads({ lang, isLong }).matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
  const french = ['./assets/load-2.js', './assets/pairs-3.js', './assets/words-4.js']
  expect(list('fr-CA', false)).toEqual(french)
  for (const lang of ['en', 'en-GB', 'sw', '', '<b>']) expect(list(lang, false)).toEqual([])
  expect(list('en', true)).toEqual(['./assets/read-6.js'])
  expect(list('fr', true)).toEqual([...french, './assets/read-6.js'])
})

test('a build in which what brings a language has no file of its own is refused', () =>
  expect(() => createPreloads({})({ lang: 'fr', isLong: false })).toThrow(/load-language\.ts has no file of its own/))
