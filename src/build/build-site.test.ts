// What a site says of itself in dateline.config.json, in the site that is built; with a shell of a few words in the
// place of Vite's.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createSmallStory, TEXT } from '../compiler/fixtures/small-story.ts'
import { buildSite, type SiteRequest } from './build-site.ts'
import type { InlinedTemplate } from './inline-styles.ts'
import type { Shell } from './shell/shell.ts'

const CSS = 'a{--accent:light-dark(#b3261e,#ff6b5e)}'
const PAGE = `<html lang="en"><head><title></title><style>${CSS}</style></head>
<body><!--page--><!--data--></body></html>`
const template: InlinedTemplate = { template: PAGE, styles: [CSS, CSS, CSS, CSS], scripts: [], sheet: '' }
const shell = {
  templates: { whole: template, embed: template, front: template },
  preloads: { en: { short: '', long: '' } },
  files: [{ path: 'assets/new.js', source: 'new' }],
} as unknown as Shell

let content: string
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(content, path)), { recursive: true })
  writeFileSync(join(content, path), text)
}
const read = (path: string) => readFileSync(join(content, 'dist', path), 'utf8')
const silent = { log: () => {}, warn: () => {}, error: () => {} }
const build = (request: Partial<SiteRequest> = {}) =>
  buildSite(
    { content, out: join(content, 'dist'), address: undefined, settings: {}, keepDays: 0, ...request },
    () => Promise.resolve(shell),
    silent,
  )

test.beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'dateline-site-'))
  for (const name of ['ferry', 'note']) write(`seeds/${name}.txt`, name === 'ferry' ? TEXT : 'A note.')
  for (const id of ['first', 'second'])
    write(`data/stories/${id}.json`, JSON.stringify({ ...createSmallStory(), id, title: `Story ${id}` }))
})
test.afterEach(() => rmSync(content, { recursive: true }))

test('name, logo, colour and credits stand where readers and other sites see them', { tag: '@build' }, async () => {
  write('logo.svg', '<svg/>')
  const accent = { light: '#0b57d0', dark: '#8ab4f8' }
  const settings = { name: 'The <Daily>', logo: 'logo.svg', lang: 'de', accent, credits: ['By the <desk>'] }
  await build({ settings, address: new URL('https://maps.example/') })
  const front = read('index.html')
  expect(front).toMatch(/<html lang="de"><head><title>The &#60;Daily&#62;<\/title>/)
  const [, logo] = /<img src="\.\/(assets\/logo-[0-9a-f]{8}\.svg)"[^>]*><h1>The &lt;Daily/.exec(front) ?? [front]
  expect(read(logo!)).toBe('<svg/>')
  const page = read('s/first/index.html')
  for (const each of [front, page, read('s/first/embed/index.html')])
    expect(each).toContain('--accent:light-dark(#0b57d0,#8ab4f8)')
  expect(page).toContain('<meta property="og:site_name" content="The &#60;Daily&#62;">')
  expect(page).toContain('By the &lt;desk>')
  expect(JSON.parse(read('s/first/oembed.json'))).toMatchObject({ provider_name: 'The <Daily>' })
  expect(JSON.parse(read('s/first/story.json'))).toMatchObject({ credits: ['By the <desk>'] })
})

test(
  'a story that is taken down says so in its page and its frame, and nothing else of it is left',
  {
    tag: '@build',
  },
  async () => {
    await build({ keepDays: 30 })
    expect(existsSync(join(content, 'dist/s/first/story.json'))).toBe(true)
    write('dist/assets/old.js', 'old')
    await build({ keepDays: 30, settings: { removed: { first: { title: 'Withdrawn', text: 'It was wrong.' } } } })
    for (const path of ['s/first/index.html', 's/first/embed/index.html'])
      expect(read(path)).toContain('<h1>Withdrawn</h1><p>It was wrong.</p>')
    expect(existsSync(join(content, 'dist/s/first/story.json'))).toBe(false)
    expect(read('index.html')).toContain('Story second')
    expect(read('index.html')).not.toContain('Story first')
    expect(read('assets/old.js'), 'kept for a time').toBe('old')
    await build()
    expect(existsSync(join(content, 'dist/assets/old.js'))).toBe(false)
  },
)

test('all of a site can be taken down', { tag: '@build' }, async () => {
  rmSync(join(content, 'data'), { recursive: true })
  await build({ settings: { removed: { first: { title: 'Withdrawn', text: 'It was wrong.' } } } })
  expect(read('s/first/index.html')).toContain('Withdrawn')
  expect(read('index.html')).toContain('<h1>Dateline</h1>')
})
