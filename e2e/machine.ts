// This machine, as the search for a Chromium sees it.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import type { Machine } from './find-chromium.ts'

const release = '/etc/os-release'
const longestStartMs = 20_000

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  osRelease: existsSync(release) ? readFileSync(release, 'utf8') : '',
  isRoot: process.getuid?.() === 0,
  playwrightChromium: chromium.executablePath(),
  playwrightCommand: createRequire(import.meta.url).resolve('@playwright/test/cli'),
  isFile: path => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  start(program, args) {
    const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: longestStartMs })
    return { ok: status === 0, output: error?.message ?? (stdout || stderr) }
  },
}
