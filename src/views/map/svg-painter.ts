// Paints tiles into one SVG: a path for each kind of land, water and line, whatever the number of tiles.
import type { Camera, Size } from './camera.ts'
import { drawFlat, toFlatTransform } from './flat-paths.ts'
import { createGlobeView, UNITS_PER_PX } from './globe-paths.ts'
import {
  DISPUTED_DASH,
  DISPUTED_STOPS,
  HAIRLINE_STOPS,
  MDL_DASH,
  MDL_STOPS,
  SHALLOWS_STOPS,
  toWidth,
} from './line-widths.ts'
import { createPathWriter } from './path-writer.ts'
import { toSphereTile } from './sphere-tile.ts'
import { toHomeTile, toPaintedTiles, toTileKey, type TileId } from './tile-cover.ts'
import type { TileShapes } from './tile-shapes.ts'

/** MapLibre's shallows fade out; a sharp band as dense as their mean is so much narrower. */
const SHARP_PART = 0.6

export interface SvgPainter {
  readonly element: SVGSVGElement
  /** Paints the tiles that are there, or what is there in their place. While the map moves it goes without its shallows. */
  paint(camera: Camera, size: Size, tiles: readonly TileId[], isMoving: boolean): void
  /** Codes of the countries; seen from the next paint on. */
  setFocus(story: readonly string[], selected: readonly string[]): void
}

/** What each path shows, in the order of painting. The names are those of the style sheet's classes, after `base-`. */
const RINGS = ['land', 'focus', 'focus-strong', 'lake'] as const
const LINES = ['coast', 'border', 'disputed', 'mdl'] as const
type Layer = (typeof RINGS)[number] | (typeof LINES)[number]

export function createSvgPainter(get: (tile: TileId) => TileShapes | undefined): SvgPainter {
  const element = createShape('svg')
  element.setAttribute('class', 'base-svg')
  element.setAttribute('aria-hidden', 'true')
  const toPath = (name: string, parent: Element) => {
    const path = createShape('path')
    path.setAttribute('class', `base-${name}`)
    parent.append(path)
    return path
  }
  const sea = toPath('sea', element)
  const world = createShape('g')
  element.append(world)
  const shallows = toPath('shallows', world)
  const paths = Object.fromEntries([...RINGS, ...LINES].map(layer => [layer, toPath(layer, world)])) as Record<
    Layer,
    SVGPathElement
  >

  const writer = createPathWriter()
  let focus: ReadonlySet<string> = new Set(),
    strong: ReadonlySet<string> = new Set()
  let flatKey = ''

  const select = <Lines>({ countries, lakes, coast, borders }: TileShapes<Lines>, layer: Layer): readonly Lines[] => {
    switch (layer) {
      case 'land':
        return countries.map(({ rings }) => rings)
      case 'focus':
        return countries.filter(({ iso }) => focus.has(iso)).map(({ rings }) => rings)
      case 'focus-strong':
        return countries.filter(({ iso }) => strong.has(iso)).map(({ rings }) => rings)
      case 'lake':
        return [lakes]
      case 'coast':
        return [coast]
      default: {
        const lines = borders[layer === 'border' ? 'international' : layer]
        return lines ? [lines] : []
      }
    }
  }
  const draw = <Lines>(
    tiles: readonly { tile: TileId; shapes: TileShapes<Lines> }[],
    write: (lines: Lines, tile: TileId, isRing: boolean) => void,
  ) => {
    for (const [layers, isRing] of [
      [RINGS, true],
      [LINES, false],
    ] as const) {
      for (const layer of layers) {
        for (const { tile, shapes } of tiles) for (const lines of select(shapes, layer)) write(lines, tile, isRing)
        const path = writer.take()
        setAttribute(paths[layer], 'd', path)
      }
    }
  }
  const paintFlat = (camera: Camera, size: Size, tiles: readonly TileId[]) => {
    const unitZoom = Math.max(...tiles.map(({ z }) => z))
    const key = [...tiles.map(toTileKey).sort(), ...focus, '/', ...strong].join(' ')
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
    const { x, y, radius } = view.disc
    setAttribute(
      sea,
      'd',
      `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
    )
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
      setWidths(element, camera.zoom)
    },
    setFocus(story, selected) {
      focus = new Set(story)
      strong = new Set(selected)
      flatKey = ''
    },
  }
}

function createShape<Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] {
  return document.createElementNS('http://www.w3.org/2000/svg', name)
}

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** The style sheet's lines are as wide as these say. */
function setWidths({ style }: SVGSVGElement, zoom: number): void {
  const set = (name: string, ...px: number[]) => {
    const value = px.map(each => `${each.toFixed(1)}px`).join(' ')
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
  }
  const disputed = toWidth(DISPUTED_STOPS, zoom),
    mdl = toWidth(MDL_STOPS, zoom)
  set('--hairline-width', toWidth(HAIRLINE_STOPS, zoom))
  set('--shallows-width', SHARP_PART * toWidth(SHALLOWS_STOPS, zoom))
  set('--disputed-width', disputed)
  set('--disputed-dash', ...DISPUTED_DASH.map(widths => widths * disputed))
  set('--mdl-width', mdl)
  set('--mdl-dash', ...MDL_DASH.map(widths => widths * mdl))
}
