// The studio: from an article to a file of the project, by keyboard, and nothing is lost on the way.
import { readFileSync, writeFileSync } from 'node:fs'
import { axe } from './axe.ts'
import { ARTICLE } from './studio-article.ts'
import { cardOf, countOf, draft, expect, FOLDER, openPane, saved, stepTo, test } from './studio-page.ts'

test.use({ folder: FOLDER, viewport: { width: 1280, height: 800 } })

test('an article is drafted and decided by keyboard, and stands in the project', async ({ page, studio }) => {
  await draft(page, studio.address)
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('A flood swept through Maiduguri')
  await expect(saved(page)).toBeVisible()
  const before = studio.story().proposals

  await page.keyboard.press('j')
  const name = await cardOf(page).textContent()
  await page.keyboard.press('a')
  await expect(countOf(page)).toHaveText(/^1 of/)
  await expect(cardOf(page)).not.toHaveText(name!)
  await expect(cardOf(page)).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: /^Accepted/ })).toBeAttached()
  await expect.poll(() => studio.story().proposals).toBeLessThan(before)

  await page.keyboard.press('u')
  await expect(countOf(page)).toHaveText(/^0 of/)
  await expect(cardOf(page)).toHaveText(name!)
  await expect.poll(() => studio.story().proposals).toBe(before)
  await page.keyboard.press('Shift+U')
  await expect(countOf(page)).toHaveText(/^1 of/)

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  const map = page.frameLocator('iframe').first()
  await expect(map.getByRole('region', { name: 'Map' })).toBeVisible({ timeout: 30_000 })
})

test(
  'a file that was changed meanwhile is asked about, with both versions',
  { tag: '@slow' },
  async ({ page, problems, studio }) => {
    problems.allow(/status 409|409 \(Conflict\)/)
    await draft(page, studio.address)
    await expect(saved(page)).toBeVisible()
    const { path, text } = studio.story()
    const theirs = text.replace('"title": "Flood', '"title": "Theirs: flood')
    writeFileSync(path, theirs)
    await page.keyboard.press('a')
    const question = page.getByRole('dialog', { name: /changed meanwhile/ })
    await expect(question).toContainText('Theirs: flood', { timeout: 15_000 })
    expect(readFileSync(path, 'utf8')).toBe(theirs)
    await question.getByRole('button', { name: 'Take the file' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Theirs: flood/)
    await page.keyboard.press('u')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Flood/)
    await expect.poll(() => readFileSync(path, 'utf8')).not.toBe(theirs)
  },
)

test(
  'a text that was changed meanwhile is asked about; Undo brings the old one back',
  { tag: '@slow' },
  async ({ page, studio }) => {
    await draft(page, studio.address)
    await expect(saved(page)).toBeVisible()
    const { path, text } = studio.seed()
    writeFileSync(path, text.replace('swept through Maiduguri', 'swept all of Maiduguri'))
    const question = page.getByRole('dialog', { name: /^The text seeds\/.* has been changed meanwhile$/ })
    await expect(question).toContainText('swept all of Maiduguri', { timeout: 15_000 })
    await expect(question).toContainText('swept through Maiduguri')
    await question.getByRole('button', { name: 'Take the file' }).click()
    const article = page.getByRole('region', { name: 'Article' })
    await expect(article).toContainText('swept all of Maiduguri')
    await expect.poll(() => studio.story().text).toContain('swept all of Maiduguri')
    await page.keyboard.press('u')
    await expect(article).toContainText('swept through Maiduguri')
    await expect.poll(() => studio.story().text).toContain('swept through Maiduguri')
    expect(studio.seed().text).toContain('swept all of Maiduguri')
  },
)

test(
  'the site is built by a press, and the form of an event leads back to what is next',
  { tag: '@slow' },
  async ({ page, studio }) => {
    await draft(page, studio.address)
    await expect(saved(page)).toBeVisible()
    const work = page.getByRole('region', { name: 'Work' })
    await stepTo(page, 'Not an event')
    const first = await cardOf(page).textContent()
    await page.keyboard.press('e')
    await work.getByLabel('Title').fill('Flood in Maiduguri')
    await work.getByRole('button', { name: 'Accept and go on' }).click()
    await expect(countOf(page)).toHaveText(/^[1-9]\d* of/)
    await expect(cardOf(page)).not.toHaveText(first!)
    await expect.poll(() => studio.story().text).toContain('Flood in Maiduguri')
    await openPane(page, 'Publish')
    await work.getByRole('button', { name: 'Build the site' }).click()
    const link = work.getByRole('link', { name: 'Open this story as readers see it' })
    await expect(link).toHaveAttribute('href', /^http:\/\/127\.0\.0\.1:9\/s\/flood-[a-z-]+\/$/)
  },
)

