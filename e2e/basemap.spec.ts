// One page over three basemaps: all of it works over each, and a reader cannot see one take the place of another.
import type { Page } from '@playwright/test'
import { compareLand, loseContext, pictureOfBase, readMarks, seenBasemaps, toFarthest, withoutWebGl } from './basemap.ts'
import { expect, test } from './page.ts'
import { expectStop, middleOf, open, toReader, type Reader } from './reader.ts'

const LAUNCH = 'North Korea launches a spy satellite'
const PRESS = 'Blinken and Park hold a press conference in Seoul'
/** From the middle of the map: water in every view of these tests, free of marks. */
const SEA = { x: -60, y: 170 }
/** What the browser itself says when a page loses its graphics card. */
const LOST_LINE = /WebGL: CONTEXT_LOST_WEBGL/

const expectMap = (page: Page, name: 'svg' | 'gl'): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-map', name, { timeout: 25_000 })
const detail = ({ map }: Reader) => map.getByRole('button', { name: 'Detailed map' })

async function openWithoutWebGl(page: Page): Promise<Reader> {
  await withoutWebGl(page)
  await page.goto('/')
  await expectMap(page, 'svg')
  return toReader(page)
}

/** The first touch of the still map brings the living one. */
async function touch(page: Page, { map }: Reader): Promise<void> {
  const { x, y } = await middleOf(map)
  await page.mouse.click(x + SEA.x, y + SEA.y)
  await expect.poll(() => seenBasemaps(page)).toEqual(['svg'])
}

const SETUPS: Readonly<Record<string, (page: Page) => Promise<Reader>>> = {
  'without WebGL': openWithoutWebGl,
  'with WebGL': page => open(page, '/', 'gl'),
  'with WebGL, lost on the way': async page => {
    const reader = await open(page, '/', 'gl')
    await loseContext(page)
    await expectMap(page, 'svg')
    return reader
  },
}

for (const [setup, begin] of Object.entries(SETUPS)) {
  test(`${setup}: reading, selecting, scrubbing and moving`, async ({ page, problems }) => {
    test.slow()
    problems.allow(LOST_LINE)
    const reader = await begin(page)
    const { map, time, story, dialog, slider } = reader
    await expect.poll(() => seenBasemaps(page)).toEqual([setup === 'with WebGL' ? 'gl' : 'svg'])

    await test.step('select', async () => {
      await reader.row(LAUNCH).click()
      await expect(reader.card(LAUNCH).locator('blockquote').first()).toContainText('strongly condemned')
      await expectStop(reader, '7 of 18')
      await dialog.getByRole('button', { name: 'Close' }).click()
      await slider.press('End')
      await reader.mark('Seoul, 4 events').click()
      await expect(dialog).toHaveAccessibleName('Seoul')
      await dialog.getByRole('button', { name: PRESS }).click()
      await expect(reader.card(PRESS)).toBeVisible()
      await reader.tick('satellite-launch').click()
      await expect(reader.card(LAUNCH)).toBeVisible()
      await reader.card(LAUNCH).getByRole('button', { name: 'Show in article' }).first().click()
      await expect(reader.passages('satellite-launch').locator('[aria-current=true]').first()).toBeInViewport()
      await reader.tab('Events').click()
    })

    await test.step('scrub', async () => {
      await dialog.getByRole('button', { name: 'Close' }).click()
      const [from, to] = [await middleOf(reader.stop('2023-11-21')), await middleOf(reader.stop('2018-09-19'))]
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await page.mouse.up()
      await expectStop(reader, '1 of 18')
      await expect(reader.marks).toHaveCount(3)
      await expect(story.locator('#event-satellite-launch blockquote').first()).toBeHidden()
      await slider.press('End')
      await expect(reader.marks).toHaveCount(12)
      await time.getByRole('button', { name: 'Previous date' }).click()
      await expectStop(reader, '17 of 18')
    })

    await test.step('move', async () => {
      await map.getByRole('button', { name: 'Show the whole story' }).click()
      await expect(page).toHaveURL(url => !url.searchParams.has('view'))
      const readView = async (): Promise<number[]> => new URL(page.url()).searchParams.get('view')?.split(',').map(Number) ?? []
      const whole = await settle(page)
      const middle = await middleOf(map), x = middle.x + SEA.x, y = middle.y + SEA.y
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + 90, y - 40, { steps: 4 })
      await page.mouse.up()
      await expect.poll(async () => (await readView()).length, 'the link knows where the map was dragged to').toBe(3)
      const dragged = await settle(page)
      expect(toFarthest(whole, dragged)).toBeGreaterThan(40)
      const [, , zoom] = await readView()
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, -300)
      await expect.poll(async () => (await readView())[2], 'the wheel zooms in').toBeGreaterThan(zoom!)
      await settle(page)
      const zoomed = (await readView())[2]!
      const surface = map.getByRole('group', { name: /^Move the map/ })
      await surface.press('-')
      await expect.poll(async () => (await readView())[2]).toBeCloseTo(zoomed - 1, 1)
      await settle(page)
      const before = (await readView())[0]
      await surface.press('ArrowRight')
      await expect.poll(async () => (await readView())[0]).not.toBe(before)
      await map.getByRole('button', { name: 'Flat map' }).click()
      await expect(map.getByRole('button', { name: 'Globe', exact: true })).toBeVisible()
      await map.getByRole('button', { name: 'Globe', exact: true }).click()
      await map.getByRole('button', { name: 'Show the whole story' }).click()
      await expect.poll(async () => toFarthest(whole, await readMarks(page)), 'the whole story lies where it lay').toBeLessThanOrEqual(1)
    })
    await expect.poll(() => seenBasemaps(page)).toEqual([setup === 'with WebGL' ? 'gl' : 'svg'])
  })
}

