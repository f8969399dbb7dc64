import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parseStory } from '../../compiler/parse-story.ts'
import { shortForms } from '../../complete/fixtures/short-story.ts'
import { createSmallGazetteer } from '../../draft/fixtures/small-gazetteer.ts'
import { readTexts } from '../read-stories.ts'
import { planIntoStory } from './into-story.ts'
import { readNewArgs } from './new-args.ts'
import { planNewStory } from './new-story.ts'
import { writeTogether } from '../write-together.ts'

const gazetteer = createSmallGazetteer()
const TODAY = '2023-12-01'
const TEXT =
  'Ferry sinks off the town\r\n\r\nA ferry sank near Boston on Tuesday.\r\n\r\nIt will be raised in June.\r\n'
const folders: string[] = []
afterEach(() => folders.splice(0).forEach(folder => rmSync(folder, { recursive: true })))

/** A project and, beside it, files by name. */
function createProject(files: Readonly<Record<string, string | Uint8Array>> = { 'a.txt': TEXT }) {
  const folder = mkdtempSync(join(tmpdir(), 'new-'))
  folders.push(folder)
  const root = join(folder, 'project')
  mkdirSync(root)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return { root, at: (name: string) => join(folder, name) }
}

const create = (root: string, ...args: string[]) => {
  const plan = planNewStory(root, readNewArgs(args, TODAY), gazetteer, TODAY, shortForms)
  writeTogether(plan.files)
  return plan.lines
}
const add = (root: string, id: string, ...args: string[]) => {
  const plan = planIntoStory(root, id, readNewArgs(['--into', id, ...args], TODAY), gazetteer, TODAY, shortForms)
  writeTogether(plan.files)
  return plan.lines
}
/** With the gazetteer of the tests. */
const parse = (root: string, file: string) => {
  const json = readFileSync(join(root, file), 'utf8')
  return parseStory({ file, json, texts: readTexts(root, json), complete: shortForms.complete })
}

const list = (root: string) => (existsSync(root) ? readdirSync(root, { recursive: true }).map(String).sort() : [])

test('the text lies in seeds byte for byte, the story passes but for its proposals, and once decided it is one', () => {
  const bytes = Buffer.from(`\ufeff${TEXT}`)
  const { root, at } = createProject({ 'a.txt': bytes })
  const lines = create(root, at('a.txt'), '--published', '2023-11-24')
  expect(readFileSync(join(root, 'seeds/a.txt')).equals(bytes)).toBe(true)
  const file = 'data/stories/ferry-sinks-off-town.json'
  const result = parse(root, file)
  const faults = result.ok ? ['no proposal'] : result.problems.filter(({ severity }) => severity !== 'note')
  expect(faults).toEqual([])
  expect(lines.join('\n')).toContain('published 2023-11-24, as given')
  const decided = readFileSync(join(root, file), 'utf8').replaceAll(/"review": "proposed",\s*/g, '')
  writeFileSync(join(root, file), decided)
  const again = parse(root, file)
  expect(again.ok && again.story.events.map(({ when }) => when.edtf)).toEqual(['2023-11-21', '2024-06'])
})

