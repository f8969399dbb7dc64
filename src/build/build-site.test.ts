// What a site says of itself in dateline.config.json, in the site that is built; with a shell of a few words in the
// place of Vite's.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSmallStory, TEXT } from '../compiler/fixtures/small-story.ts'
import { buildSite, type SiteRequest } from './build-site.ts'
import type { InlinedTemplate } from './inline-styles.ts'
import { withStudio, type Shell } from './shell/shell.ts'

const CSS = 'a{--accent:light-dark(#b3261e,#ff6b5e)}'
const PAGE = `<html lang="en"><head><title></title><style>${CSS}</style></head>
<body><!--page--><!--data--></body></html>`
const template: InlinedTemplate = { template: PAGE, styles: [CSS, CSS, CSS, CSS], scripts: [], sheet: '' }
const shell = {
  templates: { whole: template, embed: template, front: template, part: PAGE },
  preloads: { en: { short: '', long: '' }, ko: { short: '', long: '' } },
  files: [{ path: 'assets/new.js', source: 'new' }],
} as unknown as Shell

let content: string
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(content, path)), { recursive: true })
  writeFileSync(join(content, path), text)
}
const read = (path: string) => readFileSync(join(content, 'dist', path), 'utf8')
const said: string[] = []
const say = (line: string) => void said.push(line)
const build = (request: Partial<SiteRequest> = {}, loaded = shell) =>
  buildSite(
    { content, out: join(content, 'dist'), address: undefined, settings: {}, keepDays: 0, ...request },
    () => Promise.resolve(loaded),
    { log: say, warn: say, error: say },
  )

beforeEach(() => {
  said.length = 0
  content = mkdtempSync(join(tmpdir(), 'dateline-site-'))
  for (const name of ['ferry', 'note']) write(`seeds/${name}.txt`, name === 'ferry' ? TEXT : 'A note.')
  for (const id of ['first', 'second'])
    write(`data/stories/${id}.json`, JSON.stringify({ ...createSmallStory(), id, title: `Story ${id}` }))
})
afterEach(() => rmSync(content, { recursive: true }))

test('name, logo, colour and credits stand where readers and other sites see them', { tags: ['build'] }, async () => {
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
    tags: ['build'],
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

test('all of a site can be taken down', { tags: ['build'] }, async () => {
  rmSync(join(content, 'data'), { recursive: true })
  await build({ settings: { removed: { first: { title: 'Withdrawn', text: 'It was wrong.' } } } })
  expect(read('s/first/index.html')).toContain('Withdrawn')
  expect(read('index.html')).toContain('<h1>Dateline</h1>')
})

const REMOVED = { title: 'Withdrawn', text: 'It was wrong.' }

test('the site’s names of seas stand on each page in its language, and as text', { tags: ['build'] }, async () => {
  const view = { frame: [-65, 15, -15, 50] }
  for (const [id, lang] of [
    ['first', 'en'],
    ['second', 'ko'],
  ])
    write(`data/stories/${id}.json`, JSON.stringify({ ...createSmallStory(), id, lang, view }))
  const seen = (path: string) =>
    [...read(path).matchAll(/<text class="name sea"[^>]*>([^<]*)</g)].map(([, name]) => name)
  const pages = (id: string) => [`s/${id}/index.html`, `s/${id}/embed/index.html`]
  await build()
  for (const path of pages('first')) expect(seen(path)).toContain('North Atlantic Ocean')
  for (const path of pages('second')) expect(seen(path)).toContain('북대서양')
  for (const id of ['first', 'second']) expect(read(`s/${id}/index.html`)).not.toContain('"seas"')
  const before = readFileSync(join(content, 'dist/s/first/preview.png'))
  await build({ settings: { seas: { 'North Atlantic Ocean': { en: 'Our <i>Ocean</i>', ko: '우리 바다' } } } })
  for (const [id, own, other] of [
    ['first', 'Our &lt;i>Ocean&lt;/i>', 'North Atlantic Ocean'],
    ['second', '우리 바다', '북대서양'],
  ] as const)
    for (const path of pages(id)) {
      expect(seen(path)).toContain(own)
      expect(seen(path)).not.toContain(other)
      expect(read(path)).not.toContain('<i>Ocean')
    }
  expect(readFileSync(join(content, 'dist/s/first/preview.png')).equals(before)).toBe(false)
})

test(
  'a folder that holds no site is left alone, an empty one or a checkout is taken',
  { tags: ['build'] },
  async () => {
    await expect(build({ out: content })).rejects.toThrow(`${content} is no site of Dateline (it has no _headers)`)
    expect(existsSync(join(content, 'seeds/ferry.txt'))).toBe(true)
    mkdirSync(join(content, 'empty'))
    write('checkout/.git/HEAD', 'main')
    for (const out of ['empty', 'checkout']) await build({ out: join(content, out) })
    expect(readFileSync(join(content, 'checkout/.git/HEAD'), 'utf8')).toBe('main')
    await build({ out: join(content, 'empty') })
  },
)

test('an id that no story has is told, and nothing is said to be taken down', { tags: ['build'] }, async () => {
  await build({ settings: { removed: { frist: REMOVED } } })
  expect(said).toEqual([
    'dateline.config.json: warning: removed.frist: there is no such story; nearest match "first"',
    'dist/ is the new site, with 2 stories',
  ])
  said.length = 0
  rmSync(join(content, 'data/stories/first.json'))
  await build({ settings: { removed: { first: REMOVED } } })
  expect(said, 'the last site had it').toEqual(['dist/ is the new site, with 1 story', 'Taken down: first'])
})

test('frames in other languages say so too, whatever has become of the file', { tags: ['build'] }, async () => {
  const embed = 's/first/ko/embed/index.html'
  await build()
  for (const path of [embed, 's/first/2/index.html', 's/first/article/ferry/index.html'])
    write(`dist/${path}`, 'before')
  rmSync(join(content, 'data/stories/first.json'))
  for (const _ of ['at first', 'and again']) {
    await build({ settings: { removed: { first: REMOVED } } })
    expect(read(embed)).toContain('<h1>Withdrawn</h1>')
    expect(existsSync(join(content, 'dist/s/first/2'))).toBe(false)
  }
})

test('with one taken down and the other broken it says what the new site has', { tags: ['build'] }, async () => {
  write('data/stories/second.json', '{')
  const down = { settings: { removed: { first: REMOVED } } }
  await expect(build(down)).rejects.toThrow(/^not built: second; dist\/ has no story$/)
  expect(read('s/first/index.html')).toContain('Withdrawn')
  write('dist/s/second/story.json', '{"id":"second","title":"Before","lang":"en"}')
  write('dist/assets/old.js', '')
  await expect(build(down)).rejects.toThrow(/^not built: second; dist\/ has the pages of before of second$/)
})

test('the studio is in the site, also where a story is broken', { tags: ['build'] }, async () => {
  write('made/index.html', 'the studio')
  write('made/assets/clerk.js', 'its clerk')
  write('data/stories/second.json', '{')
  await expect(build({}, withStudio(shell, join(content, 'made')))).rejects.toThrow('not built: second')
  expect([read('studio/index.html'), read('studio/assets/clerk.js')]).toEqual(['the studio', 'its clerk'])
})
