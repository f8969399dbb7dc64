import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
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
