import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { toProblemLine } from '../compiler/problem.ts'
import { createSmallStory, setAt, TEXT } from '../compiler/fixtures/small-story.ts'
import { readStories } from './read-stories.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach(folder => rmSync(folder, { recursive: true })))

function createProject(changes: Record<string, unknown> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'))
  folders.push(folder)
  const story = createSmallStory()
  for (const [path, value] of Object.entries(changes)) setAt(story, path.split('.'), value)
  mkdirSync(join(folder, 'project/data/stories'), { recursive: true })
  mkdirSync(join(folder, 'project/seeds/folder.txt'), { recursive: true })
  const write = (path: string, content: string | Uint8Array) => writeFileSync(join(folder, path), content)
  write('project/data/stories/ferry.json', JSON.stringify(story))
  write('project/seeds/ferry.txt', TEXT)
  write('project/seeds/note.txt', '\ufeffA second text.')
  write('project/seeds/latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9))
  write('project/seeds/huge.txt', '')
  truncateSync(join(folder, 'project/seeds/huge.txt'), 2_000_001)
  write('secret.txt', 'The key is under the mat.')
  symlinkSync('../../secret.txt', join(folder, 'project/seeds/link.txt'))
  symlinkSync('../..', join(folder, 'project/seeds/up'))
  symlinkSync('note.txt', join(folder, 'project/seeds/alias.txt'))
  write('project/.env', 'KEY=1')
  symlinkSync('../.env', join(folder, 'project/seeds/env.txt'))
  symlinkSync('../data', join(folder, 'project/seeds/data'))
  return join(folder, 'project')
}
const read = (root: string) =>
  readStories(root).map(({ file, result }) => ({
    file,
    result,
    lines: (result.ok ? result.warnings : result.problems).map(problem => toProblemLine(problem).replace(/^\S+ /, '')),
  }))

test('reads a story with its texts, without byte order marks', () => {
  const [{ file, result }] = read(createProject()) as [ReturnType<typeof read>[number]]
  expect(file).toBe('data/stories/ferry.json')
  expect(result.ok && result.story.articles[0]!.body).toBe(TEXT)
})

const refused: [string, string, string][] = [
  [
    'a link out of the project',
    'seeds/link.txt',
    ': a link that leads out of seeds/; expected the path of a plain text in UTF-8',
  ],
  [
    'a folder that leads out of the project',
    'seeds/up/secret.txt',
    ': a link that leads out of seeds/; expected the path of a plain text in UTF-8',
  ],
  [
    'a link to another file of the project',
    'seeds/env.txt',
    ': a link that leads out of seeds/; expected the path of a plain text in UTF-8',
  ],
  [
    'a file of the project behind a linked folder',
    'seeds/data/stories/ferry.json',
    ': a link that leads out of seeds/; expected the path of a plain text in UTF-8',
  ],
  ['a path out of the project', '../secret.txt', '; expected a path under seeds/, such as seeds/article.txt'],
  [
    'another file of the project',
    'data/stories/ferry.json',
    '; expected a path under seeds/, such as seeds/article.txt',
  ],
  ['a folder', 'seeds/folder.txt', ': not a file; expected the path of a plain text in UTF-8'],
  ['a text in Latin 1', 'seeds/latin.txt', ': not UTF-8; expected the path of a plain text in UTF-8'],
  [
    'a text of two megabytes and more',
    'seeds/huge.txt',
    ': 2000001 bytes, more than 2000000; expected the path of a plain text in UTF-8',
  ],
  [
    'a text that is not there',
    'seeds/not.txt',
    ': no such file; expected the path of a plain text in UTF-8; nearest match "seeds/note.txt"',
  ],
  ['a folder that is not there', 'seeds/none/not.txt', ': no such file; expected the path of a plain text in UTF-8'],
]
for (const [name, path, message] of refused)
  test(`refuses ${name}`, () => {
    expect(read(createProject({ 'articles.1.text': path }))[0]!.lines).toEqual([
      `error: articles[1].text: found "${path}"${message}`,
    ])
  })

test('a link inside of seeds is followed', () => {
  expect(read(createProject({ 'articles.1.text': 'seeds/alias.txt' }))[0]!.result.ok).toBe(true)
})

test('seeds that lie elsewhere are not the project’s', () => {
  const root = createProject()
  renameSync(join(root, 'seeds'), join(root, '../seeds'))
  symlinkSync('../seeds', join(root, 'seeds'))
  expect(read(root)[0]!.lines).toEqual(
    ['ferry', 'note'].map(
      (name, at) =>
        `error: articles[${at}].text: found "seeds/${name}.txt": a link that leads out of seeds/; ` +
        'expected the path of a plain text in UTF-8',
    ),
  )
})

test('reads every story in the order of names, and lets a bad one not hide the others', () => {
  const root = createProject()
  writeFileSync(join(root, 'data/stories/a.json'), '{ "schemaVersion": 1,')
  writeFileSync(join(root, 'data/stories/b.json'), Uint8Array.of(0xff))
  writeFileSync(join(root, 'data/stories/readme.md'), 'not a story')
  symlinkSync('../../../secret.txt', join(root, 'data/stories/c.json'))
  symlinkSync('../../.env', join(root, 'data/stories/d.json'))
  expect(read(root).map(({ file, lines }) => [file, lines[0]])).toEqual([
    [
      'data/stories/a.json',
      'error: found the end of the file; expected a key in double quotes (no comma before a closing brace)',
    ],
    ['data/stories/b.json', 'error: found not UTF-8; expected a story in JSON, in UTF-8'],
    ['data/stories/c.json', 'error: found a link that leads out of data/stories/; expected a story in JSON, in UTF-8'],
    ['data/stories/d.json', 'error: found a link that leads out of data/stories/; expected a story in JSON, in UTF-8'],
    ['data/stories/ferry.json', undefined],
  ])
})

test('what stands where the articles should be is no reason to stop', () => {
  for (const articles of [null, 3, {}, [null], [[]], [{ text: 3 }], [{ text: 'a\0b' }]])
    expect(read(createProject({ articles }))[0]!.result.ok).toBe(false)
})

const REMEDY = 'expected a story, data/stories/<id>.json: npm run new -- article.txt drafts one'

test('a project without a story says so, with what to do', () => {
  const root = createProject()
  rmSync(join(root, 'data/stories/ferry.json'))
  writeFileSync(join(root, 'data/stories/readme.md'), 'not a story')
  const print = () => read(root).map(({ file, result, lines }) => [file, result.ok, ...lines])
  expect(print()).toEqual([['data/stories', false, `error: found no .json file in this folder; ${REMEDY}`]])
  rmSync(join(root, 'data/stories'), { recursive: true })
  expect(print()).toEqual([['data/stories', false, `error: found no such folder; ${REMEDY}`]])
  writeFileSync(join(root, 'data/stories'), 'a file')
  expect(print()).toEqual([['data/stories', false, `error: found a folder that cannot be read (ENOTDIR); ${REMEDY}`]])
})

test('a story that names a place of the settings by name and country is whole; wrong settings are told alone', () => {
  const root = createProject({ 'places.mara': { name: 'Mara Landing', countryCodes: ['NG'] } })
  const set = (ref: string) => {
    const place = { name: 'Mara Landing', country: 'NG', kind: 'city', coordinates: [7.4401, 10.5], ref }
    writeFileSync(join(root, 'dateline.config.json'), JSON.stringify({ places: [place] }, null, 1))
  }
  expect(read(root)[0]!.lines).toContainEqual(expect.stringContaining('which the gazetteer does not know'))
  set('https://maps.example/1')
  const [{ result, lines }] = read(root) as [ReturnType<typeof read>[number]]
  expect(lines).toContainEqual(
    expect.stringMatching(/^note: places\.mara\.name: .*; read as .*, dateline\.config\.json$/),
  )
  expect(result.ok && result.story.places['mara']).toMatchObject({
    precision: 'city',
    geometry: { coordinates: [7.4401, 10.5] },
    source: { title: 'Mara Landing, maps.example', url: 'https://maps.example/1' },
  })
  set('nowhere')
  expect(read(root).map(({ file }) => file)).toEqual(['dateline.config.json'])
  expect(read(root)[0]!.lines).toEqual([
    expect.stringContaining('error: places[0].ref: found "nowhere"; expected a link'),
  ])
})
