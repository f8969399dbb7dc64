// The package as a newsroom has it: installed from its tarball in an empty folder, without a network.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from './build-site.ts'
import { PROJECT } from './project.ts'
import { addStory, call, install, pack, serve } from './newsroom.ts'
import { expect, test } from './page.ts'

test.describe.configure({ mode: 'serial' })
test.skip(({ browserName }) => browserName !== 'chromium', 'the package is the same whatever reads it')

let top: string, folder: string, tarballs: Awaited<ReturnType<typeof pack>>

test.beforeAll(async () => {
  test.setTimeout(900_000)
  top = mkdtempSync(join(tmpdir(), 'dateline-newsroom-'))
  tarballs = await pack(join(top, 'packed'))
  await install(mkdir('creator'), tarballs.create)
  await call(join(top, 'creator'), 'npx', '--offline', 'create-dateline-map', '../my-maps')
  folder = join(top, 'my-maps')
  await install(folder, tarballs.tool)
})
test.afterAll(() => rmSync(top, { recursive: true, force: true }))

function mkdir(name: string): string {
  mkdirSync(join(top, name), { recursive: true })
  return join(top, name)
}

const dateline = (...args: readonly string[]) => call(folder, 'npx', '--offline', 'dateline-map', ...args)

const listFiles = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(site, path)).isFile())
    .sort()

test('it installs nothing else, and holds no test and no source', { tag: '@slow' }, () => {
  expect(readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['dateline-map'])
  const files = listFiles(join(folder, 'node_modules/dateline-map'))
  expect(files.filter(path => /\.(?:tsx?|test\.\w+|map)$/.test(path) && !path.endsWith('.d.ts'))).toEqual([])
  expect(statSync(tarballs.tool).size, 'bytes').toBeLessThan(16_000_000)
})

test('a draft, the check, and the site that the repository builds, byte for byte', { tag: '@slow' }, async () => {
  test.setTimeout(600_000)
  addStory(folder)
  expect(await dateline('--version')).toBe(
    `${(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }).version}\n`,
  )
  writeFileSync(join(top, 'sinking.txt'), 'A ferry sank\n\nA ferry sank off Lagos on Tuesday, police said.\n')
  const drafted = await dateline('new', '../sinking.txt', '--published', '2023-11-24')
  expect(drafted).toContain('npx dateline-map check says what is left')
  expect(await dateline('check')).toMatch(/3 stories, 0 errors, \d+ warnings?/)
  expect(await dateline('place', 'Paris, Texas')).toContain('Paris: city, Texas')
  expect(await dateline('build')).toContain('dist/ is the new site, with 2 stories')

  await buildSite(folder, join(top, 'ours'))
  expect(listFiles(join(folder, 'dist'))).toEqual(listFiles(join(top, 'ours')))
  for (const path of listFiles(join(top, 'ours')))
    expect(readFileSync(join(folder, 'dist', path)).equals(readFileSync(join(top, 'ours', path))), path).toBe(true)
})

test('it is served, and read', { tag: '@slow' }, async ({ page, problems }) => {
  const { origin, close } = await serve(folder)
  problems.addOrigin(origin)
  try {
    await page.goto(`${origin}/`)
    await page.getByRole('link', { name: 'The ferry Mara' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-map', /svg|gl/)
    const slider = page.getByRole('slider', { name: 'Date' })
    const before = (await slider.getAttribute('aria-valuetext'))!
    await page.getByRole('button', { name: 'Next date' }).click()
    await expect(slider).not.toHaveAttribute('aria-valuetext', before)
  } finally {
    await page.goto('about:blank')
    close()
  }
})

const USE = `import { existsSync, readFileSync } from 'node:fs'
import { checkStory, renderStory, siteFiles, type RenderedFile, type StorySource } from 'dateline-map'

const read = (path: string): string => readFileSync(path, 'utf8')
const paths = ['seeds/ferry-aground.txt', 'seeds/ministers-talk.txt']
const texts = Object.fromEntries(paths.map(path => [path, read(path)]))
const source: StorySource = { id: 'ferry-mara', json: read('data/stories/ferry-mara.json'), texts }
const { files } = await renderStory(source)
const all: readonly RenderedFile[] = [...files, ...(await siteFiles())]
const isSame = ({ path, content }: RenderedFile): boolean =>
  existsSync(\`dist/\${path}\`) && Buffer.from(content as string).equals(readFileSync(\`dist/\${path}\`))
const same = all.filter(isSame)
const broken = checkStory({ ...source, json: source.json.replace('"schemaVersion": 1', '"schemaVersion": 9') })
const refused = await renderStory({ ...source, json: '{}' }).catch((error: Error) => error.message)
const other = all.filter(each => !same.includes(each)).map(({ path }) => path)
console.log(JSON.stringify({ other, broken, refused }))
`

test(
  'as a library it gives the same files, and says what is wrong; its types are whole',
  { tag: '@slow' },
  async () => {
    test.setTimeout(300_000)
    writeFileSync(join(folder, 'use.mts'), USE)
    const options = ['--module', 'nodenext', '--target', 'es2022', '--strict']
    await call(
      folder,
      join(PROJECT, 'node_modules/.bin/tsc'),
      ...options,
      '--types',
      'node',
      '--typeRoots',
      TYPES,
      'use.mts',
    )
    const { other, broken, refused } = JSON.parse(await call(folder, process.execPath, 'use.mjs')) as Record<
      string,
      unknown
    >
    // Of a site with a front page the policy has the hash of that too; and no story of it is long.
    expect((other as string[]).sort()).toEqual(['_headers', expect.stringMatching(/^assets\/index-[^/]*\.css$/)])
    expect(broken).toMatchObject({ ok: false, problems: [{ severity: 'error', path: 'schemaVersion' }] })
    expect(refused).toContain('data/stories/ferry-mara.json:1:1: error: ')
  },
)
const TYPES = join(PROJECT, 'node_modules/@types')

test('in a site of Eleventy, where the tool can be had', { tag: '@slow' }, async ({ page, serve: serveFolder }) => {
  test.setTimeout(300_000)
  const site = mkdir('eleventy')
  await call(top, 'cp', '-r', `${join(PROJECT, 'e2e/eleventy')}/.`, site)
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }')
  addStory(site)
  await install(site, tarballs.tool)
  const had = await call(
    site,
    'npm',
    'install',
    '--prefix',
    '.',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '@11ty/eleventy@3',
  ).catch(() => undefined)
  test.skip(had === undefined, 'Eleventy cannot be had: no network, and npm has not kept it')
  await call(site, 'npx', '--offline', 'eleventy')
  const { origin } = await serveFolder({ folder: join(site, '_site') })
  await page.goto(`${origin}/`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('region', { name: 'Map' })).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('data-map', /svg|gl/)
})
