// What a reader can tell from the map and the axis alone, in any colours: shapes compared as they are painted, without
// their hue.
import type { Locator, Page } from '@playwright/test'
import { pickColours } from './colours.ts'
import { expect, test } from './page.ts'
import { open } from './reader.ts'

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

const LOOKS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  light: async page => void (await open(page, `${STORY}?theme=light`)),
  dark: async page => void (await open(page, `${STORY}?theme=dark`)),
  'forced colours': async page => {
    await page.emulateMedia({ forcedColors: 'active' })
    await open(page, STORY)
  },
  paper: async page => {
    await open(page, `${STORY}?theme=dark`)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
  },
}

/** Pairs of signs that mean different things. */
const ON_MAP = [
  ['stated', 'inferred'],
  ['exact', 'stated'],
  ['stated', 'vague'],
  ['stated', 'planned'],
  ['stated', 'actor'],
  ['planned', 'actor'],
  ['inferred', 'actor'],
  ['inferred', 'planned'],
  ['vague', 'actor'],
] as const
const ON_AXIS = [
  ['thirteenth', 'month'],
  ['thirteenth', 'plan'],
  ['month', 'plan'],
  ['thirteenth', 'denial'],
  ['plan', 'denial'],
] as const

for (const [look, show] of Object.entries(LOOKS)) {
  test(`shapes can be told apart without their colours, ${look}`, async ({ page }) => {
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
    await compare(ON_AXIS, id => where.locator(`.axis-mark[data-event="${id}"]`), 5, 6)
  })
}

test('hard dates, drawn', async ({ page }) => {
  const { time, tick } = await open(page, STORY)
  const bar = async (edtf: string) => {
    const rect = time.locator(`[data-stop="${edtf}"] .axis-bar rect`)
    const { x, width } = (await rect.boundingBox())!
    return { left: x, right: x + width, fades: (await rect.getAttribute('mask')) !== null }
  }
  const middle = async (event: string) => {
    const { x, width } = (await tick(event).boundingBox())!
    return x + width / 2
  }
  const month = await bar('2023-09')
  await test.step('2023-09 is a bar around the exact 2023-09-13', async () => {
    expect(month.fades).toBe(false)
    expect(await middle('thirteenth')).toBeGreaterThan(month.left - 8)
    expect(await middle('thirteenth')).toBeLessThan(month.right)
    await expect(time.locator('[data-stop="2023-09-13"] .axis-bar'), 'a day has no bar').toHaveCount(0)
  })

  await test.step('2023-21 is a bar of March to May, before September', async () => {
    const spring = await bar('2023-21')
    expect(spring.right).toBeLessThan(month.left)
    expect((spring.right - spring.left) / (month.right - month.left), 'three months to one').toBeGreaterThan(2)
  })

  await test.step('2023-11-2X is a bar, [A..B] a bar with soft ends and one dot, ../B fades at its open end, ~ is hatched', async () => {
    expect((await bar('2023-11-2X')).fades).toBe(false)
    expect((await bar('[2023-11-21..2023-11-23]')).fades).toBe(true)
    await expect(time.locator('[data-stop="[2023-11-21..2023-11-23]"] .axis-bar circle')).toHaveCount(1)
    await expect(time.locator('[data-stop="../2023-11-21"] .axis-bar rect')).toHaveAttribute('mask', /start/)
    await expect(time.locator('[data-stop="2023-11-10~"] .axis-bar rect')).toHaveAttribute('fill', /hatch/)
    await expect(page.locator('.axis pattern').first()).toBeAttached()
  })

  await test.step('an article of an unknown day between two dates is a bar up to its mark, and what it announces stands hollow after it', async () => {
    const published = time.locator('.axis-published')
    await expect(published).toHaveCount(1)
    const { x, width } = (await published.locator('rect').boundingBox())!
    expect(width).toBeGreaterThan(1)
    expect(await middle('plan')).toBeGreaterThan(x + width)
    expect(await middle('denial')).toBeLessThan(x + width)
    await expect(tick('plan')).toHaveClass(/is-planned/)
  })

  await test.step('on the clock of the story, the morning of Guam is the evening before, and comes before that of Washington', async () => {
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

test('a pin inside an area can be chosen, and so can the area; a place for orientation is no mark', async ({
  page,
}) => {
  const reader = await open(page, STORY)
  await expect(page.locator('.map .shape.area[data-place="area"]')).toHaveAttribute('d', /^M.*Z$/)
  await expect(page.locator('.map .shape[data-place="vague"]'), 'a ring of its radius').toHaveAttribute('d', /Z$/)
  await reader.mark('Inside, 2 events').press('Enter')
  await expect(reader.dialog).toHaveAccessibleName('Inside')
  await reader.dialog.getByRole('button', { name: 'Close' }).click()
  await reader.mark('Area, 1 event').click()
  await expect(reader.card('Event before')).toBeVisible()

  await page.goto(`${STORY}?mode=only&t=2018-09-19`)
  await expect(page.locator('.map .name.place')).toHaveText('Quiet')
  await expect(reader.mark(/^Quiet/)).toHaveCount(0)
})

test('an arrow whose place is behind the globe is not drawn', async ({ page }) => {
  const { map } = await open(page, '?event=mara-sails-to-mauritius')
  await expect(map.locator('.arc.selected .arrow')).toHaveCount(1)
  await open(page, '?event=mara-sails-to-mauritius&view=-130,0,0.5')
  await expect(map.locator('.arc.selected')).toHaveCount(1)
  await expect(map.locator('.arc.selected .arrow')).toHaveCount(0)
})
