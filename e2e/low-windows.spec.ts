// Low windows, large text and wide spacing: nothing is cut, nothing scrolls sideways, and all that opens can be read.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { open } from './reader.ts'

/**
 * What scrolls or hides within less than 100 pixels of height, words that are cut, and how far the page scrolls
 * sideways.
 */
const findFaults = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('#page :not(svg, svg *)')].filter(it =>
      it.checkVisibility(),
    )
    const name = (it: Element): string => it.outerHTML.slice(0, 100)
    return {
      sideways: document.documentElement.scrollWidth - innerWidth,
      low: shown.filter(it => /auto|scroll/.test(getComputedStyle(it).overflowY) && it.clientHeight < 100).map(name),
      cut: shown
        .filter(it => it.matches('.page-head *, .card *, .story *') && !it.matches('.neighbour-title, .popup *'))
        .filter(it => !/inline|none/.test(getComputedStyle(it).display) && it.scrollWidth > it.clientWidth + 1)
        .map(name),
    }
  })

for (const { width, height, text, spacing } of [
  { width: 320, height: 256, text: 16 },
  { width: 844, height: 390, text: 16 },
  { width: 390, height: 844, text: 24 },
  { width: 390, height: 844, text: 32 },
  { width: 390, height: 844, text: 16, spacing: true },
  { width: 1280, height: 720, text: 24 },
  { width: 1280, height: 720, text: 16, spacing: true },
])
  test(
    `${width} x ${height}, ${text} px${spacing ? ', spaced' : ''}`,
    { tag: height === 256 || (width === 390 && spacing) ? [] : '@slow' },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript(
        ([size, isSpaced]) => {
          addEventListener('DOMContentLoaded', () => {
            const sheet = new CSSStyleSheet()
            sheet.replaceSync(
              `html{font-size:${size}px}` +
                (isSpaced
                  ? '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}'
                  : ''),
            )
            document.adoptedStyleSheets = [sheet]
          })
        },
        [text, spacing === true] as const,
      )
      const reader = await open(page, '?event=danger-played-down')
      await expect(reader.dialog).toBeVisible()
      expect(await findFaults(page)).toEqual({ sideways: 0, low: [], cut: [] })
      await reader.dialog.getByRole('button', { name: 'Close' }).click()
      await reader.mark(/^Maputo/).press('Enter')
      await expect(reader.dialog).toHaveAccessibleName('Maputo')
      expect(await findFaults(page)).toEqual({ sideways: 0, low: [], cut: [] })
      await reader.tab('Articles').click()
      expect(await findFaults(page)).toEqual({ sideways: 0, low: [], cut: [] })
    },
  )
