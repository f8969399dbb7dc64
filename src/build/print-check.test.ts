// The check of the stories as it is printed: problems, counts, what is left out, and how it ends.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { printCheck } from './print-check.ts'
import { readProject } from './read-project.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FIXTURE = `${ROOT}/e2e/fixture`
const BAD = fileURLToPath(new URL('fixtures/bad-story', import.meta.url))

const check = (root: string, ...args: string[]) => {
  const lines: string[] = []
  const code = printCheck(root, args, line => lines.push(line))
  return { code, lines }
}

test(
  'the command prints every problem of a bad story with its place, and ends with 1',
  { tags: ['build'] },
  async () => {
    const command = [`${ROOT}/node_modules/tsx/dist/cli.mjs`, `${ROOT}/src/build/commands/main.ts`, 'check']
    const ended = await new Promise(resolve => {
      const child = execFile(process.execPath, command, { cwd: BAD }, (_, printed, complaints) =>
        resolve([child.exitCode, printed, complaints]),
      )
    })
    expect(ended).toEqual([1, readFileSync(`${BAD}/problems.txt`, 'utf8'), ''])
  },
)

test(
  'the stories of the browser tests pass, and leave out no place but a ship of its name',
  { tags: ['build'] },
  () => {
    const { code, lines } = check(FIXTURE, '--coverage')
    expect([code, lines[0], lines.at(-1)]).toEqual([
      0,
      '6 stories, 0 errors, 0 warnings',
      '1 sentence with a place or a date not on the map',
    ])
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^seeds\/.*; it names Mara$/)
  },
)

test('with --coverage it tells what a story leaves out of its articles, which is no error', { tags: ['build'] }, () => {
  const cwd = mkdtempSync(`${tmpdir()}/dateline-coverage-`)
  cpSync(FIXTURE, cwd, { recursive: true })
  const name = `${cwd}/data/stories/ferry-mara.json`
  const story = JSON.parse(readFileSync(name, 'utf8')) as { events: { id: string }[] }
  writeFileSync(name, JSON.stringify({ ...story, events: story.events.filter(({ id }) => id !== 'service-resumes') }))
  const { code, lines } = check(cwd, '--coverage')
  rmSync(cwd, { recursive: true })
  expect(code).toBe(0)
  expect(lines).toContain(
    'seeds/ferry-aground.txt:21: not on the map: "The ferry service is to resume on April 1 after a ' +
      '“detailed survey of the bank.”"; it names April 1',
  )
  expect(lines.at(-1)).toBe('2 sentences with a place or a date not on the map')
})

test('proposals are counted, and are no error; the build leaves the story out and says where they stand', () => {
  const cwd = mkdtempSync(`${tmpdir()}/dateline-proposed-`)
  cpSync(FIXTURE, cwd, { recursive: true })
  const name = `${cwd}/data/stories/ferry-mara.json`
  const story = JSON.parse(readFileSync(name, 'utf8')) as { events: object[] }
  const events = story.events.map((event, at) => (at < 2 ? { ...event, review: 'proposed' } : event))
  writeFileSync(name, JSON.stringify({ ...story, events }, null, 2))
  const { code, lines } = check(cwd)
  const project = readProject(cwd, () => undefined)
  rmSync(cwd, { recursive: true })
  expect(code).toBe(0)
  expect(lines).toEqual([
    'data/stories/ferry-mara.json: 2 proposals to decide: 2 events',
    '6 stories, 0 errors, 0 warnings',
  ])
  expect([project.stories.length, project.broken]).toEqual([5, []])
  expect(project.undecided[0]!.id).toBe('ferry-mara')
  expect(project.undecided[0]!.lines.at(-1)).toMatch(/ferry-mara\.json:\d+:\d+: 2 events proposed, lines \d+, \d+$/)
})

test('what a run has left that was broken off is told', () => {
  const cwd = mkdtempSync(`${tmpdir()}/dateline-left-`)
  cpSync(FIXTURE, cwd, { recursive: true })
  // No process has a number so high.
  writeFileSync(`${cwd}/data/stories/hours.json.99999999.draft`, '{}')
  writeFileSync(`${cwd}/data/stories/hours.json.${process.pid}.draft`, '{}')
  const told = check(cwd).lines.filter(line => line.includes('broken off'))
  expect(told).toEqual([
    expect.stringMatching(/^data\/stories\/hours\.json\.99999999\.draft: .* data\/stories\/hours\.json:/),
  ])
  rmSync(cwd, { recursive: true })
})

test('a folder without stories is a problem with a remedy, and ends with 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  try {
    expect(check(folder)).toEqual({
      code: 1,
      lines: [
        'data/stories:1:1: error: found no such folder; ' +
          'expected a story, data/stories/<id>.json: npm run new -- article.txt drafts one',
        '0 stories, 1 error, 0 warnings',
      ],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('an option that is none is refused, and nothing is checked or mended', () => {
  expect(check('nowhere', '--fx', 'ferry', '--coverage')).toEqual({
    code: 1,
    lines: ['--fx ferry: not known; npm run check takes --fix and --coverage, and checks every story'],
  })
})

test('a place of the settings that lies outside of its country is warned of, with its line', () => {
  const root = mkdtempSync(join(tmpdir(), 'dateline-check-'))
  try {
    cpSync(`${FIXTURE}/data`, `${root}/data`, { recursive: true })
    cpSync(`${FIXTURE}/seeds`, `${root}/seeds`, { recursive: true })
    const mill = { name: 'Old Mill', country: 'KE', kind: 'other', ref: 'https://maps.example/mill' }
    const places = [
      { ...mill, coordinates: [36.8, -1.2] },
      { ...mill, name: 'New Mill', coordinates: [-1.2, 36.8] },
    ]
    writeFileSync(
      `${root}/dateline.config.json`,
      `{"places": [\n${places.map(each => JSON.stringify(each)).join(',\n')}\n]}`,
    )
    const { code, lines } = check(root)
    expect([code, lines.at(-1)]).toEqual([0, '6 stories, 0 errors, 1 warning'])
    expect(lines.join('\n')).toMatch(
      /^dateline\.config\.json:3:\d+: warning: places\[1\]\.coordinates: found .*outside KE/m,
    )
    expect(lines.join('\n')).toContain('longitude and latitude look swapped')
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