test('what is typed stays: nothing late writes over it, and what cannot be taken says why', async ({
  page,
  studio,
}) => {
  await draft(page, studio.address)
  await stepTo(page, 'Not an event')
  await page.keyboard.press('e')
  const work = page.getByRole('region', { name: 'Work' })
  const [title, label, when] = ['Title', 'Label', 'When'].map(name => work.getByLabel(name, { exact: true }))
  // A label of the old title's words is made anew of the new one.
  await label!.fill('Flood')
  await title!.fill('Flood in Maiduguri')
  await title!.press('ControlOrMeta+a')
  await page.keyboard.type('Water takes Maiduguri')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Dam gives way', { delay: 30 })
  await when!.fill('the day of the locust')
  await expect(label!).toHaveValue('Dam gives way')
  await work.getByRole('button', { name: 'Accept and go on' }).click()
  await expect(when!).toHaveValue('the day of the locust')
  await expect(when!).toHaveAccessibleDescription(
    /Not taken: “the day of the locust”: no date .* As you would write it/,
  )
  await openPane(page, 'Story')
  await openPane(page, 'Events')
  await work.getByRole('button', { name: /^Water takes Maiduguri/ }).click()
  await expect(when!).toHaveValue('the day of the locust')
  await when!.press('Escape')
  await expect(when!).toHaveValue('Tuesday')
  await expect.poll(() => studio.story().text).toContain('"label": "Dam gives way"')
})

test('an event that is gone to on the map opens its form', async ({ page, studio }) => {
  await draft(page, studio.address)
  await openPane(page, 'Events')
  const work = page.getByRole('region', { name: 'Work' })
  await work.locator('.event-list .queue-name').first().click()
  const title = work.getByLabel('Title', { exact: true })
  const own = await title.inputValue()
  const map = page.frameLocator('iframe').first()
  await expect(map.getByRole('dialog', { name: own })).toBeVisible()
  await title.focus()
  await map.getByRole('button', { name: 'Next event' }).first().click()
  await expect(title).not.toHaveValue(own)
})

test('the clerk knows the places of the settings, the map how it is to be drawn', async ({ page, studio }) => {
  const ref = 'https://maps.example/node/1'
  const place = { name: 'Marrowby', country: 'GB', kind: 'city', coordinates: [-1.5, 53.1], ref }
  const tiles = { url: '/tiles/{z}/{x}/{y}.png', minzoom: 9, maxzoom: 9, credit: 'Pictures: © the <desk>' }
  studio.set({ places: [place], disputedBorders: 'hidden', tiles })
  await draft(
    page,
    studio.address,
    'Bridge closed\n\nA bridge in Marrowby was closed on 3 May 2021, the police said.\n',
  )
  await expect(saved(page)).toBeVisible()
  expect(studio.story().text).toContain(ref)
  const map = page.frameLocator('iframe').first()
  await expect(map.getByText(tiles.credit)).toBeAttached({ timeout: 30_000 })
  await expect(map.getByText('not who should.')).toHaveText(/not who should\.$/)
  const root = map.locator('html')
  await expect(root).toHaveAttribute('data-disputed-borders', 'hidden')
  await expect(root).toHaveAttribute('data-tiles', '9 9 /tiles/{z}/{x}/{y}.png')
  const toDisplay = (it: HTMLElement) => {
    const line = it.ownerDocument.createElement('i')
    line.className = 'base-disputed'
    it.append(line)
    return getComputedStyle(line).display
  }
  expect(await root.evaluate(toDisplay)).toBe('none')
})

test('nothing but the panes ever scrolls, whatever comes into sight', async ({ page, studio }) => {
  await page.setViewportSize({ width: 1280, height: 560 })
  await draft(page, studio.address)
  /** All that holds the panes, pushed: what has moved. */
  const moved = (): Promise<string[]> =>
    page.evaluate(() => {
      const holders = new Set<Element>([document.documentElement])
      for (const pane of document.querySelectorAll('.scroller'))
        for (let at = pane.parentElement; at; at = at.parentElement) holders.add(at)
      for (const each of holders) each.scrollBy({ top: 50, left: 50, behavior: 'instant' })
      return [...holders].flatMap(each =>
        each.scrollTop + each.scrollLeft > 0 ? `${each.tagName} ${each.className}` : [],
      )
    })
  await page.getByRole('region', { name: 'Article' }).getByText('stay indoors').click({ clickCount: 3 })
  await page.getByRole('button', { name: 'Quote for' }).click()
  await expect(page.getByRole('group', { name: 'This event' })).toBeVisible()
  expect(await moved()).toEqual([])
  for (const pane of ['Events', 'Story', 'File', 'Publish', 'Decide']) {
    await openPane(page, pane)
    expect(await moved(), pane).toEqual([])
  }
})

test('what looks like HTML is text', async ({ page, studio }) => {
  const naughty = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await draft(page, studio.address, ARTICLE.replace('Flood cuts', `Flood ${naughty} cuts`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x')
  await expect(page.getByRole('region', { name: 'Article' })).toContainText('<script>')
  expect(await page.title()).toBe('Dateline studio')
})

for (const [width, height, scheme] of [
  [1280, 800, 'light'],
  [1280, 800, 'dark'],
  [820, 1180, 'light'],
] as const)
  test(`axe finds nothing at ${width}, ${scheme}`, { tag: '@slow' }, async ({ page, studio }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await draft(page, studio.address)
    expect(await axe(page)).toEqual([])
    for (const name of ['Events', 'Story', 'File', 'Publish']) {
      await page.getByRole('navigation', { name: 'Work' }).getByRole('button', { name }).click()
      if (name === 'Publish') await page.getByLabel('Where your maps will be').fill('https://maps.example/')
      expect(await axe(page), name).toEqual([])
    }
  })
