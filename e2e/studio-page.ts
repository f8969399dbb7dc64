// What an editor does in the studio, by role and name, and a project of its own behind it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { serveStudio, type Studio } from '../src/build/studio/serve-studio.ts'
import type { SiteMaker } from '../src/build/studio/site-maker.ts'
import { expect, test as base } from './page.ts'
import { saveData } from './reader.ts'
import { ARTICLE } from './studio-article.ts'

export { expect }
export const FOLDER = 'e2e/site.studio'

interface StoryFile {
  readonly path: string
  readonly text: string
  /** How many proposals are in it. */
  readonly proposals: number
}

interface StudioProject {
  readonly address: string
  /** The only story of the project. */
  readonly story: () => StoryFile
  /** Its only text. */
  readonly seed: () => { readonly path: string; readonly text: string }
  /** Writes its `dateline.config.json`. */
  readonly set: (settings: object) => void
  /** The command is ended, as by a crash. */
  readonly end: () => Promise<void>
  /** It is started once more, at the same origin, with another token. */
  readonly restart: () => Promise<string>
}

/** Nothing is built: as if each story of the project had its page. */
const noSite = (root: string): SiteMaker => ({
  make: () =>
    Promise.resolve({
      origin: 'http://127.0.0.1:9',
      stories: readdirSync(join(root, 'data/stories')).map(name => name.replace('.json', '')),
    }),
  close: () => Promise.resolve(),
})

export const test = base.extend<{ studio: StudioProject }>({
  studio: async ({ page, problems }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'dateline-studio-'))
    for (const folder of ['data/stories', 'seeds']) mkdirSync(join(root, folder), { recursive: true })
    const start = (port = 0): Promise<Studio> =>
      serveStudio({ root, folder: resolve(import.meta.dirname, '..', FOLDER), opening: null, port, site: noSite(root) })
    let studio = await start()
    problems.addOrigin(studio.origin)
    const { address, origin } = studio
    await use({
      address,
      story() {
        const [name] = readdirSync(join(root, 'data/stories'))
        const path = join(root, 'data/stories', name!)
        const text = readFileSync(path, 'utf8')
        return { path, text, proposals: text.split('"review": "proposed"').length - 1 }
      },
      seed() {
        const [name] = readdirSync(join(root, 'seeds'))
        const path = join(root, 'seeds', name!)
        return { path, text: readFileSync(path, 'utf8') }
      },
      set: settings => writeFileSync(join(root, 'dateline.config.json'), JSON.stringify(settings)),
      end: () => studio.close(),
      async restart() {
        studio = await start(Number(new URL(origin).port))
        return studio.address
      },
    })
    await page.goto('about:blank')
    await studio.close()
    rmSync(root, { recursive: true })
  },
})

export const countOf = (page: Page): Locator => page.getByText(/^\d+ of \d+ decided$/)
export const cardOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Work' }).getByRole('heading', { level: 2 })
export const saved = (page: Page): Locator => page.getByText('Saved', { exact: true })
export const openPane = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Work' }).getByRole('button', { name }).click()

/** Steps on until the card in hand has such a button. */
export async function stepTo(page: Page, button: string): Promise<void> {
  const wanted = page.getByRole('region', { name: 'Work' }).getByRole('button', { name: button })
  while (!(await wanted.isVisible())) {
    const before = await cardOf(page).textContent()
    await page.keyboard.press('j')
    await expect(cardOf(page)).not.toHaveText(before!)
  }
}

export async function drop(page: Page, text: string): Promise<void> {
  const here = page.getByRole('heading', { name: 'Drop an article here' })
  await expect(here).toBeVisible()
  const data = await page.evaluateHandle(given => {
    const transfer = new DataTransfer()
    transfer.setData('text/plain', given)
    return transfer
  }, text)
  await here.dispatchEvent('drop', { dataTransfer: data })
}

/** Opens the studio and drafts a text that is dropped into it. */
export async function draft(page: Page, address: string, text = ARTICLE): Promise<void> {
  await saveData(page) // the map in it without WebGL, which is slow where there is no graphics card
  await page.goto(address)
  await drop(page, text)
  await page.getByRole('button', { name: 'Draft the story' }).click()
  await expect(countOf(page)).toBeVisible({ timeout: 40_000 })
}
