// A double click zooms the map in by one level, at the pointer.
import { toZoomedCamera } from './camera-moves.ts'
import type { Gesture, GestureTarget } from './gesture-target.ts'

const ZOOM_MS = 300

export function createDoubleClickGesture(target: GestureTarget): Gesture {
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    frame = 0
  }
  const onDoubleClick = (event: MouseEvent) => {
    const point = target.toPoint(event),
      durationMs = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ZOOM_MS
    let startMs: number | undefined,
      done = 0
    const step = (nowMs: number) => {
      startMs ??= nowMs
      const fraction = durationMs === 0 ? 1 : Math.min(1, (nowMs - startMs) / durationMs)
      const eased = 1 - (1 - fraction) ** 2
      target.move(toZoomedCamera(target.camera(), target.size(), point, eased - done))
      done = eased
      frame = fraction < 1 ? requestAnimationFrame(step) : 0
      target.release()
    }
    stop()
    target.grab()
    frame = requestAnimationFrame(step)
  }
  target.root.addEventListener('dblclick', onDoubleClick, { signal: target.signal })
  return { isActive: () => frame !== 0, stop }
}
