// The basemap painted by MapLibre. Loaded apart from the page: this file and what it imports is the map's heavy half.
import { Map as GlMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { MAX_ZOOM, MIN_ZOOM, type Camera, type Point } from './camera.ts'
import { FOCUS_LAYER, FOCUS_STRONG_LAYER, toBasemapStyle, toFocusFilter } from './basemap-style.ts'
import tokens from '../../styles/tokens.css?raw'
import { toPalette } from './palette.ts'
import { registerPmtiles } from './pmtiles-source.ts'
import type { Surface, SurfaceEvents } from './surface.ts'
import { world } from './world.ts'

/** Resolves when the first whole frame has been painted, which the first `show` reveals; rejects when WebGL, the worker or the tiles cannot be had. */
export async function createGlSurface(
  root: HTMLElement,
  opening: Camera,
  dark: boolean,
  { onPaint, onGrab, onRest, onLost }: SurfaceEvents,
): Promise<Surface> {
  setWorkerUrl(workerUrl)
  const url = registerPmtiles(world)
  const toStyle = (isDark: boolean) => toBasemapStyle({ url, colours: toPalette(tokens, isDark ? 'dark' : 'light') })
  let { projection, shift } = opening
  let isDark = dark
  let focus: readonly [readonly string[], readonly string[]] = [[], []]
  const box = document.createElement('div')
  box.className = 'base-gl takes-gestures loading'
  root.append(box)
  const map = await openMap(box, opening, toStyle(dark)).catch(error => {
    box.remove()
    throw error
  })
  const canvas = map.getCanvas()
  /** While the page moves the map: all other moves are the reader's. MapLibre itself forgets the event of a wheel's first step. */
  let isOurs = false
  let isLost = false
  const lose = () => {
    isLost = true
    onLost()
  }

  const toCamera = (): Camera => {
    const { lng, lat } = map.getCenter()
    return { projection, lng, lat, zoom: map.getZoom(), shift }
  }
  const paintFocus = () => {
    map.setFilter(FOCUS_LAYER, toFocusFilter(focus[0]))
    map.setFilter(FOCUS_STRONG_LAYER, toFocusFilter(focus[1]))
  }
  map.on('error', () => undefined) // a lost tile costs its own square; MapLibre would print it
  map.on('render', () => onPaint(toCamera()))
  map.on('movestart', () => {
    if (!isOurs) onGrab()
  })
  map.on('moveend', () => onRest(toCamera()))
  canvas.addEventListener('webglcontextlost', lose)

  return {
    show(camera) {
      if (isLost) return
      if (camera.projection !== projection) {
        projection = camera.projection
        map.setProjection({ type: projection })
      }
      shift = camera.shift
      isOurs = true
      map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom, padding: toGlPadding(shift) })
      isOurs = false
      if (!box.classList.contains('loading')) return map.triggerRepaint()
      map.redraw() // at once: the map before it goes in this very frame
      box.classList.remove('loading')
    },
    setFocus(story, selected) {
      focus = [story, selected]
      if (!isLost) paintFocus()
    },
    setDark(next) {
      if (isLost || next === isDark) return
      isDark = next
      map.setStyle({ ...toStyle(next), projection: { type: projection } })
      map.once('styledata', paintFocus)
    },
    resize() {
      if (isLost) return
      isOurs = true
      map.resize()
      isOurs = false
    },
    dispose() {
      canvas.removeEventListener('webglcontextlost', lose) // the end of a map loses its context
      map.remove()
      box.remove()
    },
  }
}

/** Resolves when the first whole frame has been painted; what failed is cleared away. */
async function openMap(
  box: HTMLElement,
  { projection, lng, lat, zoom }: Camera,
  style: StyleSpecification,
): Promise<GlMap> {
  const map = new GlMap({
    container: box,
    style: { ...style, projection: { type: projection } },
    center: [lng, lat],
    zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    boxZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false, // the page's own keys move either basemap
    fadeDuration: 0,
    trackResize: false, // the page tells it
  })
  map.touchZoomRotate.disableRotation()
  // The group around it has the name and the keys; the canvas itself says nothing.
  const canvas = map.getCanvas()
  canvas.removeAttribute('role')
  canvas.removeAttribute('aria-label')
  canvas.removeAttribute('tabindex')
  canvas.setAttribute('aria-hidden', 'true')
  const listening = new AbortController()
  try {
    await new Promise<void>((resolve, reject) => {
      map.once('error', ({ error }) => reject(error))
      map.once('load', () => resolve())
      canvas.addEventListener('webglcontextlost', () => reject(new Error('The WebGL context was lost')), listening)
    })
    return map
  } catch (error) {
    map.remove()
    throw error
  } finally {
    listening.abort()
  }
}

/** MapLibre moves its centre by half of what the paddings of two sides differ. */
function toGlPadding([x, y]: Point) {
  return { left: Math.max(0, 2 * x), right: Math.max(0, -2 * x), top: Math.max(0, 2 * y), bottom: Math.max(0, -2 * y) }
}
