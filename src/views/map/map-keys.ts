// The keys that move the map: arrows pan, plus and minus zoom.
import { MAX_ZOOM, MIN_ZOOM, toLegalView, toMiddle, toProjection, type Camera, type Size } from './camera.ts'
import { isBrowserKey } from '../browser-key.ts'
import type { View } from '../../model/permalink.ts'

const PAN_PX = 100
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN_PX, 0],
  ArrowRight: [PAN_PX, 0],
  ArrowUp: [0, -PAN_PX],
  ArrowDown: [0, PAN_PX],
}
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 }

export const isMoveKey = (event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): boolean =>
  !isBrowserKey(event) && (event.key in PANS || event.key in ZOOMS)

/** Where a key leads from a camera; the same place where the map ends. */
export function toMovedView(camera: Camera, key: string, size: Size): View {
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom + (ZOOMS[key] ?? 0)))
  const [dx, dy] = PANS[key] ?? [0, 0]
  const [x, y] = toMiddle(camera, size)
  const [lng, lat] = toProjection(camera, size).invert([x + dx, y + dy])
  return Number.isFinite(lng) && Number.isFinite(lat)
    ? toLegalView({ lng, lat, zoom })
    : toLegalView({ ...camera, zoom })
}
