// The rows of a long list as a reader has them before the eye.
import type { Locator } from '@playwright/test'
import { expect } from './page.ts'
import type { Reader } from './reader.ts'

export const toPanel = ({ story }: Reader): Locator => story.getByRole('tabpanel', { name: 'Events' })

/** The numbers of the rows that can be seen in the panel. */
export const readSeen = (panel: Locator): Promise<number[]> =>
  panel.evaluate(it => {
    const view = it.getBoundingClientRect()
    return [...it.querySelectorAll<HTMLElement>('.event')]
      .filter(row => {
        const { top, bottom } = row.getBoundingClientRect()
        return bottom > Math.max(view.top, 0) + 1 && top < Math.min(view.bottom, innerHeight) - 1
      })
      .map(row => Number(row.getAttribute('aria-posinset')))
  })

/** Nothing is missing between the first and the last row in sight, and they fill the panel. */
export async function expectFilled(panel: Locator): Promise<number[]> {
  await expect(async () => {
    const seen = await readSeen(panel)
    expect(seen.length).toBeGreaterThan(4)
    expect(seen).toEqual(seen.map((_, at) => seen[0]! + at))
  }).toPass()
  return readSeen(panel)
}

/** The list has gone to the row of the current date, or to the chosen one. */
export async function expectRevealed(reader: Reader): Promise<void> {
  await expect(toPanel(reader).locator('.event:is(.selected, .current)').first()).toBeInViewport()
  await expectFilled(toPanel(reader))
}
