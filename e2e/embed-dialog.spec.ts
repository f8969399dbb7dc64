// The dialog that gives an editor the snippets, and what a page makes of them.
import { axe } from './axe.ts'
import { test, toSlack, wake } from './hosts.ts'
import { expect, STORY } from './page.ts'
import { open } from './reader.ts'

const PRESS = 'Two ministers hold a press conference in Maputo'

test(
  'the three snippets follow the options, and each works in a page of another',
  { tag: '@slow' },
  async ({ page, context, site, openHost }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, '?event=press-conference&theme=dark')
    const opener = page.getByRole('button', { name: 'Embed', exact: true })
    await opener.click()
    const dialog = page.getByRole('dialog', { name: 'Embed this map' })
    const snippet = (name: string) => dialog.getByRole('textbox', { name })
    const preview = dialog.getByTitle('Preview').contentFrame()
    await expect(preview.getByRole('dialog', { name: PRESS })).toBeVisible()
    await expect(snippet('Plain frame')).toHaveValue(
      new RegExp(
        `^<iframe src="${site.origin}${STORY}embed/\\?event=press-conference&#38;theme=dark" ` +
          'title="Map: The ferry Mara, March 2022" width="100%" height="900" ',
      ),
    )
    await expect(dialog.getByText(`Readers cannot reach ${new URL(site.origin).host}:`)).toBeVisible()
    await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('light')
    await dialog.getByRole('spinbutton', { name: /^Height/ }).fill('480')
    await dialog.getByRole('checkbox', { name: 'Open the list of events' }).check()
    await expect(snippet('Plain frame')).toHaveValue(
      /event=press-conference&#38;theme=light&#38;list=open" .* height="480" /,
    )
    await expect(preview.getByRole('list', { name: 'Events' })).toBeVisible()
    await dialog.getByRole('checkbox', { name: 'Start at this moment' }).uncheck()
    await expect(snippet('Plain frame')).toHaveValue(/embed\/\?theme=light&#38;list=open" /)
    await expect(snippet('Element')).toHaveValue(
      new RegExp(
        `^<dateline-map src="${site.origin}${STORY}" theme="light" list="open">` +
          '<a href="[^"]*">Map: The ferry Mara, March 2022</a></dateline-map>\n' +
          `<script async src="${site.origin}/v1/embed\\.js"></script>$`,
      ),
    )
    expect(await axe(page)).toEqual([])

    const copied: string[] = []
    for (const name of ['Plain frame', 'Frame and script', 'Element']) {
      await dialog.getByRole('region', { name }).getByRole('button', { name: 'Copy' }).click()
      await expect(dialog.getByRole('status')).toHaveText('Copied')
      const text = await page.evaluate(() => navigator.clipboard.readText())
      expect(text).toBe(await snippet(name).inputValue())
      copied.push(text)
    }
    expect(await page.evaluate(() => history.length), 'the preview is no step in the history').toBe(2)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
    await expect(page.getByRole('dialog', { name: PRESS }), 'the card behind stays').toBeVisible()

    for (const [number, text] of copied.entries()) {
      await openHost('snippet', { snippet: text })
      const owner = page.locator('dateline-map, body > iframe')
      const inside = await wake(owner)
      await expect(inside.locator('html')).toHaveAttribute('data-theme', 'light')
      if (number > 0) await expect.poll(() => toSlack(inside)).toBe(0)
      else expect((await owner.boundingBox())!.height).toBe(480)
    }
  },
)

test('a language of the story changes the address and the title of the snippets', async ({ page, site }) => {
  await page.goto('/s/tongues/?event=second')
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this map' })
  const language = dialog.getByRole('combobox', { name: 'Language' })
  await expect(language).toBeVisible()
  const options = await language.getByRole('option').allTextContents()
  expect(options.slice(0, 5)).toEqual(['The reader’s', 'English', '한국어', 'العربية', 'Deutsch'])
  expect(new Set(options).size, 'each once').toBe(options.length)
  const [frame, element] = ['Plain frame', 'Element'].map(name => dialog.getByRole('textbox', { name, exact: true }))
  const preview = dialog.getByTitle('Preview').contentFrame()
  const expectSnippets = async (folder: string, query: string, title: string) => {
    await expect(frame!).toHaveValue(
      new RegExp(`^<iframe src="${site.origin}/s/tongues/${folder}embed/${query}" title="${title}" `),
    )
    await expect(element!).toHaveValue(
      new RegExp(`^<dateline-map src="${site.origin}/s/tongues/${folder}" .*>${title}</a>`),
    )
  }
  await expectSnippets('', '\\?event=second', 'Map: A bridge in three languages')
  await language.selectOption('한국어')
  await expectSnippets('ko/', '\\?event=second&#38;lang=ko', '지도: 세 언어로 보는 다리')
  await expect(preview.getByRole('heading', { name: '세 언어로 보는 다리' })).toBeVisible()
  await language.selectOption('Deutsch')
  await expectSnippets('', '\\?event=second&#38;lang=de', 'Map: A bridge in three languages')
})

test('where nothing may be copied the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  })
  await open(page)
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this map' })
  await expect(dialog.getByRole('checkbox', { name: 'Start at this moment' })).toHaveCount(0)
  await dialog.getByRole('region', { name: 'Element' }).getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByRole('status')).toHaveText('It could not be copied: the text is selected')
  expect(
    await page.evaluate(() => {
      const text = document.activeElement as HTMLTextAreaElement
      return text.value.slice(text.selectionStart, text.selectionEnd)
    }),
  ).toMatch(/^<dateline-map [^]*<\/script>$/)
})

test('two quick presses open one dialog', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Embed' }).dblclick()
  await expect(page.getByRole('dialog', { name: 'Embed' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
})
