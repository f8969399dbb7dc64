// How the tests run: `unit` without a browser, beside the code.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  outputDir: './results',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  projects: [{ name: 'unit', testDir: '..', testMatch: /\/(src|e2e)\/.*\.test\.ts$/ }],
})
