// The Big List of Naughty Strings in a site: each stands on its page as text, in the list, on the map, in its card and
// in the filter, and nothing of it runs.
import type { Page } from '@playwright/test'
import { SEEDS, sortNaughty, toStoryFile } from './naughty-stories.ts'
import { expect, test } from './page.ts'
import { open } from './reader.ts'
import { createTemporaryProject } from './temporary-project.ts'

const STORIES = 5

const toStories = () => {
  const { accepted } = sortNaughty()
  const size = Math.ceil(accepted.length / STORIES)
  return Array.from({ length: STORIES }, (_, i) => {
    const events = accepted.slice(i * size, (i + 1) * size)
    return { events, file: toStoryFile(`naughty-${i}`, events.at(-1)!.title, events) }
  })
}

/** What each row of the list says: all of it, and what of it is the title and the summary. */
const readRows = (page: Page) =>
  page.locator('.event').evaluateAll(rows =>
    rows.map(row => ({
      title: row.querySelector('.event-title')?.textContent,
      summary: row.querySelector('.event-summary')?.textContent,
      all: row.textContent,
    })),
  )

/** Chooses one event after the other: what its card says then. */
const readCards = (page: Page) =>
  page.evaluate(async () => {
    const cards = []
    for (const row of document.querySelectorAll<HTMLElement>('.event')) {
      if (!row.matches('.selected')) row.querySelector<HTMLElement>('.event-choose')!.click()
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      cards.push({
        title: document.querySelector('[role=dialog] h2')?.textContent,
        summary: document.querySelector('[role=dialog] .card-account')?.textContent,
      })
    }
    return cards
  })

test('every string stands on its page as text, and nothing of it runs', { tag: '@slow' }, async ({ page, serve }) => {
  test.setTimeout(400_000)
  const stories = toStories()
  const files = stories.map(({ file }) => [`data/stories/${file.id}.json`, JSON.stringify(file)] as const)
  const project = createTemporaryProject({ ...SEEDS, ...Object.fromEntries(files) })
  const wrong: string[] = []
  page.on('dialog', dialog => wrong.push(dialog.message()))
  // It is asked for where the page is not as it was built.
  page.on('request', request => request.url().endsWith('/story.json') && wrong.push(request.url()))
  try {
    const { origin } = await serve({ folder: await project.build() })
    for (const { file, events } of stories)
      await test.step(`${file.id}: ${file.title}`, async () => {
        const kept = events.map(texts => ({ title: texts.title.trim(), summary: texts.summary.trim() }))
        const { story, map } = await open(page, `${origin}/s/${file.id}/?all=yes`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(file.title)
        const rows = await readRows(page)
        expect(rows.map(({ title, summary }) => ({ title, summary }))).toEqual(kept)
        const unsaid = events.flatMap((texts, i) =>
          [texts.note, texts.place].filter(text => !rows[i]!.all!.includes(text.trim())),
        )
        expect(unsaid).toEqual([])
        expect(await readCards(page)).toEqual(kept)
        await expect(story.locator('.event.selected'), 'the list has followed').toBeInViewport()

        await story.getByText('Key and filter', { exact: true }).click()
        await expect(story.locator('.facet-value').first()).toBeVisible()
        const choices = await story.locator('.facet-value span:first-of-type').allTextContents()
        expect(choices).toEqual(
          expect.arrayContaining(events.flatMap(({ place, category }) => [place.trim(), category.trim()])),
        )
        // A mark, or a tag at the map's edge, which goes on to say how far it is.
        const marks = await map
          .locator('[role=button][data-place]')
          .evaluateAll(all => all.map(it => ({ id: it.dataset['place'], name: it.getAttribute('aria-label')! })))
        expect(marks.length).toBeGreaterThan(10)
        expect(marks.filter(({ id, name }) => !name.startsWith(file.places[id!]!.name.trim()))).toEqual([])
        await expect(page.locator('img, iframe, plaintext, foo, [onerror], [onfocus], [onwheel]')).toHaveCount(0)
      })
    expect(wrong).toEqual([])
  } finally {
    await page.goto('about:blank')
    project.remove()
  }
})