/** Waits until the map is at rest; its marks then. */
async function settle(page: Page): ReturnType<typeof readMarks> {
  let marks = await readMarks(page)
  await expect.poll(async () => {
    const before = marks
    marks = await readMarks(page)
    return toFarthest(before, marks)
  }, { intervals: [150] }).toBe(0)
  return marks
}

test.describe('one basemap takes the place of another', () => {
  for (const size of [{ width: 1280, height: 720 }, { width: 390, height: 844 }]) {
    test(`marks and coast stay where they were, ${size.width} px`, async ({ page }) => {
      test.slow()
      await page.setViewportSize(size)
      const reader = await open(page)
      const box = (await reader.map.boundingBox())!
      const look = async () => ({ marks: await settle(page), picture: await pictureOfBase(page), seen: await seenBasemaps(page) })
      const still = await look()
      await touch(page, reader)
      const simple = await look()
      await detail(reader).click()
      await expectMap(page, 'gl')
      const detailed = await look()
      expect([still, simple, detailed].map(({ seen }) => seen)).toEqual([['static'], ['svg'], ['gl']])
      for (const [one, two, most] of [[still, simple, 0.03], [simple, detailed, 0.01]] as const) {
        expect(toFarthest(one.marks, two.marks), 'marks, pixels').toBeLessThanOrEqual(1)
        const { shift, differing } = await compareLand(page, one.picture, two.picture, box)
        expect(Math.max(...shift.map(Math.abs)), `coasts, pixels: ${shift}`).toBeLessThanOrEqual(1)
        expect(differing, 'land in one, water in the other').toBeLessThan(most)
      }
    })
  }

  test('in one frame: no mark moves on the way, and never is there no map or half a map', async ({ page }) => {
    test.slow()
    // Slow tiles: MapLibre stands there for a while with half a picture.
    await page.route(/\.pmtiles$/, async route => {
      await new Promise(resolve => setTimeout(resolve, 300))
      await route.continue().catch(() => undefined)
    })
    await page.addInitScript(() => {
      const frames = new Set<string>()
      Object.assign(window, { frames })
      const look = (): void => {
        requestAnimationFrame(look)
        const isSeen = (it: Element): boolean => it.checkVisibility({ opacityProperty: true })
        const bases = ['.still', '.base-svg', 'canvas'].filter(name => [...document.querySelectorAll(`.map-base ${name}`)].some(isSeen))
        const marks = [...document.querySelectorAll('.map > .overlay .mark')].map(it => it.getAttribute('transform'))
        if (marks.length > 0) frames.add(`${bases.join(' and ')}: ${marks.join(' ')}`)
      }
      requestAnimationFrame(look)
    })
    await page.goto('/')
    await expectMap(page, 'svg')
    const reader = toReader(page)
    const land = async () => compareLand(page, first, await pictureOfBase(page), (await reader.map.boundingBox())!)
    const first = await pictureOfBase(page)
    await expect(page.locator('.base-gl')).toHaveCount(1)
    while (await page.locator('.base-gl.loading').count() > 0) expect((await land()).differing).toBeLessThan(0.03)
    await expectMap(page, 'gl')
    expect((await land()).differing).toBeLessThan(0.03)
    const frames = await page.evaluate(() => [...(window as unknown as { frames: Set<string> }).frames])
    expect(frames.map(frame => frame.split(':')[0])).toEqual(['.still', 'canvas'])
    expect(new Set(frames.map(frame => frame.split(':')[1])).size).toBe(1)
  })

  test('the graphics card is lost with a card open: selection, date and sight stay, one line says so, and the button tries again', async ({ page, problems }) => {
    test.slow()
    problems.allow(LOST_LINE)
    const reader = await open(page, '/?event=blinken-park-press-conference', 'gl')
    const before = await settle(page)
    const base = await pictureOfBase(page)
    await loseContext(page)
    await expectMap(page, 'svg')
    const expectSame = async (name: 'svg' | 'gl'): Promise<void> => {
      expect(await seenBasemaps(page)).toEqual([name])
      await expect(reader.card(PRESS)).toBeVisible()
      await expectStop(reader, '6 of 18: 9 November 2023')
      expect(toFarthest(before, await settle(page))).toBeLessThanOrEqual(1)
      const { shift, differing } = await compareLand(page, base, await pictureOfBase(page), (await reader.map.boundingBox())!)
      expect(Math.max(...shift.map(Math.abs))).toBeLessThanOrEqual(1)
      expect(differing).toBeLessThan(0.01)
    }
    await expectSame('svg')
    await expect(reader.status).toHaveText('The detailed map was lost; the simple one is shown.')
    await expect(detail(reader)).toHaveAttribute('aria-pressed', 'false')
    await detail(reader).click()
    await expectMap(page, 'gl')
    await expectSame('gl')
    await expect(detail(reader)).toHaveAttribute('aria-pressed', 'true')
  })
})
