// The basemap painted as SVG, from the same tiles as MapLibre's, for a reader without WebGL. Loaded apart from the page.
import { toHeldCamera } from './camera-moves.ts'
import type { Camera, Size } from './camera.ts'
import { createGestures } from './gestures.ts'
import type { Surface, SurfaceEvents } from './surface.ts'
import { createSvgPainter } from './svg-painter.ts'
import { toParent, toTiles } from './tile-cover.ts'
import { createTileStore } from './tile-store.ts'
import { world } from './world.ts'

/** A map that has not moved for so long gets its finer looks. */
const REST_MS = 150

/** Resolves when the first whole frame has been painted; rejects when no tile can be had. Colours are the style sheet's, light or dark. */
export async function createSvgSurface(
  root: HTMLElement,
  opening: Camera,
  { onPaint, onGrab, onRest }: SurfaceEvents,
): Promise<Surface> {
  const toSize = (): Size => ({ width: root.clientWidth, height: root.clientHeight })
  const store = createTileStore(world, () => plan())
  const painter = createSvgPainter(tile => store.get(tile))
  let size = toSize()
  let camera = toHeldCamera(opening, size)
  /** What the next frame has to tell. */
  let isMoved = false,
    isShown = false,
    isGrabbed = false
  let movedMs = -Infinity
  let frame = 0,
    restTimer = 0

  const paint = () => {
    frame = 0
    if (isMoved) {
      movedMs = performance.now()
      clearTimeout(restTimer)
      restTimer = setTimeout(plan, REST_MS)
    }
    const tiles = toTiles(camera, size)
    void store.want(tiles)
    painter.paint(camera, size, tiles, performance.now() - movedMs < REST_MS)
    if (isMoved) onPaint(camera)
    if (isShown && !isGrabbed) onRest(camera)
    isMoved = isShown = false
  }
  const plan = () => {
    frame ||= requestAnimationFrame(paint)
  }
  const move = (next: Camera) => {
    camera = next
    isMoved = true
    plan()
  }

  // Without a network the tiles here may be lost where coarser ones have been read before
  for (let tiles = toTiles(camera, size); !(await store.want(tiles)); tiles = tiles.map(toParent)) {
    if (tiles[0]!.z > 0) continue
    store.dispose()
    throw new Error('No tile of the basemap can be read')
  }
  cancelAnimationFrame(frame)
  paint()
  root.append(painter.element)
  root.classList.add('takes-gestures')
  const endGestures = createGestures(root, {
    camera: () => camera,
    size: () => size,
    onGrab: () => {
      isGrabbed = true
      onGrab()
    },
    onMove: move,
    onRelease: () => {
      isGrabbed = false
      isShown = true
      plan()
    },
  })

  return {
    show(next) {
      isShown = true
      move(toHeldCamera(next, size))
    },
    setFocus(story, selected) {
      painter.setFocus(story, selected)
      plan()
    },
    setDark: () => undefined,
    resize() {
      size = toSize()
      plan()
    },
    dispose() {
      cancelAnimationFrame(frame)
      clearTimeout(restTimer)
      endGestures()
      store.dispose()
      painter.element.remove()
      root.classList.remove('takes-gestures')
    },
  }
}
