// The reader's hands on a map that is no MapLibre: drag, pinch, wheel and double click become cameras.
import { toAnchoredCamera, toGrip, toZoomedCamera, type Grip } from './camera-moves.ts'
import type { Camera, Point, Size } from './camera.ts'

interface GestureEvents {
  camera(): Camera
  size(): Size
  /** A gesture begins to move the map. */
  onGrab(): void
  onMove(camera: Camera): void
  /** The last gesture has ended. */
  onRelease(): void
}

/** A click may tremble by so much. */
const STILL_PX = 3
/** MapLibre's: what an eighth of a level of zoom takes from the wheel of a mouse, and from a trackpad. */
const WHEEL_PX = 450,
  TRACKPAD_PX = 100
/** A step of a wheel that counts lines. */
const LINE_PX = 40
/** A wheel that is silent for so long has come to rest. */
const WHEEL_REST_MS = 200
const DOUBLE_CLICK_MS = 300

/** Listens on an element, whose style must leave the gestures to it (`touch-action`). The result ends it. */
export function createGestures(
  root: HTMLElement,
  { camera, size, onGrab, onMove, onRelease }: GestureEvents,
): () => void {
  const listening = new AbortController()
  const pointers = new Map<number, Point>()
  /** Of the pointers that are down: where they began, and what they hold. */
  let held: { readonly grip: Grip; readonly from: Point; readonly spread: number; readonly zoomed: number } | undefined
  let isDragging = false
  let wheelTimer = 0,
    zoomFrame = 0
  let isGrabbed = false

  const grab = () => {
    if (isGrabbed) return
    isGrabbed = true
    onGrab()
  }
  const releaseIfDone = () => {
    if (!isGrabbed || isDragging || wheelTimer || zoomFrame) return
    isGrabbed = false
    onRelease()
  }
  const toPoint = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = root.getBoundingClientRect()
    return [clientX - left, clientY - top]
  }
  const toMiddle = (): Point => {
    const points = [...pointers.values()]
    return [
      points.reduce((sum, [x]) => sum + x, 0) / points.length,
      points.reduce((sum, [, y]) => sum + y, 0) / points.length,
    ]
  }
  const toSpread = () => {
    const [a, b] = [...pointers.values()]
    return a && b ? Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])) : 1
  }
  const hold = () => {
    const from = toMiddle()
    held = pointers.size > 0 ? { grip: toGrip(camera(), size(), from), from, spread: toSpread(), zoomed: 0 } : undefined
  }

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || pointers.size === 2) return
    stopZoom()
    root.setPointerCapture(event.pointerId)
    pointers.set(event.pointerId, toPoint(event))
    hold()
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId) || !held) return
    pointers.set(event.pointerId, toPoint(event))
    const [x, y] = toMiddle()
    if (!isDragging && pointers.size === 1 && Math.hypot(x - held.from[0], y - held.from[1]) < STILL_PX) return
    isDragging = true
    grab()
    const { grip, spread, zoomed } = held
    const by = Math.log2(toSpread() / spread)
    held = { ...held, zoomed: by }
    const {
      lngLat,
      offset: [dx, dy],
    } = grip
    const now = camera()
    onMove(toAnchoredCamera({ ...now, zoom: now.zoom + by - zoomed }, size(), lngLat, [x + dx, y + dy]))
  }
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return
    hold()
    if (pointers.size > 0) return
    isDragging = false
    releaseIfDone()
  }

  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    stopZoom()
    const px = event.deltaY * (event.deltaMode === event.DOM_DELTA_LINE ? LINE_PX : 1)
    if (px === 0) return
    grab()
    clearTimeout(wheelTimer)
    wheelTimer = setTimeout(() => {
      wheelTimer = 0
      releaseIfDone()
    }, WHEEL_REST_MS)
    // A pinch on a trackpad comes as a wheel with the control key
    const scale = 2 / (1 + Math.exp(-Math.abs(px) / (event.ctrlKey ? TRACKPAD_PX : WHEEL_PX)))
    onMove(toZoomedCamera(camera(), size(), toPoint(event), (px < 0 ? 1 : -1) * Math.log2(scale)))
  }

  const stopZoom = () => {
    cancelAnimationFrame(zoomFrame)
    zoomFrame = 0
  }
  const onDoubleClick = (event: MouseEvent) => {
    const point = toPoint(event),
      durationMs = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DOUBLE_CLICK_MS
    let startMs: number | undefined,
      done = 0
    const step = (nowMs: number) => {
      startMs ??= nowMs
      const fraction = durationMs === 0 ? 1 : Math.min(1, (nowMs - startMs) / durationMs)
      const eased = 1 - (1 - fraction) ** 2
      onMove(toZoomedCamera(camera(), size(), point, eased - done))
      done = eased
      zoomFrame = fraction < 1 ? requestAnimationFrame(step) : 0
      releaseIfDone()
    }
    stopZoom()
    grab()
    zoomFrame = requestAnimationFrame(step)
  }

  const { signal } = listening
  root.addEventListener('pointerdown', onDown, { signal })
  root.addEventListener('pointermove', onPointerMove, { signal })
  root.addEventListener('pointerup', onUp, { signal })
  root.addEventListener('pointercancel', onUp, { signal })
  root.addEventListener('wheel', onWheel, { signal, passive: false })
  root.addEventListener('dblclick', onDoubleClick, { signal })
  return () => {
    listening.abort()
    stopZoom()
    clearTimeout(wheelTimer)
  }
}
