// What a finger at the map in an article is told, and how often.
import { expect, test } from 'vitest'
import { createCooperation, type Hint } from './cooperation.ts'

const touch = (type: string, clientX: number, clientY = 0, pointerId = 1) =>
  Object.assign(new Event(type), {
    pointerType: 'touch',
    pointerId,
    isPrimary: pointerId === 1,
    clientX,
    clientY,
  })

test('a finger that pulls sideways is told once, and the next one anew', () => {
  const base = new EventTarget(),
    hints: Hint[] = []
  createCooperation(base as HTMLElement, hint => hints.push(hint))
  base.dispatchEvent(touch('pointerdown', 0))
  for (const x of [10, 40, 80, 120, 200]) base.dispatchEvent(touch('pointermove', x))
  expect(hints).toEqual(['touch'])
  // A second finger moves the map: nothing to tell
  base.dispatchEvent(touch('pointerdown', 300, 0, 2))
  for (const x of [340, 400]) base.dispatchEvent(touch('pointermove', x, 0, 2))
  base.dispatchEvent(touch('pointerup', 400, 0, 2))
  base.dispatchEvent(touch('pointerup', 200))
  expect(hints).toEqual(['touch'])
  base.dispatchEvent(touch('pointerdown', 0))
  base.dispatchEvent(touch('pointermove', 60))
  expect(hints).toEqual(['touch', 'touch'])
})

test('a finger whose end was never told, as what it was on is gone, counts no more once the next comes', () => {
  const base = new EventTarget(),
    hints: Hint[] = []
  createCooperation(base as HTMLElement, hint => hints.push(hint))
  base.dispatchEvent(touch('pointerdown', 0))
  const next = (type: string, x: number) =>
    base.dispatchEvent(Object.assign(touch(type, x), { pointerId: 7, isPrimary: true }))
  next('pointerdown', 0)
  next('pointermove', 60)
  expect(hints).toEqual(['touch'])
})

test('a pen beside two fingers that move the map leaves them alone', () => {
  const base = new EventTarget()
  let moves = 0
  createCooperation(base as HTMLElement, () => undefined)
  base.addEventListener('pointermove', () => moves++)
  base.dispatchEvent(touch('pointerdown', 0))
  base.dispatchEvent(touch('pointerdown', 100, 0, 2))
  base.dispatchEvent(Object.assign(touch('pointerdown', 50, 50, 3), { pointerType: 'pen', isPrimary: true }))
  base.dispatchEvent(touch('pointermove', 120, 0, 2))
  expect(moves).toBe(1)
})
