// The last site stays until the new one is whole, whatever breaks a build off.
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exchangeSite, recoverSite, removeDraft, toDraftPath, toSitePath } from './exchange-site.ts'

let top: string
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'exchange-')))
})
afterEach(() => rmSync(top, { recursive: true }))

/** Writes a folder with one file that says its content. */
function put(folder: string, content: string): void {
  mkdirSync(join(top, folder), { recursive: true })
  writeFileSync(join(top, folder, 'index.html'), content)
}
const read = (folder: string): string => readFileSync(join(top, folder, 'index.html'), 'utf8')
const list = (): string[] => readdirSync(top).sort()
/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('the new site takes the place of the last one', () => {
  put('dist', 'old')
  writeFileSync(join(top, 'dist/gone.html'), '')
  writeFileSync(join(toPath(toDraftPath(join(top, 'dist'))), 'index.html'), 'new')
  exchangeSite(join(top, 'dist'))
  expect([list(), read('dist'), readdirSync(join(top, 'dist'))]).toEqual([['dist'], 'new', ['index.html']])
})

test('a first site, and a draft that is given up', () => {
  const site = join(top, 'dist')
  writeFileSync(join(toPath(toDraftPath(site)), 'index.html'), 'new')
  removeDraft(site)
  expect(list()).toEqual([])
  removeDraft(site)
  writeFileSync(join(toPath(toDraftPath(site)), 'index.html'), 'first')
  exchangeSite(site)
  expect([list(), read('dist')]).toEqual([['dist'], 'first'])
})

test('what broken builds have left goes; of one that is at work nothing', () => {
  const dead = deadPid()
  put('dist', 'old')
  put(`dist.${dead}.draft`, 'half')
  put(`dist.${dead}.old`, 'older')
  put(`dist.${process.pid}.draft`, 'of a process before with the same number')
  put(`dist.${process.ppid}.draft`, 'at work')
  put('dist.1.draft.txt', 'not ours')
  put('distant.1.old', 'not ours')
  recoverSite(join(top, 'dist'))
  expect(list()).toEqual(['dist', 'dist.1.draft.txt', `dist.${process.ppid}.draft`, 'distant.1.old'])
  expect(read('dist')).toBe('old')
})

test('a build that was broken off between the two steps: the site of before comes back', () => {
  const dead = deadPid()
  put(`dist.${dead}.old`, 'old')
  put(`dist.${dead}.draft`, 'whole, or not')
  recoverSite(join(top, 'dist'))
  expect([list(), read('dist')]).toEqual([['dist'], 'old'])
})

test('a link to the site stays a link', () => {
  put('www', 'old')
  symlinkSync('www', join(top, 'dist'))
  const site = toSitePath(join(top, 'dist'))
  writeFileSync(join(toPath(toDraftPath(site)), 'index.html'), 'new')
  exchangeSite(site)
  expect([list(), read('dist'), read('www')]).toEqual([['dist', 'www'], 'new', 'new'])
})

test('a site that is a checkout stays one, also where a build was broken off', () => {
  const site = join(top, 'dist')
  put('dist/.git', 'history')
  writeFileSync(join(toPath(toDraftPath(site)), 'index.html'), 'new')
  exchangeSite(site)
  expect(read('dist/.git')).toBe('history')

  const dead = deadPid()
  put(`dist.${dead}.old/.git`, 'history')
  rmSync(join(site, '.git'), { recursive: true })
  recoverSite(site)
  expect([list(), read('dist/.git')]).toEqual([['dist'], 'history'])
})

/** The folder, made. */
function toPath(folder: string): string {
  mkdirSync(folder, { recursive: true })
  return folder
}
