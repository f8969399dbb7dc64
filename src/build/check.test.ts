import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BAD = fileURLToPath(new URL('fixtures/bad-story', import.meta.url))

const check = (cwd: string) => new Promise<{ code: number; printed: string; complaints: string }>(resolve => {
  const child = execFile(process.execPath, [`${ROOT}/node_modules/tsx/dist/cli.mjs`, `${ROOT}/src/build/check.ts`], { cwd }, (_, printed, complaints) =>
    resolve({ code: child.exitCode ?? -1, printed, complaints }))
})

test('prints every problem of a bad story with its place, and ends with 1', async () => {
  const { code, printed, complaints } = await check(BAD)
  expect(printed).toBe(readFileSync(`${BAD}/problems.txt`, 'utf8'))
  expect([code, complaints]).toEqual([1, ''])
})

test('the stories of this project pass', async () => {
  const { code, printed, complaints } = await check(ROOT)
  expect(printed).toMatch(/^[1-9]\d* stor(?:y|ies), 0 errors, 0 warnings\n$/)
  expect([code, complaints]).toEqual([0, ''])
})

test('a folder without stories is a problem with a remedy, and ends with 1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  try {
    const { code, printed, complaints } = await check(folder)
    expect(printed).toBe('data/stories:1:1: error: found no such folder; expected a story, data/stories/<id>.json: README.md says how to write one under "Your own article"\n0 stories, 1 error, 0 warnings\n')
    expect([code, complaints]).toEqual([1, ''])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
