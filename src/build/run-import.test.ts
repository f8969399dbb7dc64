// The command `npm run import` on folders of its own: what it writes, asks, refuses and never overwrites.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { printCheck } from './print-check.ts'
import { runImport, type ImportRim } from './run-import.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-import-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const put = (name: string, text: string): string => {
  writeFileSync(join(root, name), text)
  return join(root, name)
}
const run = async (args: readonly string[], ask?: ImportRim['ask']) => {
  const lines: string[] = []
  const print = (line: string) => lines.push(line.replaceAll(`${root}/`, ''))
  const code = await runImport(root, args, { log: print, error: print, today: '2026-11-30', ...(ask && { ask }) })
  return { code, printed: lines.join('\n') }
}
const filesOf = (folder: string) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [])
const ROWS = 'title,date,lat,lon\nFlood,2011-03-03,50.9413,6.9583\nOld,-44,,\nOpen,,,\n'

test('a story and its text are written, pass the check, and all that is left out or open is told', async () => {
  const { code, printed } = await run([put('My floods.csv', ROWS), '--zone', 'Europe/Berlin', '--lang', 'de'])
  expect(printed).toBe(
    'My floods.csv:3: left out: "Old": "-44": a story has no years before 1\n' +
      'My floods.csv:4: to decide: "Open" has no date\n' +
      'data/stories/my-floods.json:6:22: warning: articles[0].publishedNote: found a note that names nothing of the ' +
      'text; expected the words of the text from which it follows, or the address of the article\n' +
      'Read as csv: 2 events, 1 places; 1 left out, 1 to decide (marked "review": "proposed")\n' +
      'Wrote data/stories/my-floods.json and seeds/my-floods.txt\n' +
      'Next: npm run check, then npm run studio',
  )
  expect([code, filesOf('data/stories'), filesOf('seeds')]).toEqual([0, ['my-floods.json'], ['my-floods.txt']])
  expect(JSON.parse(readFileSync(join(root, 'data/stories/my-floods.json'), 'utf8'))).toMatchObject({
    timeZone: 'Europe/Berlin',
    lang: 'de',
    articles: [{ published: '2026-11-30', publishedBasis: 'inferred', text: 'seeds/my-floods.txt' }],
    // in as few words as they can be said
    events: [{ id: 'flood', when: '2011-03-03', where: ['flood'], cite: [expect.any(String)] }, { id: 'open' }],
  })
  const errors: string[] = []
  printCheck(root, [], line => errors.push(line))
  expect(errors.filter(line => line.includes(': error:'))).toEqual([])
})

test('nothing is overwritten, neither a story nor a text', async () => {
  const file = put('a.csv', ROWS)
  await run([file])
  const before = readFileSync(join(root, 'data/stories/a.json'), 'utf8')
  const again = await run([file])
  expect([again.code, again.printed]).toEqual([
    1,
    'data/stories/a.json, seeds/a.txt: there already, and left as it is. --id gives another name\nNothing was written.',
  ])
  expect(readFileSync(join(root, 'data/stories/a.json'), 'utf8')).toBe(before)
  expect((await run([file, '--id', 'b'])).code).toBe(0)
  put('seeds/c.txt', 'An article')
  expect((await run([file, '--id', 'c'])).code).toBe(1)
  expect(readFileSync(join(root, 'seeds/c.txt'), 'utf8')).toBe('An article')
})

test('the order of day and month is asked once, at a terminal or by a flag', async () => {
  const file = put('d.csv', 'title,date\nOne,03/04/2011\nTwo,05/06/2011\n')
  const question =
    'd.csv:2: "03/04/2011": does the day stand first (dmy) or the month (mdy)? 2 dates have two readings.'
  expect(await run([file])).toEqual({
    code: 2,
    printed: `${question}\nNothing was written. Run it again with --dates dmy or --dates mdy.`,
  })
  expect(filesOf('data/stories')).toEqual([])
  const asked: string[] = []
  const answer = (words: string) => (question: string) => {
    asked.push(question)
    return Promise.resolve(words)
  }
  expect((await run([file], answer('no idea'))).code).toBe(2)
  expect((await run([file], answer(' DMY\n'))).code).toBe(0)
  expect(asked).toEqual([`${question} dmy or mdy: `, `${question} dmy or mdy: `])
  expect(readFileSync(join(root, 'data/stories/d.json'), 'utf8')).toContain('"2011-04-03"')
  expect((await run([file, '--dates', 'mdy', '--id', 'e'])).code).toBe(0)
  expect(readFileSync(join(root, 'data/stories/e.json'), 'utf8')).toContain('"2011-03-04"')
})

test('what cannot be read is refused with file and line, and leaves nothing behind', async () => {
  const broken = await run([put('x.json', '{"type": "FeatureCollection",\n"features": [')])
  expect([broken.code, broken.printed]).toEqual([
    1,
    expect.stringMatching(/^x\.json:2: column \d+: found .*\nNothing was written\.$/),
  ])
  expect((await run([join(root, 'none.csv')])).printed).toContain('ENOENT')
  expect((await run([root])).printed).toContain('is no file')
  expect([filesOf('data'), filesOf('seeds')]).toEqual([[], []])
})

test('options that cannot be meant are refused before anything is read', async () => {
  const file = put('a.csv', ROWS)
  const wrong: readonly (readonly string[])[] = [
    [],
    [file, file],
    [file, '--as', 'xls'],
    [file, '--id', '../x'],
    [file, '--dates', 'ymd'],
    [file, '--lang', 'not a tag'],
    [file, '--zone', 'Mars/Olympus'],
    [file, '--force'],
  ]
  for (const args of wrong) expect((await run(args)).code).toBe(2)
  expect(filesOf('data/stories')).toEqual([])
})

test('a draft takes the text beside it, and says where it looks for one', async () => {
  const draft = '{"places": [], "dates": [{"start": 0, "end": 4, "text": "2021", "edtf": "2021"}]}'
  const file = put('walk.draft.json', draft)
  expect((await run([file])).printed).toContain('put it beside walk.draft.json, as a .txt of the same name')
  put('walk.txt', '2021 was a dry year.\n')
  expect((await run([file])).code).toBe(0)
  expect(readFileSync(join(root, 'seeds/walk-draft.txt'), 'utf8')).toBe('2021 was a dry year.\n')
})

test('a folder that cannot be written to ends without half a story', async () => {
  mkdirSync(join(root, 'data'))
  put('data/stories', 'a file where the folder should be')
  const { code, printed } = await run([put('a.csv', ROWS)])
  expect([code, printed.split('\n').at(-1)]).toEqual([1, 'Nothing was written.'])
  expect(filesOf('seeds')).toEqual([])
})
