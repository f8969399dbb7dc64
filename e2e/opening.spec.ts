// The opening view on screens of every size: all places of the story on the map, nothing over anything else, nothing
// cut off.
import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'
import { open, type Reader } from './reader.ts'

const SIZES = ['1280x720', '768x1024', '390x844', '640x480', '320x640', '2560x1440'].map(
  text => text.split('x').map(Number) as [number, number],
)
const PLACES = [
  'antananarivo',
  'barred-waters',
  'ferry-lane',
  'katsepy-light',
  'madagascar',
  'maputo',
  'mauritius',
  'mozambique',
  'mozambique-channel',
  'pracel-bank',
  'tuas',
]

interface Box {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pairs of boxes that cover each other by more than a pixel; parts of one button have one name. */
const findOverlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        b =>
          a.name !== b.name &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map(b => `${a.name} and ${b.name}`),
  )

/**
 * Every place of the story is there: as a mark, in one with a number, as a tag on the rim, or as a shape whose name has
 * no room.
 */
async function expectAllPlaces({ map }: Reader, mostNameless: number): Promise<void> {
  const { pressed, shapes } = await map.evaluate(region => {
    const read = (name: string, found: string): string[] =>
      [...region.querySelectorAll(`.overlay ${found}`)].flatMap(it => it.getAttribute(name)!.split(','))
    return {
      pressed: [
        ...read('data-place', '[role=button][data-place]'),
        ...read('data-places', '[role=button][data-places]'),
      ].sort(),
      shapes: read('data-place', '.shape[data-place]'),
    }
  })
  expect(new Set(pressed).size, 'no place stands there twice').toBe(pressed.length)
  const nameless = PLACES.filter(id => !pressed.includes(id))
  expect(pressed, 'no place but those of the events').toEqual(PLACES.filter(id => !nameless.includes(id)))
  expect(
    nameless.filter(id => !shapes.includes(id)),
    'places that are nowhere',
  ).toEqual([])
  expect(nameless.length, 'shapes that have no room for their name').toBeLessThanOrEqual(mostNameless)
}

