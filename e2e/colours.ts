// The colours that a page really paints, read from a picture of it.
import type { Page } from '@playwright/test'

/** Pixels of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Colours of a picture of the page, [red, green, blue], at places given in pixels of the window. */
export async function pickColours(page: Page, places: readonly Point[]): Promise<number[][]> {
  const picture = (await page.screenshot()).toString('base64')
  const desk = await page.context().newPage()
  const colours = await desk.evaluate(
    async ({ picture, places }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })!
      canvas.drawImage(image, 0, 0)
      return places.map(({ x, y }) => [...canvas.getImageData(Math.floor(x), Math.floor(y), 1, 1).data.slice(0, 3)])
    },
    { picture, places },
  )
  await desk.close()
  return colours
}

/** WCAG's ratio of two colours. */
export function toContrast(a: readonly number[], b: readonly number[]): number {
  const light = (colour: readonly number[]): number => {
    const [red, green, blue] = colour.map(part =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [low, high] = [light(a), light(b)].sort((one, other) => one - other) as [number, number]
  return (high + 0.05) / (low + 0.05)
}
