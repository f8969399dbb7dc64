import { expect, test } from 'vitest'
import { toDirection } from './direction.ts'

for (const lang of [
  'ar',
  'ar-EG',
  'he',
  'iw',
  'fa',
  'ur',
  'yi',
  'ps',
  'ckb',
  'dv',
  'syr',
  'az-Arab',
  'pa-PK',
  'uz-AF',
  'ug',
])
  test(`${lang} runs from right to left`, () => expect(toDirection(lang)).toBe('rtl'))
for (const lang of ['en', 'fr', 'ja', 'zh-Hant', 'az', 'pa', 'ar-Latn', 'tr', 'ms', 'x', 'no tag', ''])
  test(`${lang} runs from left to right`, () => expect(toDirection(lang)).toBe('ltr'))
