// What a page in another language than English loads besides.
import { expect, test } from '@playwright/test'
import type { Rolldown } from 'vite'
import { createPreloads } from './preload-words.ts'

test('its words and what they stand on, and nothing in English', () => {
  const chunk = (fileName: string, facadeModuleId: string | null, imports: string[] = [], name = 'words') =>
    [fileName, { type: 'chunk', fileName, facadeModuleId, imports, name }] as const
  const bundle = Object.fromEntries([
    chunk('assets/index-1.js', '/x/src/main.ts', [], 'index'),
    chunk('assets/load-2.js', '/x/src/i18n/load-speech.ts', ['assets/index-1.js']),
    chunk('assets/pairs-3.js', null),
    chunk('assets/words-4.js', '/x/src/i18n/fr/words.ts', ['assets/pairs-3.js']),
    chunk('assets/words-5.js', '/x/src/i18n/de/words.ts', ['assets/pairs-3.js']),
  ]) as unknown as Rolldown.OutputBundle
  const preloads = createPreloads(bundle)
  expect([...preloads('fr-CA').matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    './assets/load-2.js',
    './assets/pairs-3.js',
    './assets/words-4.js',
  ])
  expect(['en', 'en-GB', 'sw', '', '<b>'].map(preloads).join('')).toBe('')
})
