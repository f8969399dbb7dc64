// The basemap painted by MapLibre. Loaded apart from the page: this file and what it imports is the map's heavy half.
import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { readOwnMap } from '../../model/own-map.ts'
import type { Camera } from './camera.ts'
import { toCameraPath } from './camera-path.ts'
import { createGlCamera } from './gl-camera.ts'
import { createGlLook, toGlStyle } from './gl-look.ts'
import { openGlMap } from './open-gl-map.ts'
import { passGestures } from './pass-gestures.ts'
import { registerPmtiles } from './pmtiles-source.ts'
import type { Surface, SurfaceEvents } from './surface.ts'
import { trustWorker } from './trust-worker.ts'
import { world } from './world.ts'

/**
 * Resolves when the first whole frame has been painted, which the first `show` reveals; rejects when WebGL, the worker
 * or the tiles cannot be had.
 */
export async function createGlSurface(
  root: HTMLElement,
  opening: Camera,
  dark: boolean,
  { onPaint, onGrab, onRest, onLost }: SurfaceEvents,
): Promise<Surface> {
  trustWorker(workerUrl)
  setWorkerUrl(workerUrl)
  const url = registerPmtiles(world)
  const own = readOwnMap(document.documentElement.dataset)
  const box = document.createElement('div')
  box.className = 'base-gl takes-gestures loading'
  root.append(box)
  const map = await openGlMap(box, opening, toGlStyle(url, dark, { ...own, tiles: undefined })).catch(error => {
    box.remove()
    throw error
  })
  const canvas = map.getCanvas()
  const camera = createGlCamera(map, opening),
    look = createGlLook(map, url, dark, own)
  let isLost = false
  const lose = () => {
    isLost = true
    onLost()
  }
  map.on('error', () => undefined) // a lost tile costs its own square; MapLibre would print it
  // After the first frame: tiles of the site that are slow, or lost, hold back no map.
  look.addTiles(opening.projection)
  map.on('render', () => onPaint(camera.read()))
  map.on('movestart', () => {
    if (!camera.isOurs) onGrab()
  })
  map.on('moveend', () => onRest(camera.read()))
  canvas.addEventListener('webglcontextlost', lose)
  const endPassing = passGestures(root)

  return {
    show(next) {
      if (isLost) return
      camera.jumpTo(next)
      if (!box.classList.contains('loading')) return map.triggerRepaint()
      map.redraw() // at once: the map before it goes in this very frame
      box.classList.remove('loading')
    },
    toPath: toCameraPath,
    setFocus(story, selected) {
      if (!isLost) look.setFocus(story, selected)
    },
    setDark(next) {
      if (!isLost) look.setDark(next, camera.read().projection)
    },
    resize() {
      if (!isLost) camera.resize()
    },
    dispose() {
      canvas.removeEventListener('webglcontextlost', lose) // the end of a map loses its context
      endPassing()
      map.remove()
      box.remove()
    },
  }
}
