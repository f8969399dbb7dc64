// Lines, areas and arcs while what draws them is still on its way: those of the page as built stand in.
import { hold, seenBasemaps, toSea } from './basemap.ts'
import { expect, test } from './page.ts'
import { open } from './reader.ts'

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`they stand where they will be drawn, and no map moves without them, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const pass = await hold(page, /later-[^/]*\.js$/)
    const reader = await open(page, '?event=ministers-call')
    const readBoxes = () =>
      page.locator('.map > .overlay .shape').evaluateAll(shapes =>
        shapes.map(shape => {
          const { x, y, width: across, height: down } = shape.getBoundingClientRect()
          return [x, y, across, down]
        }),
      )
    const arcs = page.locator('.map > .overlay .arc')
    const before = await readBoxes()
    expect(before.filter(([, , across]) => across! > 0).length, 'shapes in sight').toBeGreaterThan(2)
    await expect(arcs).toHaveCount(0)
    const { x, y } = await toSea(reader)
    await page.mouse.click(x, y) // brings a map that can move
    expect(await seenBasemaps(page)).toEqual(['static'])
    await pass()
    await expect(arcs).toHaveCount(3)
    await expect.poll(() => seenBasemaps(page)).toEqual(['svg'])
    const after = await readBoxes()
    expect(after).toHaveLength(before.length)
    const off = after.flatMap((box, number) => box.map((px, side) => Math.abs(px - before[number]![side]!)))
    expect(Math.max(...off), 'pixels').toBeLessThan(0.5)
  })
