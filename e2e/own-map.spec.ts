// A site's own map: tiles of its own on its server, and disputed borders as it has them drawn.
import { expectMap, idle, settle } from './basemap.ts'
import { pickColours } from './colours.ts'
import { OWN_MAP_SITE, TILE } from './own-map.ts'
import { expect, STORY, test } from './page.ts'
import { toReader } from './reader.ts'

const [LNG, LAT] = [toLng(TILE.x + 0.5), toLat(TILE.y + 0.5)]

function toLng(x: number): number {
  return (x / 2 ** TILE.z) * 360 - 180
}
function toLat(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** TILE.z))) * 180) / Math.PI
}

test.use({ folder: OWN_MAP_SITE })

test('tiles of the site are asked from it as the map comes near, one that is missing leaves the basemap', async ({
  page,
  site: { origin },
  problems,
}) => {
  test.slow()
  problems.allow(/^status 404: .*\/tiles\/9\/321\/283\.png$/)
  problems.allow(/^console error: Failed to load resource: .* 404 .*\/tiles\/9\/321\/283\.png/)
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
    const [tile] = await Promise.all([page.waitForResponse(/\/tiles\/9\/322\/283\.png$/), open(8, theme)])
    await tile.finished()
    const { x, y, width, height } = (await toReader(page).map.boundingBox())!
    const middle = { x: x + width / 2, y: y + height / 2 }
    const pick = () => pickColours(page, [middle, { x: middle.x - 256, y: middle.y }])
    await expect.poll(async () => (await pick())[0]).toEqual([red, 0, 0])
    const [, [, green]] = (await pick()) as [number[], number[]]
    expect(green, 'land, where the tile is missing').toBeGreaterThan(20)
  }
  expect(asked.filter(url => !url.startsWith(`${origin}/tiles/9/`))).toEqual([])
})
