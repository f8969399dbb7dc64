// How the browser tests run: after `sites` has built what they open, and `studio-site` what those of the studio do, in
// Chromium, and in Playwright's Firefox and WebKit where installed.
import { existsSync } from 'node:fs'
import { defineConfig, devices, firefox, webkit } from '@playwright/test'
import { findChromium } from './find-chromium.ts'
import { thisMachine } from './machine.ts'

// Worker processes read this file again: they take what the first has found.
if (process.env.TEST_WORKER_INDEX === undefined) {
  const search = findChromium(thisMachine)
  process.env.CHROME_PATH = search.found ? search.path : ''
}

// A graphics card draws differently on each machine; the software one draws alike on all. No name but this machine's
// own can be resolved.
const chromiumArgs = [
  '--use-angle=swiftshader',
  '--disable-gpu-compositing',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]
const viewport = { width: 1280, height: 720 }
const STUDIO = /\/studio[^/]*\.spec\.ts$/
const inBrowser = { testDir: '.', testMatch: /\.spec\.ts$/, dependencies: ['sites', 'studio-site'] }
const inChromium = {
  ...inBrowser,
  use: { viewport, launchOptions: { executablePath: process.env.CHROME_PATH || undefined, args: chromiumArgs } },
}
const others = [
  { name: 'firefox', build: firefox, device: 'Desktop Firefox' },
  { name: 'webkit', build: webkit, device: 'Desktop Safari' },
].filter(({ build }) => existsSync(build.executablePath()))

export default defineConfig({
  outputDir: './results',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [[process.env.CI ? 'dot' : 'list'], ['./summary-reporter.ts']],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { locale: 'en-US', timezoneId: 'UTC', screenshot: 'only-on-failure' },
  projects: [
    { name: 'sites', testDir: '.', testMatch: /sites\.setup\.ts$/ },
    { name: 'studio-site', testDir: '.', testMatch: /studio\.setup\.ts$/ },
    // The longest first: none is left alone at the end.
    { ...inChromium, name: 'chromium-studio', testMatch: STUDIO, dependencies: ['studio-site'] },
    { ...inChromium, name: 'chromium', testIgnore: STUDIO, dependencies: ['sites'] },
    { name: 'engines', testDir: '.', testMatch: /\.engine\.ts$/, fullyParallel: false, dependencies: ['sites'] },
    ...others.map(({ name, device }) => ({
      ...inBrowser,
      name,
      testIgnore: /budget\.spec\.ts$/,
      use: { ...devices[device], viewport },
    })),
  ],
})
