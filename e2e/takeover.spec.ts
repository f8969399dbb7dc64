// One basemap takes the place of another, by itself, on request or after a loss: a reader cannot see it.
import {
  detail,
  dragMap,
  expectMap,
  hold,
  LOST_LINE,
  loseContext,
  seenBasemaps,
  settle,
  toFarthest,
  toSea,
  touch,
} from './basemap.ts'
import { compareLand, pictureOfBase } from './land.ts'
import { expect, test } from './page.ts'
import { expectStop, open, toReader } from './reader.ts'

const PRESS = 'Two ministers hold a press conference in Maputo'

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test(`marks and coast stay where they were, ${size.width} px`, { tag: '@slow' }, async ({ page }) => {
    test.slow()
    await page.setViewportSize(size)
    const reader = await open(page)
    const box = (await reader.map.boundingBox())!
    const look = async () => ({
      marks: await settle(page),
      picture: await pictureOfBase(page),
      seen: await seenBasemaps(page),
    })
    const still = await look()
    await touch(page, reader)
    const simple = await look()
    await detail(reader).click()
    await expectMap(page, 'gl')
    const detailed = await look()
    expect([still, simple, detailed].map(({ seen }) => seen)).toEqual([['static'], ['svg'], ['gl']])
    for (const [one, two, most] of [
      [still, simple, 0.03],
      [simple, detailed, 0.01],
    ] as const) {
      expect(toFarthest(one.marks, two.marks), 'marks, pixels').toBeLessThanOrEqual(1)
      const { shift, differing } = await compareLand(page, one.picture, two.picture, box)
      expect(Math.max(...shift.map(Math.abs)), `coasts, pixels: ${shift.join()}`).toBeLessThanOrEqual(1)
      expect(differing, 'land in one, water in the other').toBeLessThan(most)
    }
  })
}

test(
  'in one frame: no mark moves on the way, and never is there no map or half a map',
  { tag: '@slow' },
  async ({ page }) => {
    test.slow()
    // One answer with tiles after the other: MapLibre stands there for a while with half a picture.
    const waiting: (() => void)[] = []
    await page.route(/\.pmtiles$/, async route => {
      await new Promise<void>(resolve => {
        waiting.push(resolve)
      })
      await route.continue().catch(() => undefined)
    })
    await page.addInitScript(() => {
      const frames = new Set<string>()
      Object.assign(window, { frames })
      const look = (): void => {
        requestAnimationFrame(look)
        const isSeen = (it: Element): boolean => it.checkVisibility({ opacityProperty: true })
        const bases = ['.static-map', '.base-svg', 'canvas'].filter(name =>
          [...document.querySelectorAll(`.map-base ${name}`)].some(isSeen),
        )
        const marks = [...document.querySelectorAll('.map > .overlay .mark')].map(it => it.getAttribute('transform'))
        if (marks.length > 0) frames.add(`${bases.join(' and ')}: ${marks.join(' ')}`)
      }
      requestAnimationFrame(look)
    })
    await page.goto('./')
    await expectMap(page, 'svg')
    const reader = toReader(page)
    const land = async () => compareLand(page, first, await pictureOfBase(page), (await reader.map.boundingBox())!)
    const first = await pictureOfBase(page)
    await expect(page.locator('.base-gl')).toHaveCount(1)
    while ((await page.locator('.base-gl.loading').count()) > 0) {
      waiting.shift()?.()
      expect((await land()).differing).toBeLessThan(0.03)
    }
    await expectMap(page, 'gl')
    expect((await land()).differing).toBeLessThan(0.03)
    const frames = await page.evaluate(() => [...(window as unknown as { frames: Set<string> }).frames])
    expect(frames.map(frame => frame.split(':')[0])).toEqual(['.static-map', 'canvas'])
    expect(new Set(frames.map(frame => frame.split(':')[1])).size).toBe(1)
  },
)

test(
  'the graphics card is lost with a card open: selection, date and sight stay, one line says so, and the ' +
    'button tries again',
  { tag: '@slow' },
  async ({ page, problems }) => {
    test.slow()
    problems.allow(LOST_LINE)
    const reader = await open(page, '?event=press-conference', 'gl')
    const before = await settle(page)
    const base = await pictureOfBase(page)
    await loseContext(page)
    await expectMap(page, 'svg')
    const expectSame = async (name: 'svg' | 'gl'): Promise<void> => {
      expect(await seenBasemaps(page)).toEqual([name])
      await expect(reader.card(PRESS)).toBeVisible()
      await expectStop(reader, '6 of 14: 9 March 2022')
      expect(toFarthest(before, await settle(page))).toBeLessThanOrEqual(1)
      const { shift, differing } = await compareLand(
        page,
        base,
        await pictureOfBase(page),
        (await reader.map.boundingBox())!,
      )
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

    await loseContext(page) // a second time: what it leaves is moved by hand
    await expectMap(page, 'svg')
    await settle(page)
    await dragMap(page, reader)
    await expect(page).toHaveURL(/view=/)
    expect(toFarthest(before, await settle(page))).toBeGreaterThan(40)
    await expect(reader.card(PRESS)).toBeVisible()
  },
)

test(
  'the graphics card is lost while MapLibre loads: nothing of it is left, and the button tries again',
  { tag: '@slow' },
  async ({ page, problems }) => {
    test.slow()
    problems.allow(LOST_LINE)
    const reader = await open(page)
    const pass = await hold(page, /\.pmtiles$/)
    await detail(reader).click()
    await expect(page.locator('.base-gl canvas')).toHaveCount(1)
    await loseContext(page)
    await expect(reader.status).toHaveText('The detailed map could not be loaded; the simple one stays.')
    await expect(page.locator('canvas, .base-gl')).toHaveCount(0)
    expect(await seenBasemaps(page)).toEqual(['static'])
    await pass()
    await detail(reader).click()
    await expectMap(page, 'gl')
    expect(await seenBasemaps(page)).toEqual(['gl'])
  },
)

test(
  'MapLibre is there before the simple map that a gesture asked for: it stays',
  { tag: '@slow' },
  async ({ page }) => {
    test.slow()
    const pass = await hold(page, /svg-surface-[^/]*\.js$/)
    const reader = await open(page)
    const { x, y } = await toSea(reader)
    await page.mouse.click(x, y)
    await detail(reader).click()
    await expectMap(page, 'gl')
    const simple = page.waitForResponse(/svg-surface-[^/]*\.js$/)
    await pass()
    await (await simple).finished()
    await settle(page)
    await expectMap(page, 'gl')
    await expect(page.locator('.base-svg')).toHaveCount(0)
    await detail(reader).click()
    await expectMap(page, 'svg')
    expect(await seenBasemaps(page)).toEqual(['svg'])
  },
)
