// The page wakes in place: nothing moves, nothing that stands there is drawn anew.
import { expect, test } from './page.ts'
import { saveData, type Basemap } from './reader.ts'

interface Watched {
  shifts: string[]
  built: WeakSet<Element>
}

for (const { basemap, ...size } of [
  { width: 390, height: 844, basemap: 'svg' },
  { width: 1280, height: 720, basemap: 'gl' },
  { width: 1680, height: 1000, basemap: 'svg' },
] satisfies { width: number; height: number; basemap: Basemap }[]) {
  test(`from the first paint until the page is alive, ${size.width} px, ${basemap}`, async ({ page, browserName }) => {
    await page.setViewportSize(size)
    if (basemap === 'svg') await saveData(page)
    await page.addInitScript(() => {
      const watched: Watched = { shifts: [], built: new WeakSet() }
      Object.assign(window, { watched })
      // Before the script of the page runs.
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive')
          for (const element of document.querySelectorAll('#page *')) watched.built.add(element)
      })
      new PerformanceObserver(list => {
        for (const shift of list.getEntries() as (PerformanceEntry & {
          value: number
          sources: readonly { node?: Node }[]
        })[]) {
          const moved = shift.sources.map(({ node }) => (node instanceof Element ? node.className : node?.textContent))
          watched.shifts.push(`${shift.value} at ${Math.round(shift.startTime)} ms: ${moved.join(', ')}`)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto('./')
    const early = await page
      .locator('.axis-box, .time, .map, .story, .page-head')
      .evaluateAll(all => all.map(it => it.getBoundingClientRect().toJSON() as unknown))
    await expect(page.locator('html')).toHaveAttribute('data-map', basemap, { timeout: 20_000 })
    await expect(page.locator('.card-host')).toBeAttached()
    const late = await page
      .locator('.axis-box, .time, .map, .story, .page-head')
      .evaluateAll(all => all.map(it => it.getBoundingClientRect().toJSON() as unknown))
    const { shifts, drawnAnew } = await page.evaluate(() => {
      const { watched } = window as unknown as { watched: Watched }
      // Buttons that choose an event are made with the script that hears them.
      const kept = document.querySelectorAll(
        '.page-head *, .time *:not(.axis *, .time-go, .time-go *), .story *:not(.key-details *, .event-choose), ' +
          '.page-foot *',
      )
      return {
        shifts: watched.shifts,
        drawnAnew: [...kept]
          .filter(element => !watched.built.has(element))
          .map(element => element.outerHTML.slice(0, 100)),
      }
    })
    if (browserName === 'chromium') expect(shifts, 'layout shifts').toEqual([])
    expect(drawnAnew, 'elements that the build did not write').toEqual([])
    expect(late).toEqual(early)
    await expect(page.locator('.axis')).toHaveCount(1)
    await expect(page.locator('.axis')).toBeVisible()
  })
}
