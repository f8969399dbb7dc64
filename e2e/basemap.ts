// What the tests of the three basemaps bring about, and what they look at.
import type { Locator, Page } from '@playwright/test'
import { expect } from './page.ts'
import { toReader, type Reader } from './reader.ts'

/** What the browser itself says when a page loses its graphics card. */
export const LOST_LINE = /WebGL: CONTEXT_LOST_WEBGL/

/** Water in the opening view, free of marks and of what is opened there, in pixels of the window. */
export async function toSea({ map }: Reader): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = (await map.boundingBox())!
  return { x: Math.round(x + 0.8 * width), y: Math.round(y + 0.72 * height) }
}

/** A hand takes the map at the sea and moves it to the right, and up. */
export async function dragMap(page: Page, reader: Reader): Promise<void> {
  const { x, y } = await toSea(reader)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 90, y - 40, { steps: 4 })
  await page.mouse.up()
}

export const expectMap = (page: Page, name: 'svg' | 'gl' | RegExp): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-map', name, { timeout: 25_000 })

/** The button that turns MapLibre on and off. */
export const detail = ({ map }: Reader): Locator => map.getByRole('button', { name: 'Detailed map' })

/** A browser without WebGL2, from the next page on. */
const withoutWebGl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype as {
      getContext: (this: HTMLCanvasElement, kind: string, ...more: unknown[]) => unknown
    }
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
        return /webgl/.test(kind) ? null : getContext.call(this, kind, ...more)
      },
    })
  })

export async function openWithoutWebGl(page: Page): Promise<Reader> {
  await withoutWebGl(page)
  await page.goto('./')
  await expectMap(page, 'svg')
  return toReader(page)
}

/** The first touch of the still map brings the living one. */
export async function touch(page: Page, reader: Reader): Promise<void> {
  const { x, y } = await toSea(reader)
  await page.mouse.click(x, y)
  await expect.poll(() => seenBasemaps(page)).toEqual(['svg'])
}

/** The basemaps that can be seen now: one at any time. */
export const seenBasemaps = (page: Page): Promise<('static' | 'svg' | 'gl')[]> =>
  page.evaluate(() => {
    const shown = (selector: string): boolean =>
      [...document.querySelectorAll(`.map-base ${selector}`)].some(it => it.checkVisibility({ opacityProperty: true }))
    return (['static', 'svg', 'gl'] as const).filter(name =>
      shown({ static: '.static-map', svg: '.base-svg', gl: 'canvas' }[name]),
    )
  })

/** Takes the graphics card away from the map, as a driver does that starts anew. */
export const loseContext = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    document
      .querySelector<HTMLCanvasElement>('.map-base canvas')!
      .getContext('webgl2')!
      .getExtension('WEBGL_lose_context')!
      .loseContext(),
  )

/** Middle of each mark on the map by its name, in pixels of the window. */
export const readMarks = (page: Page): Promise<Readonly<Record<string, readonly [number, number]>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.marks .target')].map(it => {
        const { left, top, width, height } = it.getBoundingClientRect()
        const { place, places } = it.closest<SVGElement>('[role=button]')!.dataset
        return [(place ?? places)!, [left + width / 2, top + height / 2] as const]
      }),
    ),
  )

/** How far the mark is that moved most, pixels; Infinity where they are not the same marks. */
export function toFarthest(
  a: Readonly<Record<string, readonly [number, number]>>,
  b: Readonly<Record<string, readonly [number, number]>>,
): number {
  if (Object.keys(a).sort().join() !== Object.keys(b).sort().join()) return Infinity
  return Math.max(...Object.entries(a).map(([name, [x, y]]) => Math.hypot(x - b[name]![0], y - b[name]![1])))
}

/**
 * Waits until the marks have stood still for longer than the map waits for a reader who scrubs; where they are then.
 */
export async function settle(page: Page): ReturnType<typeof readMarks> {
  let marks = await readMarks(page),
    sinceMs = Date.now()
  await expect
    .poll(
      async () => {
        const before = marks
        marks = await readMarks(page)
        if (toFarthest(before, marks) > 0) sinceMs = Date.now()
        return Date.now() - sinceMs
      },
      { intervals: [100] },
    )
    .toBeGreaterThan(500)
  return marks
}

/** Keeps the answers to some requests back until the result is called. */
export async function hold(page: Page, address: RegExp): Promise<() => Promise<void>> {
  let open = (): void => undefined
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  await page.route(address, async route => {
    await opened
    await route.continue().catch(() => undefined)
  })
  return async () => {
    open()
    await page.unroute(address)
  }
}

/** After two idle moments and a frame: what waits for the first idle moment has begun. */
export const idle = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise(resolve => {
        const wait = window.requestIdleCallback ?? requestAnimationFrame // Safari has none
        wait(() => wait(() => requestAnimationFrame(resolve)))
      }),
  )
