// Pages of others that embed the map, on an origin and a site of their own.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { FrameLocator, Locator } from '@playwright/test'
import { expect, STORY, test as base } from './page.ts'

interface HostOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** Search parameters of the frame, with `?`, where the page has a place for them. */
  readonly query?: string
  /** Markup, where the page has a place for it. */
  readonly snippet?: string
  /** Fragment of the page itself, with `#`. */
  readonly hash?: string
  /** WebGL, slow where there is no graphics card, only if asked for. */
  readonly basemap?: 'svg' | 'gl'
}

export const test = base.extend<{
  /** Opens a page of e2e/pages with the map's addresses in it. */
  openHost: (name: string, options?: HostOptions) => Promise<void>
}>({
  openHost: async ({ page, problems, site }, use) => {
    let answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string } = {
      headers: {},
      body: '',
    }
    const server = createServer((_, response) =>
      response.writeHead(200, { ...answer.headers, 'content-type': 'text/html; charset=utf-8' }).end(answer.body),
    )
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    // Another site than 127.0.0.1: the frame has a process and storage of its own.
    const host = `http://localhost:${(server.address() as AddressInfo).port}`
    problems.addOrigin(host)
    await use(async (name, { headers = {}, query = '', snippet = '', hash = '', basemap = 'svg' } = {}) => {
      const body = readHost(name)
        .replaceAll('{{map}}', `${site.origin}${STORY}`)
        .replaceAll('{{site}}', site.origin)
        .replaceAll('{{query}}', query)
        .replaceAll('{{snippet}}', () => snippet)
        .replaceAll('<!--text-->', toParagraphs())
      answer = { headers, body }
      if (basemap === 'svg')
        await page.addInitScript(() =>
          Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
        )
      await page.goto(`${host}/${name}.html${hash}`)
    })
    await page.goto('about:blank')
    server.close()
    server.closeAllConnections()
  },
})

const readHost = (name: string): string => readFileSync(resolve(import.meta.dirname, 'pages', `${name}.html`), 'utf8')

/** Markup of a page: the script that it loads, the map as an element, the map as a frame with `title="Map"`. */
export const toScript = (origin: string, attributes = ''): string =>
  `<script ${attributes} src="${origin}/v1/embed.js"></script>`
export const toElement = (origin: string, attributes = '', within = ''): string =>
  `<dateline-map ${attributes} src="${origin}${STORY}">${within}</dateline-map>`
export const toFrame = (origin: string, attributes = '', query = ''): string =>
  `<iframe title="Map" ${attributes} src="${origin}${STORY}embed/${query}"></iframe>`

/** One of the articles, as a page would set it. */
function toParagraphs(): string {
  const text = readFileSync(resolve(import.meta.dirname, 'fixture/seeds/ministers-talk.txt'), 'utf8')
  return text
    .split(/\n+/)
    .filter(line => line.length > 80)
    .map(line => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')
}

/** Brings a lazy frame into sight and waits until its map is alive. */
export async function wake(owner: Locator): Promise<FrameLocator> {
  await owner.scrollIntoViewIfNeeded()
  const inside =
    (await owner.evaluate(it => it.tagName)) === 'IFRAME'
      ? owner.contentFrame()
      : owner.locator('iframe').contentFrame()
  await expect(inside.locator('html')).toHaveAttribute('data-map', /svg|gl/, { timeout: 20_000 })
  return inside
}

/** How much taller a frame is than what it holds, pixels: 0 where it fits, less where it scrolls. */
export async function toSlack(inside: FrameLocator): Promise<number> {
  return inside.locator('#page').evaluate(page => innerHeight - Math.ceil(page.getBoundingClientRect().height))
}
