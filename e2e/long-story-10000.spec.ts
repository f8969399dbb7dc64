// Ten thousand events: all that a reader can do with a few, once.
import { expect, test } from './page.ts'
import { expectStop, open, type Reader } from './reader.ts'
import { createLongStory } from './long-story.ts'
import { createTemporaryProject } from './temporary-project.ts'

const LONG = '/s/long-10000/'
const LAST = 'call-9999'
const LAST_TITLE = 'Gannet 9999 calls at Harbour 27'
const LAST_QUOTE = 'On 2023-12-26 the ship Gannet 9999 called at Harbour 27, said its agent.'
/** Whatever the size. */
const MOST_ELEMENTS = 3000

test.describe('ten thousand events', { tag: '@slow' }, () => {
  const project = createTemporaryProject(createLongStory(10_000))
  let folder: string
  test.beforeAll(async () => {
    test.setTimeout(240_000)
    folder = await project.build()
  })
  test.afterAll(() => project.remove())
  test.slow()

  const countElements = (reader: Reader) => reader.map.evaluate(() => document.querySelectorAll('*').length)

  test('are linked to, chosen, filtered and walked through', async ({ page, serve }) => {
    const { origin } = await serve({ folder })
    const reader = await open(page, `${origin}${LONG}?event=${LAST}`)
    await expect(reader.card(LAST_TITLE).getByText(LAST_QUOTE)).toBeVisible()
    await expect(reader.opened(LAST).locator('blockquote')).toHaveText(LAST_QUOTE)
    await expectStop(reader, /^360 of 360: 26 December 2023/)
    expect(await countElements(reader)).toBeLessThanOrEqual(MOST_ELEMENTS)

    await reader.story.getByText('Key and filter').click()
    await reader.story.getByRole('checkbox', { name: 'Storms 1000' }).check()
    await expect(reader.story.getByRole('checkbox', { name: 'Claimed 0' })).toBeVisible()
    await reader.story.getByRole('checkbox', { name: 'Storms 1000' }).uncheck()

    await reader.slider.press('Home')
    await expectStop(reader, /^1 of 360: 1 January 2023/)
    await reader.slider.press('ArrowRight')
    await expectStop(reader, /^2 of 360: 2 January 2023/)
    expect(await countElements(reader)).toBeLessThanOrEqual(MOST_ELEMENTS)
  })

  test('are held by a window, and key events play', async ({ page, serve }) => {
    const { origin } = await serve({ folder })
    const reader = await open(page, `${origin}${LONG}?t=2023-02-01/2023-02-03&mode=window&all=yes`)
    await expect(reader.time.getByRole('slider', { name: 'From' })).toHaveAttribute('aria-valuetext', /1 February 2023/)
    await expect(reader.time.getByRole('slider', { name: 'To' })).toHaveAttribute('aria-valuetext', /3 February 2023/)

    const opened = await open(page, `${origin}${LONG}`)
    await expectStop(opened, /^1 of 8: /)
    await opened.time.getByRole('button', { name: 'Play' }).click()
    await expectStop(opened, /^2 of 8: /)
  })

  test('stand in a frame', async ({ page, serve }) => {
    const { origin } = await serve({ folder })
    const reader = await open(page, `${origin}${LONG}embed/?event=${LAST}`)
    await expect(reader.card(LAST_TITLE).getByText(LAST_QUOTE)).toBeVisible()
    expect(await countElements(reader)).toBeLessThanOrEqual(MOST_ELEMENTS)
  })

  test('are pages without script', async ({ browser, serve, problems }) => {
    const { origin } = await serve({ folder })
    const context = await browser.newContext({ javaScriptEnabled: false })
    problems.watch(context)
    problems.allow(/read-long-.*\(csp\)/)
    const page = await context.newPage()
    await page.goto(`${origin}${LONG}100/`)
    await expect(
      page.getByRole('heading', { name: 'Events 9901 to 10000 of 10000, in the order of time' }),
    ).toBeVisible()
    await page.locator(`#event-${LAST}`).getByRole('link', { name: 'Show in article' }).click()
    await expect(page.locator('mark:target')).toHaveText(LAST_QUOTE)
    await context.close()
  })
})
