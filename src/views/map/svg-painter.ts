// Paints tiles into one SVG: a path for each kind of land, water and line, whatever the number of tiles.
import type { Camera, Size } from './camera.ts'
import { drawFlat, toFlatTransform } from './flat-paths.ts'
import { createGlobeView, UNITS_PER_PX, type GlobeView } from './globe-paths.ts'
import { createPathWriter } from './path-writer.ts'
import { setLineWidths } from './set-line-widths.ts'
import { toSphereTile } from './sphere-tile.ts'
import { LINES, RINGS, selectLines, type Focus } from './svg-layers.ts'
import { createSvgParts } from './svg-parts.ts'
import { toHomeTile, toPaintedTiles, toTileKey, type TileId } from './tile-cover.ts'
import type { TileShapes } from './tile-shapes.ts'

export interface SvgPainter {
  readonly element: SVGSVGElement
  /**
   * Paints the tiles that are there, or what is there in their place. While the map moves it goes without its shallows.
   */
  paint(camera: Camera, size: Size, tiles: readonly TileId[], isMoving: boolean): void
  /** Codes of the countries; seen from the next paint on. */
  setFocus(story: readonly string[], selected: readonly string[]): void
}

export function createSvgPainter(get: (tile: TileId) => TileShapes | undefined): SvgPainter {
  const { element, sea, world, shallows, paths } = createSvgParts()
  const writer = createPathWriter()
  let focus: Focus = { story: new Set(), selected: new Set() }
  let flatKey = ''

  const draw = <Lines>(
    tiles: readonly { tile: TileId; shapes: TileShapes<Lines> }[],
    write: (lines: Lines, tile: TileId, isRing: boolean) => void,
  ) => {
    for (const [layers, isRing] of [
      [RINGS, true],
      [LINES, false],
    ] as const) {
      for (const layer of layers) {
        for (const { tile, shapes } of tiles)
          for (const lines of selectLines(shapes, layer, focus)) write(lines, tile, isRing)
        setAttribute(paths[layer], 'd', writer.take())
      }
    }
  }
  const paintFlat = (camera: Camera, size: Size, tiles: readonly TileId[]) => {
    const unitZoom = Math.max(...tiles.map(({ z }) => z))
    const key = [...tiles.map(toTileKey).sort(), ...focus.story, '/', ...focus.selected].join(' ')
    if (key !== flatKey)
      draw(
        tiles.map(tile => ({ tile, shapes: get(tile)! })),
        (lines, tile, isRing) => drawFlat(lines, tile, unitZoom, isRing, writer),
      )
    flatKey = key
    setAttribute(sea, 'd', `M0 0H${size.width}V${size.height}H0z`)
    setAttribute(world, 'transform', tiles.length > 0 ? toFlatTransform(camera, size, unitZoom) : '')
  }
  const paintGlobe = (camera: Camera, size: Size, tiles: readonly TileId[]) => {
    const view = createGlobeView(camera, size)
    draw(
      tiles.map(tile => ({ tile, shapes: toSphereTile(get(tile)!, toHomeTile(tile)) })),
      (lines, _, isRing) => view.draw(lines, isRing, writer),
    )
    flatKey = ''
    setAttribute(sea, 'd', toDisc(view.disc))
    setAttribute(world, 'transform', `scale(${1 / UNITS_PER_PX})`)
  }

  return {
    element,
    paint(camera, size, tiles, isMoving) {
      const painted = toPaintedTiles(tiles, tile => get(tile) !== undefined)
      if (camera.projection === 'globe') paintGlobe(camera, size, painted)
      else paintFlat(camera, size, painted)
      // This band alone takes a browser without a graphics card longer than a frame
      setAttribute(shallows, 'd', isMoving ? '' : (paths.coast.getAttribute('d') ?? ''))
      setLineWidths(element, camera.zoom)
    },
    setFocus(story, selected) {
      focus = { story: new Set(story), selected: new Set(selected) }
      flatKey = ''
    },
  }
}

const toDisc = ({ x, y, radius }: GlobeView['disc']): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
