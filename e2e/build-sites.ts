// Builds the sites that the browser tests open, in one process, which makes the shell once: the production site, that
// of the fixture, and those of stories made here. None anew while it is newer than all that it is made of.
import { resolve } from 'node:path'
import { buildSite } from './build-site.ts'
import { isBuilt, SOURCES } from './is-built.ts'
import { createLongStory } from './long-story.ts'
import { addTiles, OWN_MAP, OWN_MAP_SITE, readOwnMapStory } from './own-map.ts'
import { PROJECT } from './project.ts'
import { createTemporaryProject } from './temporary-project.ts'

const FIXTURE = ['e2e/fixture/data/stories', 'e2e/fixture/seeds']
const LONG = 'e2e/site.long'

/** `sources`: what it is made of besides SOURCES. */
async function build(folder: string, sources: readonly string[], make: (out: string) => Promise<void>): Promise<void> {
  if (!isBuilt(`${folder}/_headers`, [...SOURCES, ...sources])) await make(resolve(PROJECT, folder))
}

await build('dist', ['data/stories', 'seeds'], out => buildSite(PROJECT, out))
await build('e2e/site', FIXTURE, out => buildSite(resolve(PROJECT, 'e2e/fixture'), out))
await build(LONG, ['e2e/long-story.ts'], out => {
  const project = createTemporaryProject(createLongStory(1000))
  return buildSite(project.content, out).finally(project.remove)
})
await build(OWN_MAP_SITE, [...FIXTURE, 'e2e/own-map.ts'], async out => {
  const project = createTemporaryProject(readOwnMapStory())
  await buildSite(project.content, out, OWN_MAP).finally(project.remove)
  addTiles(out)
})
