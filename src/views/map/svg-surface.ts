// The basemap painted as SVG, from the same tiles as MapLibre's, for a reader without WebGL. Loaded apart from the
// page.
import { toCameraPath } from './camera-path.ts'
import type { Camera, Size } from './camera.ts'
import { createGestures } from './gestures.ts'
import { passGestures } from './pass-gestures.ts'
import type { Surface, SurfaceEvents } from './surface.ts'
import { createSvgFrames } from './svg-frames.ts'
import { createSvgPainter } from './svg-painter.ts'
import { toParent, toTiles, type TileId } from './tile-cover.ts'
import { createTileStore, type TileStore } from './tile-store.ts'
import { world } from './world.ts'

/**
 * Resolves when the first whole frame has been painted; rejects when no tile can be had. Colours are the style sheet's,
 * light or dark.
 */
export async function createSvgSurface(
  root: HTMLElement,
  opening: Camera,
  { onPaint, onGrab, onRest }: SurfaceEvents,
): Promise<Surface> {
  const toSize = (): Size => ({ width: root.clientWidth, height: root.clientHeight })
  const store = createTileStore(world, () => frames.plan())
  const painter = createSvgPainter(tile => store.get(tile))
  const paintTiles = (camera: Camera, size: Size, isMoving: boolean) => {
    const tiles = toTiles(camera, size)
    void store.want(tiles)
    painter.paint(camera, size, tiles, isMoving)
  }
  let isGrabbed = false
  const onStill = (seen: Camera) => {
    if (!isGrabbed) onRest(seen)
  }
  const frames = createSvgFrames(opening, toSize(), paintTiles, { onPaint, onRest: onStill })

  await readAnyTiles(store, toTiles(frames.camera(), frames.size()))
  frames.paintNow()
  root.append(painter.element)
  root.classList.add('takes-gestures')
  const endPassing = passGestures(root)
  const endGestures = createGestures(root, {
    camera: frames.camera,
    size: frames.size,
    onGrab: () => {
      isGrabbed = true
      onGrab()
    },
    onMove: frames.move,
    onRelease: () => {
      isGrabbed = false
      frames.rest()
    },
  })

  return {
    show: frames.show,
    toPath: toCameraPath,
    setFocus(story, selected) {
      painter.setFocus(story, selected)
      frames.plan()
    },
    setDark: () => undefined,
    resize: () => frames.resize(toSize()),
    dispose() {
      frames.stop()
      endGestures()
      endPassing()
      store.dispose()
      painter.element.remove()
      root.classList.remove('takes-gestures')
    },
  }
}

/**
 * Without a network the tiles here may be lost where coarser ones have been read before. Rejects, and ends the store,
 * when none can be read.
 */
async function readAnyTiles(store: TileStore, wanted: readonly TileId[]): Promise<void> {
  for (let tiles = wanted; !(await store.want(tiles)); tiles = tiles.map(toParent)) {
    if (tiles[0]!.z > 0) continue
    store.dispose()
    throw new Error('No tile of the basemap can be read')
  }
}
