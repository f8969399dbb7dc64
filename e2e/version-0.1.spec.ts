// What version 0.1 built stands in articles for years: its pages, its script and its links work with what is built
// today, and the other way round.
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestInfo } from '@playwright/test'
import { PROJECT } from './project.ts'
import { test, toSlack, wake } from './hosts.ts'
import { expect, STORY } from './page.ts'
import { open } from './reader.ts'

const VERSION = resolve(PROJECT, 'e2e/fixtures/version-0.1')
const OLD = '/s/north-korea-spy-satellite/'

/**
 * Where a link of version 0.1 leads: what is left out is as in any other. One that named neither event nor time led to
 * the story as it opens.
 */
interface Link {
  readonly link: string
  readonly event?: string
  readonly opens?: true
  /** Of the date on show, or of the end of the window. */
  readonly date?: string
  readonly from?: string
  readonly mode?: string
  readonly theme?: string
  readonly search?: Readonly<Record<string, string>>
  readonly passage?: string
}
const links = JSON.parse(readFileSync(resolve(VERSION, 'links.json'), 'utf8')) as readonly Link[]

/** The site of version 0.1, with the tiles of today under the name that it asks for. */
function copyOldSite(info: TestInfo): string {
  const folder = info.outputPath('site'),
    assets = resolve(folder, 'assets')
  cpSync(resolve(VERSION, 'site'), folder, { recursive: true })
  const findFile = (where: string, name: RegExp) =>
    resolve(
      where,
      readdirSync(where).find(each => name.test(each))!,
    )
  const [tiles] = /world-[\w-]+\.pmtiles/.exec(readFileSync(findFile(assets, /^world-.*\.js$/), 'utf8'))!
  cpSync(findFile(resolve(PROJECT, 'dist/assets'), /\.pmtiles$/), resolve(assets, tiles))
  return folder
}

/** A page and the script in the article around it. */
const PAIRS = {
  'a page of version 0.1 with the script of today': {
    isOld: { page: true, script: false },
    story: OLD,
    title: /^North Korea's spy satellite/,
    event: 'satellite-launch',
    card: 'North Korea launches a spy satellite',
  },
  'a page of today with the script of version 0.1': {
    isOld: { page: false, script: true },
    story: STORY,
    title: /^The ferry Mara/,
    event: 'press-conference',
    card: 'Two ministers hold a press conference in Maputo',
  },
}

for (const [what, { isOld, story, title, event, card }] of Object.entries(PAIRS))
  test(
    `${what}: title, height, bound words and reports`,
    { tag: isOld.page ? [] : '@slow' },
    async ({ page, site, serve, openHost }, info) => {
      const old = await serve({ folder: copyOldSite(info) })
      const [address, script] = [isOld.page, isOld.script].map(is => (is ? old : site).origin) as [string, string]
      const word = (map: string) =>
        `<p><span data-dateline="${event}" data-dateline-map="${map}">Words of ${map}</span></p>`
      await openHost('snippet', {
        snippet: [
          `${word('frame')}<iframe id="frame" width="640" src="${address}${story}embed/"></iframe>`,
          `${word('element')}<dateline-map id="element" src="${address}${story}"></dateline-map>`,
          `<script src="${script}/v1/embed.js"></script>`,
        ].join('\n'),
      })
      await page.evaluate(() => {
        addEventListener('dateline-select', select => {
          const { event } = (select as CustomEvent<{ event: string | null }>).detail
          document.documentElement.dataset['selected'] = `${event} in ${(select.target as Element).id}`
        })
      })
      for (const id of ['frame', 'element'])
        await test.step(id, async () => {
          const inside = await wake(page.locator(`#${id}`))
          await expect(page.locator('iframe').nth(id === 'frame' ? 0 : 1)).toHaveAttribute('title', title)
          await expect.poll(() => toSlack(inside)).toBe(0)
          const words = page.getByRole('button', { name: `Words of ${id}` })
          await words.press('Enter')
          await expect(inside.getByRole('dialog', { name: card })).toBeVisible()
          await expect(words).toHaveAttribute('aria-current', 'true')
          await expect(page.locator('html')).toHaveAttribute('data-selected', `${event} in ${id}`)
          await expect.poll(() => toSlack(inside)).toBe(0)
          await inside.getByRole('button', { name: 'Close' }).click()
          await expect(words).not.toHaveAttribute('aria-current')
          await expect(page.locator('html')).toHaveAttribute('data-selected', `null in ${id}`)
        })
    },
  )

test('the page of version 0.1 comes alive from its own files', { tag: '@slow' }, async ({ page, serve }, info) => {
  const { origin } = await serve({ folder: copyOldSite(info) })
  const { row, dialog, map, status } = await open(page, `${origin}${OLD}`)
  await row('North Korea launches a spy satellite').click()
  await expect(dialog).toHaveAttribute('data-event', 'satellite-launch')
  await map.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/view=/)
  await expect(map.locator('.base-svg path').first()).toBeAttached()
  await expect(status).not.toHaveText(/could not be loaded/)
})

test('links of version 0.1 lead where they led', { tag: '@slow' }, async ({ page, serve }) => {
  test.slow()
  const { origin } = await serve({ folder: 'dist' })
  const opening = (await (await open(page, `${origin}${OLD}`)).dialog.getAttribute('data-event'))!
  for (const { link, event, opens, date, from, mode, theme, search: { lang, ...search } = {}, passage } of links)
    await test.step(link, async () => {
      const { time, dialog, status } = await open(page, `${origin}${OLD}${link}`)
      const slider = (name: string) => time.getByRole('slider', { name, exact: true })
      if (event ?? opens) await expect(dialog).toHaveAttribute('data-event', event ?? opening)
      else await expect(dialog).toHaveCount(0)
      if (date)
        await expect(slider(mode === 'window' ? 'To' : 'Date')).toHaveAttribute(
          'aria-valuetext',
          new RegExp(`: ${date}`),
        )
      if (from) await expect(slider('From')).toHaveAttribute('aria-valuetext', new RegExp(`: ${from}`))
      if (mode) await expect(time.getByRole('combobox', { name: 'Show' })).toHaveValue(mode)
      if (theme) await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      if (lang)
        await expect(page, 'the page in that language, which there is by now').toHaveURL(
          `${origin}${OLD}${lang}/${link.replace(`&lang=${lang}`, '')}`,
        )
      if (passage) await expect(page.locator(`#${passage}`)).toBeInViewport()
      for (const [name, value] of Object.entries({ ...search, ...(event && { event }) }))
        expect(new URL(page.url()).searchParams.get(name), name).toBe(value)
      await expect(status).toHaveText('')
    })
})
