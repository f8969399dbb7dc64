// The door of all commands, called as a person calls it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { COMMANDS } from './table.ts'

const MAIN = resolve(import.meta.dirname, 'main.ts')
const TSX = import.meta.resolve('tsx')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-main-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const call = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', TSX, MAIN, ...args], { cwd: folder, encoding: 'utf8' })

test('who asks for help gets it, and nothing is done', { tags: ['build'] }, () => {
  for (const args of [[], ['--help'], ['schema', '--help'], ['new', '-h'], ['--version', '--help']]) {
    const { status, stdout } = call(...args)
    expect(status).toBe(0)
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(`\n  ${name} `)
  }
  expect(readdirSync(folder)).toEqual([])
})

test('what went wrong is told in words', { tags: ['build'] }, () => {
  for (const [args, code, words] of [
    [['bulid'], 2, 'There is no command "bulid"; "build"?'],
    [['build', '--keep', 'long'], 1, '--keep long: expected a number of days'],
    [['new', '--foo'], 1, "Unknown option '--foo'"],
    [['draft', '--foo'], 2, "Unknown option '--foo'"],
    [['serve', 'nowhere'], 1, 'There is no folder "nowhere". Build it first: npm run build'],
    [['studio', 'none'], 1, 'There is no story "none" and no file "none"'],
    [['check', '--foo'], 1, '--foo: not known; npm run check takes'],
    [['import', '--foo'], 2, "Unknown option '--foo'"],
    [['border', '--foo'], 1, "Unknown option '--foo'"],
  ] as const) {
    const { status, stderr, stdout } = call(...args)
    expect(`${stdout}${stderr}`).toContain(words)
    expect(stderr).not.toContain('    at ')
    expect(status, args.join(' ')).toBe(code)
  }
})
