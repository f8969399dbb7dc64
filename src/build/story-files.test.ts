// The page's link to itself, which is printed: with its address where the site has said its own.
import { expect, test } from '@playwright/test'
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
      preloads: () => '',
      site,
      renderStory: () => ({ whole: { ...page, body }, embed: { ...page, body: '' }, preview: '' }),
      paint: () => new Uint8Array(),
    })
    const html = files.find(({ name }) => name === 'index.html')!.source
    expect(html).toBe(`<a href="${href}">Page</a><a href="../../s/small/story.json">JSON</a>`)
  })
