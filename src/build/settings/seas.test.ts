// In which languages a page has the names that its site gives to seas.
import { expect, test } from 'vitest'
import { toSeas } from './seas.ts'

const BOTH = 'East Sea / Sea of Japan'

test('by the language of a page, whatever country it adds, and by those that a reader may ask for', () => {
  const seas = { 'Sea of Japan': { 'en-GB': 'East Sea', ko: '동해', sv: 'Östhavet', 'zh-TW': '東海' } }
  const [en, ko, zh] = [{ [BOTH]: 'East Sea' }, { [BOTH]: '동해' }, { [BOTH]: '東海' }]
  expect(toSeas(seas, 'en', 'en')).toEqual({ en, ko, 'zh-Hant': zh })
  expect(toSeas(seas, 'en', 'ko-KP')).toEqual({ en, ko, 'ko-KP': ko, 'zh-Hant': zh })
  // Dateline has no words in Swedish: the page's own are English.
  expect(toSeas(seas, 'en', 'sv')).toEqual({ en: { [BOTH]: 'Östhavet' }, ko, 'zh-Hant': zh })
})

test('one text is in the language of the site', () => {
  const seas = { 'East Sea': '동해', 'Yellow Sea': '서해' }
  const ko = { [BOTH]: '동해', 'Yellow Sea': '서해' }
  expect(toSeas(seas, 'ko-KR', 'en')).toEqual({ ko })
  expect(toSeas(seas, 'ko', 'ko')).toEqual({ ko })
  expect(toSeas({}, 'ko', 'ko')).toEqual({})
})
