// What is taken over of the last site; e2e/build.test.ts has a whole build keep it.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findInline, readLastAssets, readLastPages, type LastPages } from './keep-last.ts'

let site: string
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'keep-last-'))
})
afterEach(() => rmSync(site, { recursive: true }))

const write = (path: string, source: string | Uint8Array): void => {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), source)
}
const STORY = '{"id":"ferry","title":"The ferry – Marï","lang":"mt"}'

test('the pages of a story with all beside them, byte for byte, and nothing of another', () => {
  const picture = Uint8Array.from([0x89, 0x50, 0xff, 0xfe, 0x00, 0x0d, 0x0a])
  write('s/ferry/story.json', STORY)
  write('s/ferry/preview.png', picture)
  write('s/ferry/embed/index.html', '<p>')
  write('s/ferry-2/story.json', STORY)
  symlinkSync(join(site, 's/ferry-2'), join(site, 's/ferry/link'))
  const { story, files } = readLastPages(site, 'ferry')!
  expect(story).toEqual(JSON.parse(STORY))
  expect(files.map(({ path }) => path).sort()).toEqual([
    's/ferry/embed/index.html',
    's/ferry/preview.png',
    's/ferry/story.json',
  ])
  expect([...files.find(({ path }) => path.endsWith('.png'))!.source]).toEqual([...picture])
})

test('none of a story that had none: no site, no folder, no story in it', () => {
  expect(readLastPages(join(site, 'nowhere'), 'ferry')).toBeUndefined()
  expect(readLastPages(site, 'ferry')).toBeUndefined()
  write('s/ferry/index.html', '<p>')
  expect(readLastPages(site, 'ferry')).toBeUndefined()
})

test('scripts, styles and fonts, and nothing else', () => {
  write('assets/a.js', '')
  write('assets/fonts/b.woff2', '')
  write('v1/embed.js', '')
  expect(
    readLastAssets(site)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['assets/a.js', 'assets/fonts/b.woff2'])
})

test('what a policy has to let in: what stands inside of styles and of scripts that run, in every page', () => {
  const toPages = (...pages: readonly (readonly [string, string])[]): LastPages => ({
    story: { id: 'ferry', title: 'The ferry', lang: 'en' },
    files: pages.map(([path, text]) => ({ path, source: Buffer.from(text) })),
  })
  const data =
    '<script type="application/json">{"a":"\\u003cstyle>"}</script><script type="module" src="a.js"></script>'
  expect(
    findInline([
      toPages(
        ['s/a/index.html', `<style>a > b {\n}</style>${data}<script>\n{ let é }\n</script><style>c {}</style>`],
        ['s/a/events.kml', '<style>kml</style><script>kml</script>'],
      ),
      toPages(['s/b/embed/index.html', '<style></style><script>b</script>']),
    ]),
  ).toEqual({ styles: ['a > b {\n}', 'c {}', ''], scripts: ['\n{ let é }\n', 'b'] })
})
