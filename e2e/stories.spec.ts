// The project's own stories, whatever they tell: every event can be chosen, every quote stands in its opened row and in
// its article, and nothing goes wrong.
import { axe } from './axe.ts'
import { PROJECT } from './project.ts'
import { expect, test } from './page.ts'
import { open } from './reader.ts'
import { readStories } from '../src/build/read-stories.ts'

test.use({ folder: 'dist' })

/** As it is said, whatever spaces and lines are between the words. */
const toPlain = (text: string): string => text.replace(/\s+/g, '')

for (const { file, result } of readStories(PROJECT)) {
  if (!result.ok) throw new Error(`${file} has problems: npm run check names them`)
  const { id, articles, events } = result.story
  for (const { width, height } of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    test(`${id}, ${width} x ${height}`, { tag: width === 1280 ? [] : '@slow' }, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const { dialog, story, tab, opened } = await open(page, `/s/${id}/?all=yes&t=${events[0]!.when.edtf}`)
      for (const event of events) {
        await story.locator(`#event-${event.id} .event-choose`).press('Enter')
        await expect(dialog).toHaveAttribute('data-event', event.id)
        await expect(dialog).toHaveAccessibleName(event.title)
        const quotes = (await opened(event.id).locator('blockquote').allTextContents()).map(toPlain)
        expect(quotes.sort(), event.id).toEqual(event.cite.map(({ exact }) => toPlain(exact)).sort())
      }
      expect(await axe(page), 'with the last card').toEqual([])

      await tab('Articles').press('Enter')
      for (const [index, { id: article, body }] of articles.entries()) {
        const marks = await story
          .getByRole('article')
          .nth(index)
          .locator('mark:visible')
          .evaluateAll(all => all.map(it => [it.getAttribute('data-event')!.split(' '), it.textContent!] as const))
        for (const event of events) {
          const marked = toPlain(marks.flatMap(([ids, text]) => (ids.includes(event.id) ? [text] : [])).join(''))
          for (const cite of event.cite.filter(each => each.article === article))
            expect(marked, event.id).toContain(toPlain([...body].slice(cite.start, cite.end).join('')))
        }
      }
      expect(await axe(page), 'with the articles').toEqual([])
    })
  }
}
