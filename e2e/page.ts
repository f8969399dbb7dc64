// What every browser test starts from: the built page, served; and a test fails when the console or the network shows anything wrong.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { serveFolder, type Site, type SiteOptions } from '../src/build/site.ts'
import { createProblems, type Problems } from './problems.ts'

export { expect }

export interface ForTest {
  /** What went wrong so far. `problems.allow(/…/)` states what a test brings about; `problems.watch(context)` adds a context of its own. */
  problems: Problems
  /** Serves a folder (dist) a second time, on an origin of its own, until the test ends. */
  serve: (options?: SiteOptions & { folder?: string }) => Promise<Site>
}

export interface ForWorker {
  /** The folder that is served, from the root of the repository. */
  folder: string
  /** Where it is served; `page.goto('/')` leads there. */
  site: Site
}

export const test = base.extend<ForTest, ForWorker>({
  folder: ['dist', { scope: 'worker', option: true }],

  site: [
    async ({ folder }, use) => {
      const site = await serveFolder(find(folder))
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],

  baseURL: ({ site }, use) => use(site.origin),

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
  if (!existsSync(path)) throw new Error(`There is no ${folder}/ to test. Build it first: npm run build`)
  return path
}
