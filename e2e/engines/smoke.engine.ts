// Firefox and WebKit as Debian has them, which Playwright cannot drive: five smoke tests each.
import { spawnSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { serveFolder, type Site } from '../../src/build/site.ts'
import { startFirefox } from './firefox.ts'
import type { Session } from './session.ts'
import { findMiniBrowser, startWebkit } from './webkit.ts'

const STORY = 's/ferry-mara/'
const RIGHT = '\ue014'
const ENTER = '\ue007'
const SLIDER = 'input[type=range]'

const find = (...names: readonly string[]): string | undefined =>
  names.map(name => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()).find(Boolean)

const [firefox, driver, browser] = [find('firefox-esr', 'firefox'), find('WebKitWebDriver'), findMiniBrowser()]
const ENGINES = {
  Firefox: firefox === undefined ? undefined : () => startFirefox(firefox),
  WebKit: driver === undefined || browser === undefined ? undefined : () => startWebkit(driver, browser),
}

for (const [engine, start] of Object.entries(ENGINES))
  test.describe(engine, { tag: '@slow' }, () => {
    test.skip(start === undefined, `${engine} is not installed: firefox-esr, webkit2gtk-driver and xvfb of Debian`)
    test.describe.configure({ mode: 'serial', timeout: 120_000 })
    let session: Session, site: Site, host: Server

    test.beforeAll(async () => {
      site = await serveFolder(resolve(import.meta.dirname, '../site'))
      const page = `<!doctype html><title>Article</title><p>Before.</p>
<iframe src="${site.origin}/${STORY}embed/" title="Map" width="100%" height="600"></iframe>
<script async src="${site.origin}/v1/embed.js"></script>`
      host = createServer((_, reply) => reply.setHeader('content-type', 'text/html; charset=utf-8').end(page))
      await new Promise<void>(listening => host.listen(0, '127.0.0.1', listening))
      session = await start!()
    })
    test.afterAll(async () => {
      await session?.close()
      host?.close()
      await site?.close()
    })

    const evaluate = <T>(body: string) => session.evaluate<T>(body)
    const comesAlive = () =>
      expect.poll(() => evaluate('return document.documentElement.dataset.map'), { timeout: 30_000 }).toMatch(/svg|gl/)
    const open = async () => {
      await session.go(`${site.origin}/${STORY}`)
      await comesAlive()
    }

    test('the opening screen has map, time and list', async () => {
      await open()
      const parts = ['[aria-label=Map]', '[role=group][aria-label=Time]', '[aria-label=Events] li', SLIDER]
      for (const part of parts)
        expect(
          await evaluate(`return document.querySelector('${part}').getBoundingClientRect().height`),
          part,
        ).not.toBe(0)
      expect(await evaluate('return document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    })

    test('scrubbing leads to the next date', async () => {
      await open()
      const value = () => evaluate<string>(`return document.querySelector('${SLIDER}').value`)
      const before = Number(await value())
      await session.press(SLIDER, RIGHT)
      await expect.poll(async () => Number(await value())).toBe(before + 1)
      await expect.poll(() => evaluate('return location.search')).toContain('t=')
    })

    test('a row chooses its event, in the card and in the address', async () => {
      await open()
      const row = '.event-choose[aria-current=false], .event-choose:not([aria-current])'
      const rowId = await evaluate<string>(`return document.querySelector('${row}').closest('.event').id`)
      const id = rowId.slice('event-'.length)
      await session.press(`#${rowId} .event-choose`, ENTER)
      await expect.poll(() => evaluate('return document.querySelector("[role=dialog]")?.dataset.event')).toBe(id)
      expect(await evaluate('return location.search')).toContain(`event=${id}`)
    })

    test('in a frame of an article it comes alive and is as tall as its map', async () => {
      await session.go(`http://localhost:${(host.address() as AddressInfo).port}/`)
      await session.enter('iframe')
      await comesAlive()
      await session.enter(null)
      const height = 'return document.querySelector("iframe").getBoundingClientRect().height'
      await expect.poll(() => evaluate(height)).not.toBe(600)
    })

    test('none of it has said anything is wrong', () => {
      expect(session.messages).toEqual([])
    })
  })
