// A site's own map: tiles of its own on its server, and disputed borders as it has them drawn.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectMap, idle, settle } from './basemap.ts'
import { PROJECT } from './build-site.ts'
import { pickColours } from './colours.ts'
import { expect, STORY, test } from './page.ts'
import { toReader } from './reader.ts'
import { createTemporaryProject } from './temporary-project.ts'

const files = ['data/stories/ferry-mara.json', 'seeds/ferry-aground.txt', 'seeds/ministers-talk.txt']
const project = createTemporaryProject(
  Object.fromEntries(files.map(path => [path, readFileSync(join(PROJECT, 'e2e/fixture', path), 'utf8')])),
)
/** One red pixel. */
const RED = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)
/** Inland of Madagascar: the middle of this tile. At zoom 8 of the map a tile of zoom 9 is 256 pixels wide. */
const TILE = { z: 9, x: 322, y: 283 }
const [LNG, LAT] = [toLng(TILE.x + 0.5), toLat(TILE.y + 0.5)]

function toLng(x: number): number {
  return (x / 2 ** TILE.z) * 360 - 180
}
function toLat(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** TILE.z))) * 180) / Math.PI
}

let folder: string
test.beforeAll(async () => {
  test.setTimeout(240_000)
  const tiles = { url: '/tiles/{z}/{x}/{y}.png', minzoom: 9, maxzoom: 9, credit: 'Pictures: © the <desk>' }
  folder = await project.build({ disputedBorders: 'hidden', tiles })
  for (let x = TILE.x - 6; x <= TILE.x + 6; x++) {
    const column = join(folder, `tiles/${TILE.z}/${x}`)
    mkdirSync(column, { recursive: true })
    for (let y = TILE.y - 6; y <= TILE.y + 6; y++) writeFileSync(join(column, `${y}.png`), RED)
  }
  rmSync(join(folder, `tiles/${TILE.z}/${TILE.x - 1}/${TILE.y}.png`))
})
test.afterAll(() => project.remove())

test('tiles of the site are asked from it as the map comes near, one that is missing leaves the basemap', async ({
  page,
  serve,
  problems,
}) => {
  test.slow()
  problems.allow(/^status 404: .*\/tiles\/9\/321\/283\.png$/)
  problems.allow(/^console error: Failed to load resource: .* 404 .*\/tiles\/9\/321\/283\.png/)
  const { origin } = await serve({ folder })
  const asked: string[] = []
  page.on('request', request => {
    if (request.url().includes('/tiles/')) asked.push(request.url())
  })
  const open = async (zoom: number, theme: string) => {
    await page.goto(`${origin}${STORY}?view=${LNG.toFixed(4)},${LAT.toFixed(4)},${zoom}&theme=${theme}`)
    await expectMap(page, 'gl')
  }
  await open(6, 'light')
  await settle(page)
  await idle(page)
  expect(asked).toEqual([])
  await expect(page.getByText('Pictures: © the <desk>')).toBeVisible()
  await expect(page.getByText('not who should.')).toHaveText(/not who should\.$/)
  await expect(page.locator('.base-disputed')).toHaveCount(0)

  for (const [theme, red] of [
    ['light', 255],
    ['dark', 153],
  ] as const) {
    await open(8, theme)
    const { x, y, width, height } = (await toReader(page).map.boundingBox())!
    const middle = { x: x + width / 2, y: y + height / 2 }
    const pick = () => pickColours(page, [middle, { x: middle.x - 256, y: middle.y }])
    await expect.poll(async () => (await pick())[0]).toEqual([red, 0, 0])
    const [, [, green]] = (await pick()) as [number[], number[]]
    expect(green, 'land, where the tile is missing').toBeGreaterThan(20)
  }
  expect(asked.filter(url => !url.startsWith(`${origin}/tiles/9/`))).toEqual([])
})
