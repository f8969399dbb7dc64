// The basemap painted by MapLibre. Loaded apart from the page: this file and what it imports is the map's heavy half.
import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as GlMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import basemapUrl from '../../../data/basemap/world.pmtiles?url'
import { MAX_ZOOM, MIN_ZOOM, type Camera, type Point } from './camera.ts'
import { FOCUS_LAYER, FOCUS_STRONG_LAYER, toBasemapStyle, toFocusFilter } from './basemap-style.ts'
import { DARK_MAP, LIGHT_MAP } from './palette.ts'
import { registerPmtiles } from './pmtiles-source.ts'
import type { Surface, SurfaceEvents } from './surface.ts'

/** Resolves when the first whole frame has been painted; rejects when WebGL, the worker or the tiles cannot be had. */
export async function createGlSurface(root: HTMLElement, opening: Camera, dark: boolean, { onPaint, onGrab, onRest, onLost }: SurfaceEvents): Promise<Surface> {
  setWorkerUrl(workerUrl)
  const url = registerPmtiles(new URL(basemapUrl, import.meta.url).href)
  const toStyle = (isDark: boolean) => toBasemapStyle({ url, colours: isDark ? DARK_MAP : LIGHT_MAP })
  let { projection, shift } = opening
  let isDark = dark
  let focus: readonly [readonly string[], readonly string[]] = [[], []]
  const map = new GlMap({
    container: root,
    style: { ...toStyle(dark), projection: { type: projection } },
    center: [opening.lng, opening.lat],
    zoom: opening.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false, // the page's own keys move either basemap
    fadeDuration: 0,
  })
  map.touchZoomRotate.disableRotation()
  // The group around it has the name and the keys; the canvas itself says nothing.
  const canvas = map.getCanvas()
  canvas.removeAttribute('role')
  canvas.removeAttribute('aria-label')
  canvas.removeAttribute('tabindex')
  canvas.setAttribute('aria-hidden', 'true')

  const toCamera = (): Camera => {
    const { lng, lat } = map.getCenter()
    return { projection, lng, lat, zoom: map.getZoom(), shift }
  }
  const paintFocus = () => {
    map.setFilter(FOCUS_LAYER, toFocusFilter(focus[0]))
    map.setFilter(FOCUS_STRONG_LAYER, toFocusFilter(focus[1]))
  }

  await new Promise<void>((resolve, reject) => {
    map.once('error', ({ error }) => reject(error))
    map.once('load', () => resolve())
  })
  map.on('error', () => undefined) // a lost tile costs its own square; MapLibre would print it
  map.on('render', () => onPaint(toCamera()))
  map.on('movestart', event => { if (event.originalEvent) onGrab() })
  map.on('moveend', () => onRest(toCamera()))
  canvas.addEventListener('webglcontextlost', onLost)

  return {
    show(camera) {
      if (camera.projection !== projection) {
        projection = camera.projection
        map.setProjection({ type: projection })
      }
      shift = camera.shift
      map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom, padding: toGlPadding(shift) })
      map.triggerRepaint()
    },
    setFocus(story, selected) {
      focus = [story, selected]
      paintFocus()
    },
    setDark(next) {
      if (next === isDark) return
      isDark = next
      map.setStyle({ ...toStyle(next), projection: { type: projection } })
      map.once('styledata', paintFocus)
    },
    resize: () => void map.resize(),
    dispose: () => map.remove(),
  }
}

/** MapLibre moves its centre by half of what the paddings of two sides differ. */
function toGlPadding([x, y]: Point) {
  return { left: Math.max(0, 2 * x), right: Math.max(0, -2 * x), top: Math.max(0, 2 * y), bottom: Math.max(0, -2 * y) }
}
