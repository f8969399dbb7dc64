// Where pages stand, of a story in one language and in several.
import { expect, test } from 'vitest'
import { toFolder, toLanguages, toStoryPath, toTop } from './story-path.ts'

const alone = { id: 'bridge', lang: 'fr' }
const own = { id: 'bridge', lang: 'en', languages: ['en', 'ko', 'zh-Hant'] }

test('its own language stands in its own folder, each other in one of its own', () => {
  expect([toLanguages(alone), toFolder(alone), toStoryPath(alone)]).toEqual([['fr'], '', 's/bridge/'])
  expect(own.languages.map(lang => toStoryPath(own, lang))).toEqual(['s/bridge/', 's/bridge/ko/', 's/bridge/zh-Hant/'])
  const korean = { ...own, lang: 'ko' }
  expect([toFolder(korean), toStoryPath(korean), toStoryPath(korean, 'en')]).toEqual([
    'ko/',
    's/bridge/ko/',
    's/bridge/',
  ])
})

test('the way up', () => {
  expect(['', 'ko/', 's/bridge/', 's/bridge/ko/embed/'].map(toTop)).toEqual(['', '../', '../../', '../../../../'])
})
