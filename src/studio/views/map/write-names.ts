// Countries, seas and cities by name over the map to draw on, as on the readers' map: nobody finds a place without.
import type { Map as GlMap } from 'maplibre-gl'
import { toProjection, type Camera } from '../../../views/map/camera.ts'
import { loadNames } from '../../../views/map/load-names.ts'
import { createToLabel, toNamesInSight, type BaseName } from '../../../views/map/map-labels.ts'
import { placeLabels, type Label } from '../../../views/map/place-labels.ts'

const SVG = 'http://www.w3.org/2000/svg'
const countries = new Intl.DisplayNames('en', { type: 'region' })
const toText = ({ kind, name }: BaseName): string =>
  kind === 'country' ? (countries.of(name) ?? name).toLocaleUpperCase('en') : name

/** Rejects where the names cannot be had. */
export async function writeNames(map: GlMap): Promise<void> {
  const names = await loadNames()
  const layer = document.createElementNS(SVG, 'svg')
  layer.classList.add('draw-names')
  layer.setAttribute('aria-hidden', 'true')
  map.getCanvasContainer().append(layer)
  let before: ReadonlySet<string> = new Set()
  const write = (): void => {
    const { clientWidth: width, clientHeight: height } = map.getContainer()
    const { lng, lat } = map.getCenter().wrap()
    const camera: Camera = { lng, lat, zoom: map.getZoom(), projection: 'mercator', shift: [0, 0] }
    const size = { width, height }
    const toLabel = createToLabel(toProjection(camera, size), camera, size, 1, toText)
    const labels = toNamesInSight(names, camera, size).flatMap(name => toLabel(name) ?? [])
    const placed = placeLabels(labels, size, [], before)
    before = new Set(placed.map(({ id }) => id))
    layer.replaceChildren(...placed.flatMap(toElements))
  }
  map.on('move', write)
  map.on('resize', write)
  write()
}

/** A city has a dot before its name. */
function toElements({ kind, text, at: [x, y], widthPx }: Label): SVGElement[] {
  const name = document.createElementNS(SVG, 'text')
  name.classList.add(kind)
  name.setAttribute('x', String(x))
  name.setAttribute('y', String(y))
  name.textContent = text
  if (kind !== 'city') return [name]
  const dot = document.createElementNS(SVG, 'circle')
  dot.setAttribute('cx', String(x - widthPx / 2 - DOT_PX * 3))
  dot.setAttribute('cy', String(y))
  dot.setAttribute('r', String(DOT_PX))
  return [dot, name]
}

/** Radius; the label leaves six pixels to its left. */
const DOT_PX = 2
