import { expect, test } from 'vitest'
import { toUsualTag } from './tag.ts'

test('each tag in one way', () => {
  for (const [tag, usual] of [
    ['ko', 'ko'],
    ['ZH-hant', 'zh-Hant'],
    ['pt-br', 'pt-BR'],
    ['iw', 'he'],
  ] as const)
    expect(toUsualTag(tag)).toBe(usual)
})

test('what is none', () => {
  for (const tag of [
    '',
    'e',
    'en-',
    'en-x',
    'en-a',
    'ko_KR',
    '../ko',
    '<b>',
    'toString',
    'i-klingon',
    'x'.repeat(9999),
  ])
    expect(toUsualTag(tag), tag.slice(0, 20)).toBeUndefined()
})
