// The key events and all others: the project's own stories, of which nothing is known but what their files say.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { hasChoice } from '../src/model/key-events.ts'
import type { Story } from '../src/model/story.ts'
import { PROJECT } from './project.ts'
import { expect, test } from './page.ts'
import { open } from './reader.ts'

test.use({ folder: 'dist' })

const folder = resolve(PROJECT, 'data/stories')
const stories = readdirSync(folder)
  .map(name => JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as Story)
  .filter(story => hasChoice(story))

for (const { id, events } of stories)
  test(`the list has the key events, then all, then these again: ${id}`, async ({ page }) => {
    const { story, tab } = await open(page, `/s/${id}/`)
    const rows = story.getByRole('list', { name: 'Events' }).getByRole('listitem')
    const key = events.filter(({ weight }) => weight === 'key')
    const expectRows = async (count: number) => {
      await expect(rows).toHaveCount(count)
      const shown = count < events.length ? `${count} of ${events.length}` : String(count)
      await expect(tab('Events')).toHaveText(`Events ${shown}`)
    }
    await expectRows(key.length)
    await rows.evaluateAll(all => Object.assign(window, { all }))
    await story.getByRole('button', { name: `All ${events.length} events` }).click()
    await expectRows(events.length)
    await expect(page).toHaveURL(/all=yes/)
    await story.getByRole('button', { name: 'Key events', exact: true }).click()
    await expectRows(key.length)
    await expect(page).not.toHaveURL(/all=yes/)
    const isSame = await rows.evaluateAll(now => {
      const { all } = window as unknown as { all: Element[] }
      return now.every((row, i) => row === all[i])
    })
    expect(isSame, 'no row is drawn anew').toBe(true)
  })

for (const { id, events } of stories)
  test(`what the mouse points at on the axis is forgotten with the axis: ${id}`, async ({ page }) => {
    const { story, time } = await open(page, `/s/${id}/`)
    const pointed = time.locator('.axis-word.is-pointed')
    // Of a mouse that is there the browser says once more where it is
    await time
      .locator('.axis-mark:not(.is-now)')
      .last()
      .evaluate(dot => dot.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true })))
    await expect(pointed).toHaveCount(1)
    await story.getByRole('button', { name: `All ${events.length} events` }).press('Enter')
    await expect(story.getByRole('button', { name: 'Key events', exact: true })).toBeVisible()
    await expect(pointed).toHaveCount(0)
  })

for (const { id, events } of stories)
  test(`a link to an event that is not key shows all: ${id}`, async ({ page }) => {
    const other = events.find(({ weight }) => weight !== 'key')!
    const { opened, tab } = await open(page, `/s/${id}/?event=${other.id}`)
    await expect(opened(other.id)).toBeVisible()
    await expect(tab('Events')).toHaveText(`Events ${events.length}`)
  })

for (const { id, events } of stories)
  test(`on paper the key events are headlines, the others in small type, whatever is on show: ${id}`, async ({
    page,
  }) => {
    const other = events.find(({ weight }) => weight !== 'key')!
    await open(page, `/s/${id}/?event=${other.id}`)
    await page.emulateMedia({ media: 'print' })
    const sizes = await page
      .locator('.event')
      .evaluateAll(rows =>
        rows.map(row => [
          row.id.slice('event-'.length),
          Math.round(parseFloat(getComputedStyle(row.querySelector('h3')!).fontSize) * 0.75 * 2) / 2,
        ]),
      )
    expect(Object.fromEntries(sizes)).toEqual(
      Object.fromEntries(events.map(event => [event.id, event.weight === 'key' ? 12.5 : 9])),
    )
  })
