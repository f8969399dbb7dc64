// What a build leaves behind where a story cannot be built: the others, and what is online.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createSmallStory, TEXT } from '../src/compiler/fixtures/small-story.ts'
import { buildSite } from './build-site.ts'

/** The small story under another id; the one that is wrong has a quote that stands nowhere. */
function toStory(id: string, isWrong: boolean): string {
  const json = JSON.stringify({ ...createSmallStory(), id, title: `${id}, new` })
  return isWrong ? json.replace('It reached Gozo', 'It never reached Gozo') : json
}

/** A site that an older Dateline has built, with a script and styles of its own. */
const LAST: Readonly<Record<string, string>> = {
  _headers: '/*\n  X-Old: yes\n',
  'index.html': '<title>first, old</title>',
  's/first/index.html': '<title>first, old</title><style>a > b {}</style><script src="../../assets/old.js"></script>',
  's/first/embed/index.html': '<title>first, old</title><style>i {}</style><script>{ let old }</script>',
  's/first/story.json': '{"id":"first","title":"first, old","lang":"en"}',
  's/gone/index.html': '<title>gone</title>',
  'assets/old.js': '// old',
}

test(
  'the last site stays until the new one is whole, and a story that is wrong leaves the others',
  { tags: ['build'], timeout: 180_000 },
  async () => {
    const content = mkdtempSync(join(tmpdir(), 'dateline-build-')),
      site = join(content, 'dist')
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(content, path)), { recursive: true })
      writeFileSync(join(content, path), text)
    }
    const read = (path: string): string => readFileSync(join(site, path), 'utf8')
    const beside = (): string[] => readdirSync(content).filter(name => name.startsWith('dist'))
    try {
      for (const [path, text] of Object.entries({ 'seeds/ferry.txt': TEXT, 'seeds/note.txt': 'A note.' }))
        write(path, text)
      await expect(buildSite(content, site)).rejects.toThrow('not built: data/stories; there is no site yet')
      for (const id of ['first', 'second']) write(`data/stories/${id}.json`, toStory(id, true))
      await expect(buildSite(content, site)).rejects.toThrow('not built: first, second; there is no site yet')
      expect(beside()).toEqual([])

      for (const [path, text] of Object.entries(LAST)) write(`dist/${path}`, text)
      await expect(buildSite(content, site)).rejects.toThrow('not built: first, second; dist/ has the site of before')
      expect([beside(), ...Object.keys(LAST).map(read)]).toEqual([['dist'], ...Object.values(LAST)])

      write('data/stories/second.json', toStory('second', false))
      await expect(buildSite(content, site)).rejects.toThrow(
        'not built: first; dist/ has the others, and the pages of before of first',
      )
      expect(beside()).toEqual(['dist'])
      const kept = Object.entries(LAST).filter(([path]) => /^(s\/first|assets)\//.test(path))
      expect(kept.map(([path]) => read(path))).toEqual(kept.map(([, text]) => text))
      expect(readdirSync(join(site, 's'))).toEqual(['first', 'second'])
      expect(read('s/second/index.html')).toContain('<title>second, new</title>')
      expect(read('index.html').match(/<h2 .*?<\/h2>/g)).toEqual([
        '<h2 id="story-second" lang="en" dir="ltr"><a href="./s/second/">second, new</a></h2>',
        '<h2 id="story-first" lang="en" dir="ltr"><a href="./s/first/">first, old</a></h2>',
      ])
      expect(read('index.html').match(/src="[^"]*"/g), 'no picture that is not there').toEqual([
        'src="./s/second/preview.png"',
      ])
      // The page, the page in another folder, their later styles, the one for a frame and its later styles, the front
      // page and the script; and those of the last site.
      expect(read('_headers').match(/'sha256-/g)).toHaveLength(7 + 3)

      expect(read('licences.txt')).toContain('\nmaplibre-gl ')
      for (const [page, link] of [
        ['', './'],
        ['s/second/', '../../'],
        ['s/second/embed/', '../../../'],
      ])
        expect(read(`${page}index.html`)).toContain(`<a href="${link}licences.txt"`)
    } finally {
      rmSync(content, { recursive: true })
    }
  },
)
