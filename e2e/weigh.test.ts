// Weighs a small page that Vite builds: what counts as loaded at once, and what as loaded later.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { weighFile, weighPage, weighUntil } from './weigh.ts'

let root: string
let dist: string

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-weigh-'))
  dist = join(root, 'dist')
  const files = {
    'index.html':
      '<!doctype html><title>Map</title><link rel="icon" href="data:,"><script type="module" src="./main.js"></script>',
    'about.html': '<!doctype html><title>About</title><script type="module" src="./about.js"></script>',
    'main.js':
      "import './page.css'\nimport { days } from './shared.js'\nconsole.log(days)\n" +
      "import('./map.js').then(({ draw }) => draw())\n",
    'about.js': "import { days } from './shared.js'\nconsole.log('about', days)\n",
    'shared.js': `export const days = ${JSON.stringify(Array.from({ length: 400 }, (_, i) => `day ${i * 7919}`))}\n`,
    'map.js':
      "import './map.css'\nimport worker from './worker.js?worker&url'\n" +
      "export const draw = () => console.log('draws the map', worker)\n",
    'worker.js': "postMessage('from the worker')\n",
    'page.css': 'main { color: black }\n',
    'map.css': 'canvas { color: white }\n',
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text)
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    base: './',
    build: { rolldownOptions: { input: [join(root, 'index.html'), join(root, 'about.html')] } },
  })
})

afterAll(() => rmSync(root, { recursive: true }))

test('a static import is loaded at once, a dynamic one with its style and worker later', () => {
  const { page, scripts, styles, later } = weighPage(dist)
  const names = (weights: readonly { path: string }[]): string[] =>
    weights.map(({ path }) => path.replace(/-[\w-]{8}(?=\.\w+$)/, '')).sort()
  expect(page.path).toBe('index.html')
  expect(names(scripts)).toEqual(expect.arrayContaining(['assets/index.js', 'assets/shared.js']))
  expect(names(styles)).toEqual(['assets/index.css'])
  expect(names(later)).toEqual(
    expect.arrayContaining(['assets/about.js', 'assets/map.css', 'assets/map.js', 'assets/worker.js']),
  )
  expect(names(scripts).filter(name => names(later).includes(name))).toEqual([])
})

test('counts the bytes as a host sends them', () => {
  const heavy = weighPage(dist).scripts.find(({ path }) => path.includes('shared'))
  expect(heavy?.bytes).toBeGreaterThan(4000)
  expect(heavy?.gzip).toBeLessThan(heavy?.bytes ?? 0)
  expect(heavy?.brotli).toBeLessThan(heavy?.gzip ?? 0)
  const packed = gzipSync('0123456789'.repeat(100))
  mkdirSync(join(dist, 'fonts'))
  writeFileSync(join(dist, 'fonts/a.woff2'), packed)
  expect(gunzipSync(packed)).toHaveLength(1000)
  expect(weighFile(dist, 'fonts/a.woff2')).toEqual({
    path: 'fonts/a.woff2',
    bytes: packed.length,
    gzip: packed.length,
    brotli: packed.length,
  })
})

test('a page or a script that is missing is an error, not nothing', () => {
  expect(() => weighPage(dist, 'none.html')).toThrow('ENOENT')
  writeFileSync(join(dist, 'broken.html'), '<script type="module" src="./assets/none.js"></script>')
  expect(() => weighPage(dist, 'broken.html')).toThrow('none.js')
})

test('what comes before the end of an element is weighed, and nothing after it', () => {
  writeFileSync(
    join(dist, 'map.html'),
    `<!doctype html><svg class="still"><path d="M0,0"/></svg><p>${'after'.repeat(100)}</p>`,
  )
  expect(weighUntil(dist, 'map.html', 'still', 'svg').bytes).toBe(
    '<!doctype html><svg class="still"><path d="M0,0"/>'.length,
  )
  expect(() => weighUntil(dist, 'map.html', 'other', 'svg')).toThrow(/No other in map.html/)
})
