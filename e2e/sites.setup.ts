// Builds what the browser tests open, before they do, with Node as a command does: Playwright's own compiler would go
// over all of the build first.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { test } from '@playwright/test'
import { PROJECT } from './project.ts'

test('the sites', async () => {
  test.setTimeout(480_000)
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'e2e/build-sites.ts'], { cwd: PROJECT })
})
