// The language that "Embed" opens with.
import { expect, test } from 'vitest'
import { createPlaceApp } from '../../build/fixtures/place-app.ts'
import { toOffered, toOpeningChoice } from './embed-choice.ts'

const opening = createPlaceApp({}, []).store.getState()
const toLang = (lang: string, told?: readonly string[]) =>
  toOpeningChoice({ ...opening, lang }, false, toOffered(told)).lang

test('is that of the address, by the name under which it can be chosen', () => {
  expect(toLang('pt')).toBe('pt')
  expect(toLang('pt', ['en', 'pt-BR'])).toBe('pt-BR')
  expect(toLang('zh-TW', ['en', 'zh-Hant'])).toBe('zh-Hant')
})

test('is the reader’s own where the address names none that can be chosen', () => {
  expect(toLang('sw')).toBe('')
  expect(toLang('xx-aaaa-bbbb'), 'no language tag').toBe('')
})
