// The parts after the first view: the page opens without them and takes them in without a movement.
import { expect, test } from './page.ts'
import { toReader } from './reader.ts'

const FILE = /later-parts-[^/]*\.js$/

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`a link to an event opens its card as soon as the file is there, and nothing moves, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver(list =>
        shifts.push(...list.getEntries().map(entry => (entry as PerformanceEntry & { value: number }).value)),
      ).observe({ type: 'layout-shift', buffered: true })
    })
    let release = (): void => undefined
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    await page.route(FILE, async route => {
      await held
      await route.continue()
    })
    await page.goto('/?event=satellite-launch')
    const { dialog, story, marks } = toReader(page)
    await expect(story.locator('.event.selected')).toHaveAttribute('data-event', 'satellite-launch')
    await expect(page.locator('html')).toHaveAttribute('data-map', 'gl', { timeout: 20_000 })
    await expect(marks.first()).toBeVisible()
    await expect(dialog).toHaveCount(0)
    await page.evaluate(() => document.fonts.ready)
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, .map, .time, .tabs, .legend, .event-title')].map(it =>
          JSON.stringify(it.getBoundingClientRect()),
        ),
      )
    const shifts = () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    const before = await boxes(),
      shiftsBefore = await shifts()
    release()
    await expect(dialog).toBeVisible()
    expect(await boxes()).toEqual(before)
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await shifts()).toEqual(shiftsBefore)
  })
}
