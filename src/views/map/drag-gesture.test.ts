// What pointers do to the map, of which the end of one was never told.
import { expect, test } from '@playwright/test'
import type { Camera } from './camera.ts'
import { createDragGesture } from './drag-gesture.ts'
import type { GestureTarget } from './gesture-target.ts'

const press = (type: string, pointerId: number, clientX: number, isPrimary: boolean) =>
  Object.assign(new Event(type), { pointerId, isPrimary, button: 0, clientX, clientY: 100 })

test('a pointer whose end was never told does not pinch with the next one', () => {
  const root = Object.assign(new EventTarget(), { setPointerCapture: () => undefined })
  let camera: Camera = { lng: 0, lat: 0, zoom: 4, projection: 'mercator', shift: [0, 0] }
  const target: GestureTarget = {
    root: root as unknown as HTMLElement,
    signal: new AbortController().signal,
    camera: () => camera,
    size: () => ({ width: 400, height: 200 }),
    toPoint: ({ clientX, clientY }) => [clientX, clientY],
    move: next => (camera = next),
    grab: () => undefined,
    release: () => undefined,
    stopZoom: () => undefined,
  }
  createDragGesture(target)
  root.dispatchEvent(press('pointerdown', 1, 50, true)) // what it is on goes, and with it its end
  root.dispatchEvent(press('pointerdown', 2, 200, true))
  root.dispatchEvent(press('pointermove', 2, 260, true))
  expect(camera.zoom).toBe(4)
  expect(camera.lng).toBeLessThan(0)
})
