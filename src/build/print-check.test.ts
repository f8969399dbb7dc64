// The check of the stories as it is printed: problems, counts, what is left out, and how it ends.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { printCheck } from './print-check.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BAD = fileURLToPath(new URL('fixtures/bad-story', import.meta.url))

const check = (root: string, ...args: string[]) => {
  const lines: string[] = []
  const code = printCheck(root, args, line => lines.push(line))
  return { code, lines }
}

test('the command prints every problem of a bad story with its place, and ends with 1', async () => {
  const command = [`${ROOT}/node_modules/tsx/dist/cli.mjs`, `${ROOT}/src/build/check.ts`]
  const ended = await new Promise(resolve => {
    const child = execFile(process.execPath, command, { cwd: BAD }, (_, printed, complaints) =>
      resolve([child.exitCode, printed, complaints]),
    )
  })
  expect(ended).toEqual([1, readFileSync(`${BAD}/problems.txt`, 'utf8'), ''])
})

for (const [whose, folder] of [
  ['this project', ROOT],
  ['the browser tests', `${ROOT}/e2e/fixture`],
] as const)
  test(`the stories of ${whose} pass`, () => {
    const { code, lines } = check(folder)
    expect(lines).toEqual([expect.stringMatching(/^[1-9]\d* stor(?:y|ies), 0 errors, 0 warnings$/)])
    expect(code).toBe(0)
  })

test('with --coverage it tells what a story leaves out of its articles, which is no error', () => {
  const whole = check(ROOT, '--coverage')
  expect([whole.code, whole.lines.at(-1)]).toEqual([0, '0 sentences with a place or a date not on the map'])

  const cwd = mkdtempSync(`${tmpdir()}/dateline-coverage-`)
  cpSync(`${ROOT}/seeds`, `${cwd}/seeds`, { recursive: true })
  mkdirSync(`${cwd}/data/stories`, { recursive: true })
  const name = 'data/stories/north-korea-spy-satellite.json'
  const story = JSON.parse(readFileSync(`${ROOT}/${name}`, 'utf8')) as { events: { id: string; related?: string[] }[] }
  story.events = story.events.filter(({ id }) => id !== 'blinken-park-press-conference')
  writeFileSync(`${cwd}/${name}`, JSON.stringify(story))
  const { code, lines } = check(cwd, '--coverage')
  rmSync(cwd, { recursive: true })
  expect(code).toBe(0)
  expect(lines.slice(-2)).toEqual([
    'seeds/001_81b9038f0cdecca7.txt:7: not on the map: "US Secretary of State Antony Blinken and South Korean Foreign Minister Park Jin hold a joint press conference at the Foreign Ministry in Seoul, South Korea, on Nov 9, 2023."; it names Seoul, South Korea, Nov 9, 2023',
    '1 sentence with a place or a date not on the map',
  ])
})

test('a folder without stories is a problem with a remedy, and ends with 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  try {
    expect(check(folder)).toEqual({
      code: 1,
      lines: [
        'data/stories:1:1: error: found no such folder; ' +
          'expected a story, data/stories/<id>.json: README.md says how to write one under "Your own article"',
        '0 stories, 1 error, 0 warnings',
      ],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
