// Builds what the browser tests open, before they do: the production site and the site of the fixture. None anew
// while it is newer than all that it is made of.
import { resolve } from 'node:path'
import { test } from '@playwright/test'
import { buildSite, PROJECT } from './build-site.ts'
import { isBuilt, SOURCES } from './is-built.ts'
import { createLongStory } from './long-story.ts'
import { createTemporaryProject } from './temporary-project.ts'

for (const [folder, content] of [
  ['dist', '.'],
  ['e2e/site', 'e2e/fixture'],
] as const) {
  test(folder, async () => {
    test.setTimeout(240_000)
    const sources = [...SOURCES, `${content}/data/stories`, `${content}/seeds`]
    if (isBuilt(`${folder}/_headers`, sources)) return
    await buildSite(resolve(PROJECT, content), resolve(PROJECT, folder))
  })
}

test('e2e/site.long', async () => {
  test.setTimeout(240_000)
  if (isBuilt('e2e/site.long/_headers', [...SOURCES, 'e2e/long-story.ts'])) return
  const project = createTemporaryProject(createLongStory(1000))
  await buildSite(project.content, resolve(PROJECT, 'e2e/site.long')).finally(project.remove)
})
