// Words without end, and a language that runs the other way: nothing breaks the page, and sentences begin where they
// should.
import { expect, test } from './page.ts'
import { open } from './reader.ts'

const STORY = '/s/long/'

for (const width of [1280, 390]) {
  test(`${width} px: all words stay within the page, and Arabic begins at the right`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    const reader = await open(page, `${STORY}?event=first`)
    await expect(reader.dialog).toBeVisible()
    const widths = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.card, .panel, .page-head')].map(
          it => it.scrollWidth - it.clientWidth,
        ),
      )
    expect(Math.max(...(await widths()))).toBeLessThanOrEqual(0)
    await page.getByRole('tab', { name: 'المقالات' }).click() // "Articles"
    expect(Math.max(...(await widths()))).toBeLessThanOrEqual(0)

    const gap = await page.getByRole('heading', { level: 1 }).evaluate(it => {
      const range = document.createRange()
      range.selectNodeContents(it)
      // Its last sign, the exclamation mark, is the leftmost
      const words = range.getBoundingClientRect()
      range.setStart(it.firstChild!, it.textContent!.length - 1)
      return range.getBoundingClientRect().left - words.left
    })
    expect(gap).toBeLessThanOrEqual(1)
  })
}
