import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FIXTURE = `${ROOT}/e2e/fixture`
const BAD = fileURLToPath(new URL('fixtures/bad-story', import.meta.url))

const check = (cwd: string, ...options: string[]) =>
  new Promise<{ code: number; printed: string; complaints: string }>(resolve => {
    const child = execFile(
      process.execPath,
      [`${ROOT}/node_modules/tsx/dist/cli.mjs`, `${ROOT}/src/build/check.ts`, ...options],
      { cwd },
      (_, printed, complaints) => resolve({ code: child.exitCode ?? -1, printed, complaints }),
    )
  })

test('prints every problem of a bad story with its place, and ends with 1', async () => {
  const { code, printed, complaints } = await check(BAD)
  expect(printed).toBe(readFileSync(`${BAD}/problems.txt`, 'utf8'))
  expect([code, complaints]).toEqual([1, ''])
})

test('the stories of the browser tests pass', async () => {
  const { code, printed, complaints } = await check(FIXTURE)
  expect(printed).toMatch(/^\d+ stories, 0 errors, 0 warnings\n$/)
  expect([code, complaints]).toEqual([0, ''])
})

test('with --coverage it tells what a story leaves out of its articles, which is no error', async () => {
  test.slow() // every name of the map is looked for
  const cwd = mkdtempSync(`${tmpdir()}/dateline-coverage-`)
  cpSync(`${FIXTURE}/seeds`, `${cwd}/seeds`, { recursive: true })
  mkdirSync(`${cwd}/data/stories`, { recursive: true })
  const name = 'data/stories/ferry-mara.json'
  const story = JSON.parse(readFileSync(`${FIXTURE}/${name}`, 'utf8')) as { events: { id: string }[] }
  story.events = story.events.filter(({ id }) => id !== 'service-resumes')
  writeFileSync(`${cwd}/${name}`, JSON.stringify(story))
  const { code, printed } = await check(cwd, '--coverage')
  rmSync(cwd, { recursive: true })
  expect(code).toBe(0)
  expect(printed.split('\n')).toEqual([
    '1 story, 0 errors, 0 warnings',
    'seeds/ferry-aground.txt:21: not on the map: "The ferry service is to resume on April 1 after a “detailed survey of the bank.”"; it names April 1',
    '1 sentence with a place or a date not on the map',
    '',
  ])
})

test('a folder without stories is a problem with a remedy, and ends with 1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  try {
    const { code, printed, complaints } = await check(folder)
    expect(printed).toBe(
      'data/stories:1:1: error: found no such folder; expected a story, data/stories/<id>.json: README.md says how to write one under "Your own article"\n0 stories, 1 error, 0 warnings\n',
    )
    expect([code, complaints]).toEqual([1, ''])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