test('marks of direction in a headline, which a story refuses, stay in the text alone', () => {
  const { root, at } = createProject({ 'a.txt': TEXT.replace(/^(\S+)/, '\u202e$1') })
  create(root, at('a.txt'), '--id', 'ferry')
  const result = parse(root, 'data/stories/ferry.json')
  expect(result.ok ? [] : result.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(readFileSync(join(root, 'data/stories/ferry.json'), 'utf8')).toContain('"title": "Ferry sinks off the town"')
})

test('without a date of publication it says so, and the story says by when it was written', () => {
  const { root, at } = createProject()
  expect(create(root, at('a.txt'), '--id', 'ferry').join('\n')).toContain('no date of publication in the text')
  const story = JSON.parse(readFileSync(join(root, 'data/stories/ferry.json'), 'utf8')) as { articles: object[] }
  expect(story.articles[0]).toMatchObject({ published: `[..${TODAY}]`, review: 'proposed', rights: 'quotes-only' })
})

const refused: [name: string, files: Record<string, string | Uint8Array>, args: string[], message: RegExp][] = [
  ['an empty text', { 'a.txt': '' }, [], /a\.txt: empty/],
  ['white space', { 'a.txt': ' \n\n' }, [], /a\.txt: empty/],
  ['one word', { 'a.txt': 'Hello' }, [], /no sentence below its headline/],
  ['HTML', { 'a.txt': '<!doctype html><p>A ferry sank.' }, [], /HTML/],
  ['a page in tags', { 'a.txt': `Headline\n\n${'<p class="x">It sank.</p>'.repeat(9)}` }, [], /HTML/],
  ['bytes', { 'a.txt': Uint8Array.of(65, 0, 66) }, [], /control characters/],
  ['Latin 1', { 'a.txt': Uint8Array.of(0x63, 0xe9) }, [], /not UTF-8/],
  ['too much', { 'a.txt': 'A '.repeat(1_000_001) }, [], /2000002 bytes, more than 2000000/],
  ['two same texts', { 'a.txt': TEXT, 'b.txt': TEXT }, ['b.txt'], /b\.txt: the same text as .*a\.txt/],
  ['a file that is not there', {}, [], /a\.txt: no such file/],
  ['a hidden file', { '.a.txt': TEXT }, ['.a.txt'], /no such file|cannot stand in seeds/],
]
for (const [name, files, more, message] of refused)
  test(`refuses ${name}, and writes nothing`, () => {
    const { root, at } = createProject(files)
    expect(() => create(root, at('a.txt'), ...more.map(at))).toThrow(message)
    expect(list(root)).toEqual([])
  })

const wrongArgs: [args: string[], message: RegExp][] = [
  [[], /no text is named/],
  [['a.txt', '--id', '../../evil'], /--id "\.\.\/\.\.\/evil"/],
  [['a.txt', '--id', 'A_b'], /--id "A_b"/],
  [['a.txt', '--into', '..'], /--into "\.\."/],
  [['a.txt', '--id', 'a', '--into', 'b'], /not both/],
  [['a.txt', '--published', '2023-02-30'], /--published "2023-02-30"/],
  [['a.txt', '--published', 'yesterday'], /--published "yesterday"/],
  [['a.txt', '--published', '2023-12-02'], /until today/],
  [['a.txt', '--lang', 'e_n'], /--lang "e_n"/],
  [['a.txt', '--never'], /--never/],
]
for (const [args, message] of wrongArgs)
  test(`refuses ${args.join(' ') || 'nothing'}`, () => expect(() => readNewArgs(args, TODAY)).toThrow(message))

test('a name that another text has, and an id that another story has, are taken', () => {
  const { root, at } = createProject()
  create(root, at('a.txt'), '--id', 'ferry')
  const before = list(root)
  expect(() => create(root, at('a.txt'), '--id', 'ferry')).toThrow(/ferry\.json is there already/)
  writeFileSync(at('a.txt'), 'Another headline\n\nA bomb exploded in Paris on Monday.\n')
  expect(() => create(root, at('a.txt'))).toThrow(/seeds\/a\.txt is another text/)
  expect(list(root)).toEqual(before)
})

test('without --id a second story of the headline has a number', () => {
  const { root, at } = createProject()
  create(root, at('a.txt'))
  create(root, at('a.txt'))
  expect(list(join(root, 'data/stories'))).toEqual(['ferry-sinks-off-town-2.json', 'ferry-sinks-off-town.json'])
})

test('more texts for a running story; the same again changes nothing; a corrected one is told', () => {
  const { root, at } = createProject({
    'a.txt': TEXT,
    'b.txt': 'Bomb in the town\n\nA bomb exploded in Paris on Monday.\n',
  })
  create(root, at('a.txt'), '--id', 'ferry', '--published', '2023-11-24')
  expect(add(root, 'ferry', at('b.txt'), '--published', '2023-11-25').join('\n')).toContain('1 articles, 1 events')
  const file = join(root, 'data/stories/ferry.json')
  const before = readFileSync(file, 'utf8')
  expect(add(root, 'ferry', at('b.txt')).join('\n')).toContain('nothing to change')
  expect(readFileSync(file, 'utf8')).toBe(before)
  writeFileSync(at('b.txt'), 'Bomb in the town\n\nA large bomb exploded in Paris on Monday.\n')
  expect(add(root, 'ferry', at('b.txt')).join('\n')).toContain('is now "A large bomb exploded in Paris on Monday."')
  expect(readFileSync(join(root, 'seeds/b.txt'), 'utf8')).toContain('A large bomb')
  expect(() => add(root, 'none', at('b.txt'))).toThrow(/none\.json: no such story/)
  for (const broken of ['{ "articles": [', before.replace('"articles"', '"articles": [], "articles"')]) {
    writeFileSync(file, broken)
    expect(() => add(root, 'ferry', at('b.txt'))).toThrow(/no story that can be added to/)
    expect(readFileSync(file, 'utf8')).toBe(broken)
  }
})

test('of several corrected texts each has its own count; a byte order mark and the rights of the story stay', () => {
  const { root, at } = createProject({
    'a.txt': TEXT,
    'b.txt': 'Bomb in the town\n\nA bomb exploded in Paris on Monday.\n',
  })
  create(root, at('a.txt'), at('b.txt'), '--id', 'ferry', '--published', '2023-11-24')
  const file = join(root, 'data/stories/ferry.json')
  writeFileSync(file, `\ufeff${readFileSync(file, 'utf8')}`)
  chmodSync(file, 0o640)
  writeFileSync(at('a.txt'), `${TEXT}Correction: it was old.\r\n`)
  writeFileSync(at('b.txt'), 'Bomb in the town\n\nA large bomb exploded in Paris on Monday.\n')
  const lines = add(root, 'ferry', at('a.txt'), at('b.txt')).join('\n')
  expect(lines).toContain('seeds/a.txt: the corrected text; 0 quotes')
  expect(lines).toContain('seeds/b.txt: the corrected text; 1 quotes')
  expect(readFileSync(file, 'utf8').startsWith('\ufeff{')).toBe(true)
  expect(statSync(file).mode & 0o777).toBe(0o640)
})

test('where one of the files cannot be written, none is', () => {
  const { root, at } = createProject()
  mkdirSync(join(root, 'seeds'))
  mkdirSync(join(root, 'data'))
  writeFileSync(join(root, 'data/stories'), 'a file where the folder should be')
  expect(() => create(root, at('a.txt'), '--id', 'ferry')).toThrow()
  expect(list(root)).toEqual(['data', 'data/stories', 'seeds'])
})

test('a file that was there is put back where a later one fails', () => {
  const { root, at } = createProject({ 'a.txt': 'before' })
  const file = { path: at('a.txt'), content: 'after', before: Buffer.from('before') }
  // Of two with one draft the second finds none.
  expect(() => writeTogether([file, file])).toThrow(/ENOENT/)
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('before')
  expect(list(join(root, '..'))).toEqual(['a.txt', 'project'])
})

test('what another run or an editor has written meanwhile stays, and that is said', () => {
  const { root, at } = createProject({ 'a.txt': TEXT, 'b.txt': TEXT.replace('Boston', 'Paris') })
  const plan = (...args: string[]) => planNewStory(root, readNewArgs(args, TODAY), gazetteer, TODAY, shortForms).files
  const [one, other] = [plan(at('a.txt'), '--id', 'ferry'), plan(at('b.txt'), '--id', 'ferry')]
  writeTogether(one)
  const story = join(root, 'data/stories/ferry.json')
  const written = readFileSync(story, 'utf8')
  expect(() => writeTogether(other)).toThrow(/ferry\.json: it has changed meanwhile; nothing was written/)
  const into = planIntoStory(
    root,
    'ferry',
    readNewArgs(['--into', 'ferry', at('b.txt')], TODAY),
    gazetteer,
    TODAY,
    shortForms,
  )
  writeFileSync(story, written.replace('"title"', '  "title"'))
  expect(() => writeTogether(into.files)).toThrow(/it has changed meanwhile/)
  expect(readFileSync(story, 'utf8')).toBe(written.replace('"title"', '  "title"'))
  expect(list(root).filter(path => /[.]/.test(path))).toEqual(['data/stories/ferry.json', 'seeds/a.txt'])
})

test('a story with a byte order mark is added to and keeps it', () => {
  const { root, at } = createProject({ 'a.txt': TEXT, 'b.txt': TEXT.replace('Boston', 'Paris') })
  create(root, at('a.txt'), '--id', 'ferry')
  const story = join(root, 'data/stories/ferry.json')
  writeFileSync(story, `\ufeff${readFileSync(story, 'utf8')}`)
  add(root, 'ferry', at('b.txt'))
  expect(readFileSync(story, 'utf8')).toMatch(/^\ufeff\{[^]*seeds\/b\.txt/)
})

test('a link in seeds that leads elsewhere is not written through', () => {
  const { root, at } = createProject({ 'a.txt': TEXT, 'secret.txt': 'Secret\n\nKeep it so.\n' })
  mkdirSync(join(root, 'seeds'))
  symlinkSync(at('secret.txt'), join(root, 'seeds/a.txt'))
  expect(() => create(root, at('a.txt'))).toThrow(/is another text/)
  cpSync(at('secret.txt'), at('copy.txt'))
  expect(readFileSync(at('secret.txt'), 'utf8')).toContain('Secret')
})

test('what a draft infers passes the check once it is accepted', () => {
  const text =
    'Ferry sinks off the town\n\nA ferry sank near Boston on Tuesday. Two sailors of the crew died. The owners will ' +
    'meet in Paris.\n\nPreviously the line had opened an office in London.\n\nThe sea is calm. It is cold. It is ' +
    'deep. It is wide. It is green.\n\nThe captain left Chicago for good.\n'
  for (const published of [['--published', '2023-11-24'], []]) {
    const { root, at } = createProject({ 'a.txt': text })
    create(root, at('a.txt'), '--id', 'ferry', ...published)
    const file = join(root, 'data/stories/ferry.json')
    const json = readFileSync(file, 'utf8').replace(/"review":\s*"proposed",?\s*/gu, '')
    expect(json.match(/No date of its own for/gu)?.length).toBeGreaterThan(3)
    writeFileSync(file, json)
    const read = parse(root, 'data/stories/ferry.json')
    const problems = read.ok ? read.warnings : read.problems
    expect(problems.filter(({ path }) => /^events.*note$/u.test(path))).toEqual([])
  }
})
