// The page's link to itself, which is printed: with its address where the site has said its own.
import { expect, test } from 'vitest'
import { createSmallStory, parseSmall } from '../compiler/fixtures/small-story.ts'
import { toStoryFiles } from './story-files.ts'

for (const [site, href] of [
  [new URL('https://maps.example/news/'), 'https://maps.example/news/s/small/'],
  [undefined, '../../s/small/'],
] as const)
  test(`a site that ${site ? 'has' : 'has not'} said where it is`, () => {
    const result = parseSmall(createSmallStory())
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const story = { ...result.story, id: 'small' }
    const page = { path: 's/small/', lang: 'en', ownLang: 'en', title: '', description: '', data: '' }
    const body = '<a href="./s/small/">Page</a><a href="./s/small/story.json">JSON</a>'
    const { files } = toStoryFiles(story, {
      whole: '<!--page-->',
      embed: '',
      part: '',
      preloads: () => '',
      site,
      renderStory: () => ({ whole: { ...page, body }, embed: { ...page, body: '' }, preview: '' }),
      paint: () => new Uint8Array(),
    })
    const html = files.find(({ name }) => name === 'index.html')!.source
    expect(html).toBe(`<a href="${href}">Page</a><a href="../../s/small/story.json">JSON</a>`)
  })

test('a story in another language has pages of its own, and one set of files serves all', () => {
  const result = parseSmall(createSmallStory())
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const languages = ['en', 'ko']
  const page = { ownLang: 'en', title: '', description: '', data: '{}', body: '<a href="./s/small/">English</a>' }
  const { files } = toStoryFiles(
    { ...result.story, id: 'small', languages },
    {
      whole: '<!--page--><!--data-->',
      embed: '<link href="./a.css">',
      part: '',
      preloads: () => '',
      site: new URL('https://maps.example/'),
      renderStory: ({ lang }) => {
        const parts = { ...page, lang, path: lang === 'ko' ? 's/small/ko/' : 's/small/' }
        return { whole: parts, embed: parts, preview: '' }
      },
      paint: () => new Uint8Array(),
    },
    [{ ...result.story, id: 'small', lang: 'ko', languages }],
  )
  const inKorean = files.filter(({ name }) => name.startsWith('ko/'))
  expect(inKorean.map(({ name }) => name)).toEqual([
    'ko/index.html',
    'ko/embed/index.html',
    'ko/oembed.json',
    'ko/story.json',
    'ko/changes.json',
  ])
  const [whole, embed] = inKorean
  expect(whole!.source).toContain('<a href="../../../s/small/">English</a>')
  expect(whole!.source).toContain('data-source="../../../s/small/ko/story.json"')
  expect(embed!.source).toContain('<link href="../../../../a.css">')
})
