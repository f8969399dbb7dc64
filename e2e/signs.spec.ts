// What a reader can tell from the map and the axis alone, in any colours: shapes compared as they are painted, without
// their hue.
import type { Locator, Page } from '@playwright/test'
import { pickColours } from './colours.ts'
import { expect, test } from './page.ts'
import { middleOf, open } from './reader.ts'

test.use({ viewport: { width: 1280, height: 800 } })

/** One sign of each kind, far apart in the Pacific, and every date that says less than a day. */
const STORY = '/s/evidence/'

/**
 * What is drawn within `reach` px of the drawing, which paper enlarges, of each middle: true where a pixel's lightness
 * stands off from the ground, which is that of its corners.
 */
async function readShapes(page: Page, drawn: readonly Locator[], reach: number): Promise<boolean[][]> {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach)
  const places: { x: number; y: number }[] = []
  for (const it of drawn) {
    const box = (await it.boundingBox())!
    const scale = await it.evaluate(shape => (shape as SVGGraphicsElement).ownerSVGElement!.getScreenCTM()!.a)
    const x = box.x + box.width / 2,
      y = box.y + box.height / 2
    places.push(...steps.flatMap(dy => steps.map(dx => ({ x: x + dx * scale, y: y + dy * scale }))))
  }
  const greys = (await pickColours(page, places)).map(
    ([red, green, blue]) => 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!,
  )
  return drawn.map((_, i) => {
    const own = greys.slice(i * steps.length ** 2, (i + 1) * steps.length ** 2)
    return own.map(grey => Math.abs(grey - own[0]!) > 40)
  })
}

const countDifferent = (a: readonly boolean[], b: readonly boolean[]): number =>
  a.filter((each, i) => each !== b[i]).length

const LAST = `${STORY}?t=2023-12-05`

const LOOKS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  light: async page => void (await open(page, `${LAST}&theme=light`)),
  dark: async page => void (await open(page, `${LAST}&theme=dark`)),
  'forced colours': async page => {
    await page.emulateMedia({ forcedColors: 'active' })
    await open(page, LAST)
  },
  paper: async page => {
    await open(page, `${LAST}&theme=dark`)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
  },
}

/** Pairs of signs that mean different things: happened here, probably here, said so, planned. */
const ON_MAP = [
  ['stated', 'inferred'],
  ['stated', 'actor'],
  ['stated', 'planned'],
  ['inferred', 'actor'],
  ['inferred', 'planned'],
  ['actor', 'planned'],
] as const
/** A day and a plan; of a date that is not one day a bar says so once the reader is at it. */
const ON_AXIS = [
  ['thirteenth', 'plan'],
  ['month', 'plan'],
] as const

for (const [look, show] of Object.entries(LOOKS)) {
  test(
    `shapes can be told apart without their colours, ${look}`,
    { tag: look === 'light' ? [] : '@slow' },
    async ({ page }) => {
      await show(page)
      const where = look === 'paper' ? page.locator('.paper') : page.locator('.stage')
      const compare = async (
        pairs: readonly (readonly [string, string])[],
        find: (id: string) => Locator,
        reach: number,
        atLeast: number,
      ) => {
        const ids = [...new Set(pairs.flat())]
        await find(ids[0]!).scrollIntoViewIfNeeded()
        const shapes = await readShapes(page, ids.map(find), reach)
        const shapeOf = (id: string) => shapes[ids.indexOf(id)]!
        for (const id of ids) expect(shapeOf(id).filter(Boolean).length, `${id} is seen`).toBeGreaterThan(atLeast)
        for (const [a, b] of pairs)
          expect(countDifferent(shapeOf(a), shapeOf(b)), `${a} and ${b} differ by pixels`).toBeGreaterThan(atLeast)
      }
      await compare(ON_MAP, id => where.locator(`.overlay .mark [data-place="${id}"] .target`), 11, 20)
      const toDot = (id: string) => where.locator(`.axis-mark[data-event="${id}"]`)
      await compare(ON_AXIS, toDot, 5, 6)
      await test.step('a day is stronger than some day of a month', async () => {
        const places = await Promise.all(['thirteenth', 'month'].map(id => middleOf(toDot(id).locator('circle'))))
        const { height } = (await toDot('month').locator('circle').boundingBox())!
        const ground = { x: places[1]!.x + height, y: places[1]!.y + 0.9 * height }
        const greys = (await pickColours(page, [...places, ground])).map(
          ([red, green, blue]) => 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!,
        )
        const [day, month] = greys.slice(0, 2).map(grey => Math.abs(grey - greys[2]!))
        expect(day! - month!).toBeGreaterThan(40)
        expect(month!, 'which is seen').toBeGreaterThan(40)
      })
    },
  )
}

test('the key says each sign that is drawn, and no other', async ({ page }) => {
  const { map } = await open(page, LAST)
  const key = map.getByRole('list', { name: 'Key' }).getByRole('listitem')
  await expect(key).toHaveText(['happened here', 'said so', 'probably or somewhere here', 'planned'])
  await page.goto(`${STORY}?view=158,30,5&t=2023-12-05`)
  await expect(map.getByRole('button', { name: /^Stated, 1 event\b/ })).toBeVisible()
  await expect(key, 'of what is in sight').toHaveText(['happened here'])
})

