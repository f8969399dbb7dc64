// Every page of a long story: what stands around its list or its text, and where its links lead.
import { expect, test } from 'vitest'
import { createLongStory } from '../../../e2e/long-story.ts'
import { parseStory } from '../../compiler/parse-story.ts'
import { loadPrerender } from '../program.ts'
import { toStoryFiles } from '../story-files.ts'

test('each has a foot, and links to pages that are there', { tags: ['build'] }, async () => {
  const files = Object.entries(createLongStory(900))
  const [[file, json], [path, text]] = files as [[string, string], [string, string]]
  const full = json.replace('"publisher"', '"rights":"full","publisher"')
  const parsed = parseStory({ file, json: full, texts: new Map([[path, text]]) })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const { renderStory } = await loadPrerender()
  const made = toStoryFiles(parsed.story, {
    whole: '<!--page-->',
    embed: '<!--page-->',
    part: '<title></title><!--page-->',
    preloads: () => '',
    site: undefined,
    renderStory,
    paint: () => new Uint8Array(),
  }).files
  const pages = made.filter(({ name }) => name.endsWith('index.html') && name !== 'embed/index.html')
  expect(pages.map(({ name }) => name).filter(name => /article|^2/.test(name))).toEqual([
    '2/index.html',
    'article/log/index.html',
    ...[2, 3, 4, 5, 6].map(portion => `article/log/${portion}/index.html`),
  ])
  const top = new URL('https://maps.example/')
  const there = new Set(pages.map(({ name }) => new URL(`s/long-900/${name.replace('index.html', '')}`, top).href))
  for (const { name, source } of pages) {
    expect(source, name).toMatch(/<footer class="page-foot">[^]*licences\.txt/)
    const links = [...String(source).matchAll(/ href="([^"#?]+\/)(?=["#])/g)].map(([, href]) => href!)
    expect(links.length, name).toBeGreaterThan(0)
    const dead = links.filter(href => !there.has(new URL(href, new URL(`s/long-900/${name}`, top)).href))
    expect(dead, name).toEqual([])
  }
})
