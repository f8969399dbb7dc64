import { expect, test } from 'vitest'
import { toPlacedEvent, toPointPlace, createPlaceApp } from './fixtures/place-app.ts'
import { findAsked } from './find-asked.ts'

const { story } = createPlaceApp({ one: toPointPlace('One', 1, 2) }, [toPlacedEvent('a', ['one'])]).app
const toStory = (id: string, lang = 'en') => ({ ...story, id, lang, languages: ['en', 'zh-Hant', 'ko'] })
const project = {
  stories: [toStory('x'), toStory('x-2')],
  translations: new Map([['x', [toStory('x', 'zh-Hant'), toStory('x', 'ko')]]]),
}
const find = (url: string) => {
  const asked = findAsked(url, project)
  return asked && [asked.story.id, asked.story.lang, asked.rest]
}

test('a page, a frame, a further page, a text and a file, in each language', () => {
  for (const [folder, id, lang] of [
    ['/s/x/', 'x', 'en'],
    ['/s/x/zh-Hant/', 'x', 'zh-Hant'],
    ['/s/x/ko/', 'x', 'ko'],
    ['/s/x-2/', 'x-2', 'en'],
  ] as const)
    for (const rest of ['', 'embed/', '2/', 'article/a/', 'article/a/3/', 'search.json'])
      expect(find(`${folder}${rest}`)).toEqual([id, lang, rest])
})

test('the name of the file and what follows the path do not count', () => {
  expect(find('/s/x/ko/2/index.html?t=2023&q=/s/y/')).toEqual(['x', 'ko', '2/'])
  expect(find('/s/x/index.html#event-a')).toEqual(['x', 'en', ''])
})

test('what is of no story', () => {
  for (const url of ['', '/', '/s/x', '/s/y/', '/t/s/x/', '/s/X/', '/s/../x/', '/?/s/x/', '/s/__proto__/'])
    expect(find(url), url).toBeUndefined()
  expect(find('/s/x/fr/')).toEqual(['x', 'en', 'fr/'])
})
