// Builds the studio, before its tests, unless it is newer than all that it is made of.
import { resolve } from 'node:path'
import { test } from '@playwright/test'
import { buildStudio } from '../src/build/studio/build-studio.ts'
import { PROJECT } from './project.ts'
import { isBuilt, SOURCES } from './is-built.ts'

const FOLDER = 'e2e/site.studio'

test(FOLDER, async () => {
  test.setTimeout(240_000)
  if (!isBuilt(`${FOLDER}/index.html`, SOURCES)) await buildStudio(PROJECT, resolve(PROJECT, FOLDER), () => undefined)
})
