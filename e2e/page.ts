// What every browser test starts from: the page of the fixture's main story, served; and a test fails when the console
// or the network shows anything wrong.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { serveFolder, type Site, type SiteOptions } from '../src/build/site.ts'
import { createProblems, type Problems } from './problems.ts'

export { expect }

/** Where the fixture's main story stands; `page.goto('?t=2022')` leads there. */
export const STORY = '/s/ferry-mara/'

export interface ForTest {
  /**
   * The folder that is served, from the root of the repository: the fixture's site, unless a test says `test.use({
   * folder: 'dist' })`.
   */
  folder: string
  /** Where it is served; `page.goto('/')` leads to its front page. */
  site: Site
  /**
   * What went wrong so far. `problems.allow(/…/)` states what a test brings about; `problems.watch(context)` adds a
   * context of its own.
   */
  problems: Problems
  /** Serves a folder (that of the fixture's site) a second time, on an origin of its own, until the test ends. */
  serve: (options?: SiteOptions & { folder?: string }) => Promise<Site>
}

export interface ForWorker {
  /** Serves each folder once, whatever tests ask for it: a worker stays the same from one to the next. */
  sites: (folder: string) => Promise<Site>
}

export const test = base.extend<ForTest, ForWorker>({
  folder: ['e2e/site', { option: true }],

  sites: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what the fixture needs
    async ({}, use) => {
      const sites = new Map<string, Promise<Site>>()
      await use(folder => {
        const site = sites.get(folder) ?? serveFolder(find(folder))
        sites.set(folder, site)
        return site
      })
      for (const site of sites.values()) await (await site).close()
    },
    { scope: 'worker' },
  ],

  site: async ({ folder, sites }, use) => use(await sites(folder)),

  baseURL: ({ site }, use) => use(`${site.origin}${STORY}`),

  problems: [
    async ({ context, site }, use) => {
      const problems = createProblems([site.origin])
      problems.watch(context)
      await use(problems)
      // What a page has said reaches the test in order: after this answer, all of it has.
      await Promise.all(context.pages().map(page => page.evaluate('0').catch(() => undefined)))
      expect(problems.lines, 'console, scripts and network show nothing wrong').toEqual([])
    },
    { auto: true },
  ],

  serve: async ({ context, folder, problems }, use) => {
    const sites: Site[] = []
    await use(async ({ folder: other = folder, ...options } = {}) => {
      const site = await serveFolder(find(other), options)
      sites.push(site)
      problems.addOrigin(site.origin)
      return site
    })
    // A page that is still fetching would meet a closed door.
    if (sites.length > 0) await Promise.all(context.pages().map(page => page.goto('about:blank')))
    await Promise.all(sites.map(site => site.close()))
  },
})

function find(folder: string): string {
  const path = resolve(import.meta.dirname, '..', folder)
  if (!existsSync(path)) throw new Error(`There is no ${folder}/ to test`)
  return path
}