test('hard dates, drawn when the reader is at them', { tag: '@slow' }, async ({ page }) => {
  const { time, tick, row } = await open(page, LAST)
  const drawn = time.locator('.axis-bar.is-now')
  const bar = async (event: string) => {
    await row(`Event ${event}`).click()
    await expect(tick(event)).toHaveClass(/is-selected/)
    const { x, width } = (await drawn.locator('rect').boundingBox())!
    const ends = await drawn.locator('stop').evaluateAll(stops => stops.map(it => it.getAttribute('stop-opacity')))
    return { left: x, right: x + width, fades: { start: ends[0] === '0', end: ends.at(-1) === '0' } }
  }
  const middle = async (event: string) => (await middleOf(tick(event))).x
  const month = await bar('month')
  await test.step('2023-09 is a bar around the exact 2023-09-13', async () => {
    expect(month.fades).toEqual({ start: false, end: false })
    expect(await middle('thirteenth')).toBeGreaterThan(month.left - 8)
    expect(await middle('thirteenth')).toBeLessThan(month.right)
    await row('Event thirteenth').click()
    await expect(tick('thirteenth')).toHaveClass(/is-selected/)
    await expect(drawn, 'a day has no bar').toHaveCount(0)
  })

  await test.step('2023-21 is a bar of March to May, before September', async () => {
    const spring = await bar('spring')
    expect(spring.right).toBeLessThan(month.left)
  })

  await test.step('2023-11-2X is a bar, [A..B] one with soft ends, ../B fades at its open end, ~ at both', async () => {
    expect((await bar('twenties')).fades).toEqual({ start: false, end: false })
    expect((await bar('between')).fades).toEqual({ start: true, end: true })
    expect((await bar('before')).fades).toEqual({ start: true, end: false })
    expect((await bar('about')).fades).toEqual({ start: true, end: true })
  })

  await test.step('an article of unknown day between dates is a band, what it announces hollow after it', async () => {
    const published = time.locator('.axis-published')
    await expect(published).toHaveCount(1)
    await expect(time.getByText('Articles published', { exact: true })).toBeVisible()
    const { x, width } = (await published.boundingBox())!
    expect(width).toBeGreaterThan(1)
    expect(await middle('plan')).toBeGreaterThan(x + width)
    expect(await middle('denial')).toBeLessThan(x + width)
    await expect(tick('plan')).toHaveClass(/is-planned/)
  })

  await test.step('on the story’s clock Guam’s morning is the evening before, and before Washington’s', async () => {
    const [before, guam, washington, after] = await Promise.all(['before', 'guam', 'washington', 'denial'].map(middle))
    expect(guam!).toBeLessThan(washington!)
    for (const place of [guam!, washington!]) {
      expect(place).toBeGreaterThan(before!)
      expect(place).toBeLessThan(after!)
    }
  })

  await test.step('2018 beside 2023: the gap is cut, and said in words', () =>
    expect(time.getByText(/^4 years \d+ months later$/)).toBeVisible())
})

test(
  'a pin inside an area can be chosen, and so can the area; a place for orientation is no mark',
  { tag: '@slow' },
  async ({ page }) => {
    const reader = await open(page, LAST)
    await expect(page.locator('.map .shape.is-area[data-place="area"]')).toHaveAttribute('d', /^M.*Z$/)
    await expect(page.locator('.map .shape[data-place="vague"]'), 'a ring of its radius').toHaveAttribute('d', /Z$/)
    await reader.mark('Inside, 2 events').press('Enter')
    await expect(reader.dialog).toHaveAccessibleName('Inside')
    await reader.dialog.getByRole('button', { name: 'Close' }).click()
    await reader.mark('Area, 1 event').click()
    await expect(reader.card('Event before')).toBeVisible()

    await page.goto(`${STORY}?mode=only&t=2018-09-19`)
    await expect(page.locator('.map .name.place')).toHaveText('Quiet')
    await expect(reader.mark(/^Quiet/)).toHaveCount(0)
  },
)

test('an arc is drawn for the event that is told, says what joins its places, and is no arrow', async ({ page }) => {
  const { map, row } = await open(page, '?event=mara-sails-to-mauritius')
  const words = map.getByText('from here to there', { exact: true })
  await expect(map.locator('.arc')).toHaveCount(1)
  await expect(words).toBeVisible()
  await expect(map.locator('.overlay').locator('marker, [marker-end], .arrow')).toHaveCount(0)
  await row('The ferry Mara runs aground').click()
  await expect(map.locator('.arc'), 'of no other event').toHaveCount(0)
  await page.goto('?event=mara-sails-to-mauritius&view=-130,0,0.5')
  await expect(map.locator('.arc')).toHaveCount(1)
  await expect(words, 'behind the globe').toHaveCount(0)
})
