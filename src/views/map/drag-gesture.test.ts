// What fingers do to the map, also where the end of one was never told.
import { expect, test } from 'vitest'
import type { Camera } from './camera.ts'
import { createDragGesture } from './drag-gesture.ts'
import type { GestureTarget } from './gesture-target.ts'

const finger = (type: string, pointerId: number, clientX: number, isPrimary: boolean) =>
  Object.assign(new Event(type), { pointerType: 'touch', pointerId, isPrimary, button: 0, clientX, clientY: 100 })

function createMap() {
  const root = Object.assign(new EventTarget(), { setPointerCapture: () => undefined })
  const map = { root, camera: { lng: 0, lat: 0, zoom: 4, projection: 'mercator', shift: [0, 0] } as Camera, rests: 0 }
  const target: GestureTarget = {
    root: root as unknown as HTMLElement,
    signal: new AbortController().signal,
    camera: () => map.camera,
    size: () => ({ width: 400, height: 200 }),
    toPoint: ({ clientX, clientY }) => [clientX, clientY],
    move: next => (map.camera = next),
    grab: () => undefined,
    release: () => map.rests++,
    stopZoom: () => undefined,
  }
  createDragGesture(target)
  return map
}

test('a finger whose end was never told does not pinch with the next one', () => {
  const map = createMap()
  map.root.dispatchEvent(finger('pointerdown', 1, 50, true)) // what it is on goes, and with it its end
  map.root.dispatchEvent(finger('pointerdown', 2, 200, true))
  map.root.dispatchEvent(finger('pointermove', 2, 260, true))
  expect(map.camera.zoom).toBe(4)
  expect(map.camera.lng).toBeLessThan(0)
})

test('two fingers pinch, and the map rests once both are gone', () => {
  const map = createMap()
  map.root.dispatchEvent(finger('pointerdown', 1, 150, true))
  map.root.dispatchEvent(finger('pointerdown', 2, 250, false))
  map.root.dispatchEvent(finger('pointermove', 2, 350, false))
  expect(map.camera.zoom).toBeCloseTo(5)
  map.root.dispatchEvent(finger('pointerup', 1, 150, true))
  expect(map.rests).toBe(0)
  map.root.dispatchEvent(finger('pointerup', 2, 350, false))
  expect(map.rests).toBe(1)
})

test('a press of another button leaves the finger that drags alone', () => {
  const map = createMap()
  map.root.dispatchEvent(finger('pointerdown', 1, 150, true))
  map.root.dispatchEvent(finger('pointermove', 1, 200, true))
  const other = { pointerType: 'mouse', button: 2 }
  map.root.dispatchEvent(Object.assign(finger('pointerdown', 9, 10, true), other))
  map.root.dispatchEvent(finger('pointerup', 1, 200, true))
  expect(map.rests).toBe(1)
})
