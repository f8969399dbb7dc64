// Builds what the browser tests open, before they do: the production site, the site of the fixture and the studio. None
// anew while it is newer than all that it is made of.
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from '@playwright/test'
import { buildStudio } from '../src/build/studio/build-studio.ts'
import { buildSite, PROJECT } from './build-site.ts'

/** What every site is made of, besides its stories and articles. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

/**
 * When a file, or a file of a folder at any depth, was last written or removed, in milliseconds. Tests do not count.
 */
function findNewest(path: string): number {
  if (path.endsWith('.test.ts')) return 0
  const stats = statSync(path)
  const inside = stats.isDirectory() ? readdirSync(path).map(name => findNewest(join(path, name))) : []
  return Math.max(stats.mtimeMs, ...inside)
}

for (const [folder, content] of [
  ['dist', '.'],
  ['e2e/site', 'e2e/fixture'],
] as const) {
  test(folder, async () => {
    test.setTimeout(240_000)
    const sources = [...SOURCES, `${content}/data/stories`, `${content}/seeds`]
    const built = statSync(resolve(PROJECT, folder, '_headers'), { throwIfNoEntry: false })
    if (built && built.mtimeMs > Math.max(...sources.map(path => findNewest(resolve(PROJECT, path))))) return
    await buildSite(resolve(PROJECT, content), resolve(PROJECT, folder))
  })
}

test('e2e/site.studio', async () => {
  test.setTimeout(240_000)
  const folder = resolve(PROJECT, 'e2e/site.studio')
  const built = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })
  if (built && built.mtimeMs > Math.max(...SOURCES.map(path => findNewest(resolve(PROJECT, path))))) return
  await buildStudio(PROJECT, folder, () => undefined)
})
