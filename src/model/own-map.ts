// What a site's settings say of its map. The build writes it on the root element of its pages, where the detailed map
// reads it: a page without settings, and what it loads first, know nothing of it.

export const DISPUTED_LOOKS = ['dashed', 'solid', 'hidden'] as const
/** How disputed borders are drawn: set apart, as any other border, or not at all. */
export type DisputedLook = (typeof DISPUTED_LOOKS)[number]

/** Tiles of pictures, 256 pixels wide, on the site's own server. */
export interface OwnTiles {
  /** A path from the top of the server, with `{z}`, `{x}` and `{y}`. */
  readonly url: string
  /** The first and the last `{z}` that there are; before the first the basemap stays by itself. */
  readonly minzoom: number
  readonly maxzoom: number
}

export interface OwnMap {
  /** Dashed where it says nothing. */
  readonly disputedBorders?: DisputedLook | undefined
  readonly tiles?: OwnTiles | undefined
}

/** As the `dataset` of the root element has it. */
export const toMapData = ({ disputedBorders = 'dashed', tiles }: OwnMap): Readonly<Record<string, string>> => ({
  ...(disputedBorders !== 'dashed' && { disputedBorders }),
  ...(tiles && { tiles: `${tiles.minzoom} ${tiles.maxzoom} ${tiles.url}` }),
})

/**
 * Markup with a space before it, or nothing. The settings let no character into a path that would have to be escaped.
 */
export const toMapAttributes = (own: OwnMap): string =>
  Object.entries(toMapData(own))
    .map(([name, value]) => ` data-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}="${value}"`)
    .join('')

/** Of the `dataset` of a page's root element; what cannot be read says nothing. */
export function readOwnMap({ disputedBorders, tiles = '' }: Readonly<Record<string, string | undefined>>): OwnMap {
  const look = DISPUTED_LOOKS.find(each => each === disputedBorders)
  const [, minzoom, maxzoom, url] = /^(\d+) (\d+) (\/[^/\\]\S*)$/.exec(tiles) ?? []
  return {
    ...(look && { disputedBorders: look }),
    ...(url !== undefined && { tiles: { url, minzoom: Number(minzoom), maxzoom: Number(maxzoom) } }),
  }
}
