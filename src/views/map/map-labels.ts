// The names under the story: countries, seas and cities, turned into labels at their place on the screen.
import { toPoint, toProjection, type Camera, type LngLat, type PointProjection, type Size } from './camera.ts'
import { rememberFor, rememberLast } from '../remember.ts'
import type { Label } from './place-labels.ts'
import { toTextWidth } from './text-width.ts'

/** A name of the basemap; in the page's language are cities by its file, countries and seas as they are written. */
export interface BaseName {
  readonly kind: Label['kind']
  /** ISO 3166-1 alpha-2 of a country, otherwise the name itself; of a sea in English. */
  readonly name: string
  /** A city's in English, where `name` is in another language. */
  readonly en?: string
  /** BCP 47, where it is not the page's: of a name of the story, and of a city that has none in the page's language. */
  readonly lang?: string
  readonly lngLat: LngLat
  /** The zoom from which it is written. */
  readonly minZoom: number
}

const FONT_PX = { place: 12, country: 12, sea: 12.5, city: 12 } as const
const SPACING_PX = { place: 0, country: 1.4, sea: 0.4, city: 0 } as const
const RANK = { place: -1, country: 0, sea: 1, city: 2 } as const
/** From a city's dot to the middle of its name, besides half its width. */
const CITY_GAP_PX = 6

/** Those of `names` that a camera has on the map: what a step of time, which moves no camera, chooses from. */
export function toNamesInSight(names: readonly BaseName[], camera: Camera, size: Size): readonly BaseName[] {
  const projection = toProjection(camera, size)
  return names.filter(({ minZoom, lngLat }) => {
    const [x, y] = (minZoom <= camera.zoom && toPoint(projection, camera, size, lngLat)) || [-1, -1]
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height
  })
}

/** The label of a name at a camera, the same for the same name; undefined where it is not seen. */
export type ToLabel = (name: BaseName) => Label | undefined

/**
 * Names of the zoom on show, in front of the globe; `scale` is the size of the text in use to that of the design;
 * `toText` is a name as it is to be written.
 */
export const createToLabel = rememberLast(
  (
    projection: PointProjection,
    camera: Camera,
    size: Size,
    scale: number,
    toText: (name: BaseName) => string,
  ): ToLabel => {
    const toLabel = (name: BaseName): Label | undefined => {
      const { kind, lang, lngLat, minZoom } = name
      const at = minZoom > camera.zoom ? undefined : toPoint(projection, camera, size, lngLat)
      if (!at) return undefined
      const text = toText(name)
      const widthPx = toTextWidth(text, FONT_PX[kind], SPACING_PX[kind]) * scale
      const shift = kind === 'city' || kind === 'place' ? widthPx / 2 + CITY_GAP_PX : 0
      return {
        id: `${kind}:${name.name}:${lngLat[0]}`,
        kind,
        text,
        ...(lang !== undefined && { lang }),
        at: [at[0] + shift, at[1]],
        widthPx,
        heightPx: (FONT_PX[kind] + 4) * scale,
        rank: RANK[kind] * 100 + minZoom,
      }
    }
    const remembered = rememberFor((_: PointProjection, name: BaseName) => toLabel(name))
    return name => remembered(projection, name)
  },
)
