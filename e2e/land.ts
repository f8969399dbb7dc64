// The basemap as it is painted: whether the land of two pictures lies in the same place.
import type { Page } from '@playwright/test'

/** The basemap alone, as a picture of the window: what is drawn over it is left out. */
export async function pictureOfBase(page: Page): Promise<string> {
  const hide = (visibility: string): Promise<void> =>
    page.evaluate(value => {
      for (const over of document.querySelectorAll<HTMLElement>('.overlay, .map-controls'))
        over.style.visibility = value
    }, visibility)
  await hide('hidden')
  const picture = (await page.screenshot()).toString('base64')
  await hide('')
  return picture
}

export interface Likeness {
  /** By how many pixels the land of the second picture must be shifted to lie best on that of the first. */
  readonly shift: readonly [number, number]
  /** Part of the box, 0 to 1, that is land in one picture and water in the other. */
  readonly differing: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Lays the land and water of two pictures upon each other, within a box of the window. */
export async function compareLand(page: Page, first: string, second: string, box: Box): Promise<Likeness> {
  const desk = await page.context().newPage()
  const likeness = await desk.evaluate(
    async ({ pictures, box }) => {
      const REACH = 4
      const masks = await Promise.all(
        pictures.map(async picture => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })!
          canvas.drawImage(image, 0, 0)
          const { data } = canvas.getImageData(box.x, box.y, box.width, box.height)
          return Uint8Array.from({ length: box.width * box.height }, (_, i) =>
            data[4 * i]! > data[4 * i + 2]! ? 1 : 0,
          ) // land is warm, water and sky are cool
        }),
      )
      const [one, two] = masks as [Uint8Array, Uint8Array]
      const differ = (dx: number, dy: number): number => {
        let count = 0
        for (let y = REACH; y < box.height - REACH; y++)
          for (let x = REACH; x < box.width - REACH; x++)
            count += one[y * box.width + x]! ^ two[(y - dy) * box.width + x - dx]!
        return count
      }
      let shift: [number, number] = [0, 0],
        least = Infinity
      for (let dx = -REACH; dx <= REACH; dx++)
        for (let dy = -REACH; dy <= REACH; dy++) {
          const count = differ(dx, dy)
          if (count >= least) continue
          least = count
          shift = [dx, dy]
        }
      return {
        shift,
        differing: differ(0, 0) / (box.width * box.height),
        land: one.reduce((sum, each) => sum + each, 0),
      }
    },
    {
      pictures: [first, second],
      box: { x: Math.ceil(box.x), y: Math.ceil(box.y), width: Math.floor(box.width), height: Math.floor(box.height) },
    },
  )
  await desk.close()
  if (likeness.land === 0) throw new Error('There is no land in the first picture')
  return likeness
}
