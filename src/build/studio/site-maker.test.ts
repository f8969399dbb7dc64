// The site, built and served for the studio: once for all who ask meanwhile, and what a build says where it fails.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TOKEN_HEADER } from '../../studio/desk/project-api.ts'
import { serveStudio } from './serve-studio.ts'
import { createSiteMaker } from './site-maker.ts'

let top: string
let built: number

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'dateline-site-'))
  built = 0
})
afterEach(() => rmSync(top, { recursive: true }))

async function build(root: string): Promise<void> {
  built += 1
  mkdirSync(join(root, 'dist/s/ferry'), { recursive: true })
  writeFileSync(join(root, 'dist/_headers'), '')
  writeFileSync(join(root, 'dist/s/ferry/index.html'), `build ${built}`)
  await Promise.resolve()
}

test('what is built is served, anew with each build, at one address', async () => {
  const site = createSiteMaker(top, build)
  const [one, same] = await Promise.all([site.make(), site.make()])
  expect([one.stories, same, built]).toEqual([['ferry'], one, 1])
  expect(await (await fetch(`${one.origin}/s/ferry/`)).text()).toBe('build 1')
  expect(await site.make()).toEqual(one)
  expect(await (await fetch(`${one.origin}/s/ferry/`)).text()).toBe('build 2')
  await site.close()
})

test('the studio asks for it, and hears why it cannot be built', async () => {
  const page = join(top, 'page')
  mkdirSync(page)
  const fails = { make: () => Promise.reject(new Error('<b>line 3</b>')), close: () => Promise.resolve() }
  const studio = await serveStudio({ root: top, folder: page, opening: null, site: fails })
  const ask = (method: string, token: string) =>
    fetch(`${studio.origin}/api/site`, { method, headers: { [TOKEN_HEADER]: token } })
  expect((await ask('POST', 'x')).status).toBe(403)
  expect((await ask('GET', studio.token)).status).toBe(405)
  const refused = await ask('POST', studio.token)
  expect([refused.status, await refused.json()]).toEqual([422, { why: '<b>line 3</b>' }])
  await studio.close()
})