/** Marks, tags, names and buttons stand free on the map. */
async function expectFreeMarks({ map, time }: Reader): Promise<void> {
  // One look at all of them, in one frame.
  const seen = await map.evaluate(region => {
    const toBox = (it: Element, owner = it): Box => {
      const { left, top, right, bottom } = it.getBoundingClientRect()
      return { name: owner.getAttribute('aria-label') ?? owner.textContent!, left, top, right, bottom }
    }
    // A name can stand aside of its mark and up or down: between them is room for others.
    const toParts = (button: Element): Box[] =>
      [...button.querySelectorAll('.target, .edge-box, text')]
        .filter(part => part.getClientRects().length > 0)
        .map(part => toBox(part, button))
    const toTarget = (it: Element): Element => it.querySelector('.target, .edge-box')!
    const buttons = [...region.querySelectorAll('.overlay [role=button]')]
    const covered = buttons.filter(it => {
      const { left, top, width, height } = toTarget(it).getBoundingClientRect()
      return !it.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
    return {
      map: toBox(region),
      boxes: buttons.flatMap(toParts),
      controls: [...region.querySelectorAll('.map-controls button, .map-whole')].map(it => toBox(it)),
      covered: covered.map(it => it.getAttribute('aria-label')),
      unsaid: buttons.flatMap(it => {
        const name = it.getAttribute('aria-label')!.toLowerCase()
        const lines = [...it.querySelectorAll('.mark-name:not(.is-hidden) > tspan, .edge-name > tspan')]
        return lines
          .map(line => line.textContent!.replace(/^: | \+\d+$/g, '').trim())
          .filter(line => !name.includes(line.toLowerCase()))
      }),
      smallest: Math.min(
        ...buttons.map(it => toTarget(it).getBoundingClientRect()).map(box => Math.min(box.width, box.height)),
      ),
    }
  })
  const outside = seen.boxes.filter(
    box =>
      box.left < seen.map.left || box.right > seen.map.right || box.top < seen.map.top || box.bottom > seen.map.bottom,
  )
  expect(
    outside.map(box => box.name),
    'marks that leave the map',
  ).toEqual([])
  expect(seen.covered, 'marks under something else').toEqual([])
  expect(seen.unsaid, 'words of a button that its name does not say').toEqual([])
  expect(findOverlaps([...seen.boxes, ...seen.controls]), 'marks, names and buttons that cover each other').toEqual([])
  expect(Math.round(seen.smallest), 'pixels to hit').toBeGreaterThanOrEqual(24)
  expect((await time.boundingBox())!.y, 'the map ends where the time begins').toBeGreaterThanOrEqual(
    seen.map.bottom - 1,
  )
}

/** Nothing scrolls sideways and no words are cut off. */
async function expectWholeWords(page: Page): Promise<void> {
  const wrong = await page.evaluate(() => {
    const isCut = (it: Element): boolean => {
      const { overflowX, clipPath } = getComputedStyle(it)
      return clipPath === 'none' && overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0
    }
    const isOut = (it: Element): boolean => {
      const { left, right, width } = it.getBoundingClientRect()
      return width > 1 && (left < -1 || right > innerWidth + 1)
    }
    const words = [
      ...document.querySelectorAll(
        'h1, h2, h3, p, li, button, label, select, input, blockquote, dt, dd, time, a:not(svg a)',
      ),
    ].filter(
      it =>
        it.checkVisibility() &&
        getComputedStyle(it).clipPath === 'none' &&
        getComputedStyle(it.parentElement!).textOverflow !== 'ellipsis',
    )
    return {
      sideways: document.documentElement.scrollWidth - innerWidth,
      cut: words
        .filter(
          it =>
            isCut(it) ||
            (it.scrollWidth > it.clientWidth + 1 && getComputedStyle(it).display !== 'inline' && it.clientWidth > 0),
        )
        .map(it => it.outerHTML.slice(0, 120)),
      out: words.filter(isOut).map(it => it.outerHTML.slice(0, 120)),
    }
  })
  expect(wrong).toEqual({ sideways: 0, cut: [], out: [] })
}

/** The words of the time control can be read whole. */
async function expectFreeTime({ time }: Reader, width: number): Promise<void> {
  const boxes: Box[] = await time.evaluate(group =>
    [...group.querySelectorAll('svg.axis text, button, .time-date, select, input:not([type=range])')]
      .filter(
        it =>
          (it.checkVisibility() && it.textContent !== '') || (it instanceof HTMLButtonElement && it.checkVisibility()),
      )
      .map(it => {
        const { left, top, right, bottom, height } = it.getBoundingClientRect()
        const air = it instanceof SVGTextElement ? height / 6 : 0 // above and below the letters
        return {
          name: it.getAttribute('aria-label') ?? it.textContent!,
          left,
          top: top + air,
          right,
          bottom: bottom - air,
        }
      }),
  )
  expect(boxes.length).toBeGreaterThan(8)
  expect(findOverlaps(boxes), 'words of the time control that cover each other').toEqual([])
  expect(
    boxes.filter(box => box.left < -1 || box.right > width + 1).map(box => box.name),
    'words that leave the screen',
  ).toEqual([])
}

for (const [width, height] of SIZES)
  test(`${width} x ${height}`, { tag: width === 1280 || width === 390 ? [] : '@slow' }, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const reader = await open(page)
    await test.step('at opening, which tells an event', async () => {
      await expect(reader.card('The ferry Mara runs aground')).toBeVisible()
      await expectAllPlaces(reader, width < 360 ? 2 : 0)
      await expectFreeMarks(reader)
      await expectWholeWords(page)
      await expectFreeTime(reader, width)
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
    })
    await test.step('with a card', async () => {
      await reader.row('The Mara is said to have carried untaxed fuel').click()
      await expectWholeWords(page)
    })
    await test.step('with the articles', async () => {
      await reader.tab('Articles').press('Enter')
      await expectWholeWords(page)
    })
    const more = reader.time.getByRole('button', { name: 'More for time' })
    if (await more.isVisible())
      await test.step('with the choices of time', async () => {
        await more.click()
        await expectWholeWords(page)
      })
  })
