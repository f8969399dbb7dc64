// One pointer drags the map, two pinch it.
import { toAnchoredCamera, toGrip, type Grip } from './camera-moves.ts'
import type { Point } from './camera.ts'
import type { Gesture, GestureTarget } from './gesture-target.ts'

/** A click may tremble by so much. */
const STILL_PX = 3

export function createDragGesture(target: GestureTarget): Gesture {
  const { root, signal, camera, size, toPoint } = target
  const pointers = new Map<number, Point>()
  /** Of the pointers that are down: where they began, and what they hold. */
  let held: { readonly grip: Grip; readonly from: Point; readonly spread: number; readonly zoomed: number } | undefined
  let isDragging = false

  const hold = () => {
    const points = [...pointers.values()],
      from = toMiddle(points)
    held =
      points.length > 0
        ? { grip: toGrip(camera(), size(), from), from, spread: toSpread(points), zoomed: 0 }
        : undefined
  }
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    // The first finger: what ended on an element that is gone was never told
    if (event.isPrimary && event.pointerType === 'touch') pointers.clear()
    if (pointers.size === 2) return
    target.stopZoom()
    pointers.set(event.pointerId, toPoint(event))
    hold()
  }
  const onMove = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId) || !held) return
    pointers.set(event.pointerId, toPoint(event))
    const points = [...pointers.values()],
      [x, y] = toMiddle(points)
    if (!isDragging && pointers.size === 1 && Math.hypot(x - held.from[0], y - held.from[1]) < STILL_PX) return
    // Not before: a press on a mark is the mark's.
    if (!isDragging) for (const id of pointers.keys()) root.setPointerCapture(id)
    isDragging = true
    target.grab()
    const { grip, spread, zoomed } = held
    const by = Math.log2(toSpread(points) / spread)
    held = { ...held, zoomed: by }
    const {
      lngLat,
      offset: [dx, dy],
    } = grip
    const now = camera()
    target.move(toAnchoredCamera({ ...now, zoom: now.zoom + by - zoomed }, size(), lngLat, [x + dx, y + dy]))
  }
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return
    hold()
    if (pointers.size > 0) return
    isDragging = false
    target.release()
  }

  root.addEventListener('pointerdown', onDown, { signal })
  root.addEventListener('pointermove', onMove, { signal })
  root.addEventListener('pointerup', onUp, { signal })
  root.addEventListener('pointercancel', onUp, { signal })
  return { isActive: () => isDragging, stop: () => undefined }
}

const toMiddle = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
]

/** How far two pointers are apart, pixels; 1 for one. */
const toSpread = ([a, b]: readonly Point[]): number => (a && b ? Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])) : 1)
