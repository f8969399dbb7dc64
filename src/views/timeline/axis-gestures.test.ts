// Pointers on the axis, without a pointer: what each press, drag and tap asks of the store.
import { expect, test } from 'vitest'
import type { TimeWindow } from '../../model/window.ts'
import { toScrubTarget } from './axis-gestures.ts'

const PLACES = [10, 20, 100, 200, 300, 400]

/** The calls that a gesture leads to. */
function watch(window: TimeWindow) {
  const calls: string[] = []
  const target = toScrubTarget(
    PLACES,
    window,
    {
      select: id => calls.push(`select ${id}`),
      setStop: (stop, quietly) => calls.push(`stop ${stop}${quietly ? '' : ' aloud'}`),
      setWindow: (from, to, quietly) => calls.push(`window ${from} ${to}${quietly ? '' : ' aloud'}`),
    },
    end => calls.push(`hold ${end}`),
  )
  const drag = (...xs: number[]) => {
    const move = target.grab(xs[0]!)
    for (const x of xs.slice(1)) move(x)
    return calls.splice(0)
  }
  const tap = (x: number, event?: string) => {
    target.tap(x, event)
    return calls.splice(0)
  }
  return { drag, tap }
}

test('a tap goes to the nearest stop and speaks; on an event it chooses the event', () => {
  const { tap } = watch({ mode: 'upto', from: 0, stop: 5 })
  expect(tap(140)).toEqual(['stop 2 aloud', 'hold stop'])
  expect(tap(-50)).toEqual(['stop 0 aloud', 'hold stop'])
  expect(tap(9000)).toEqual(['stop 5 aloud', 'hold stop'])
  expect(tap(100, 'launch')).toEqual(['select launch', 'hold stop'])
})

test('a drag goes to each nearest stop once, quietly', () => {
  const { drag } = watch({ mode: 'upto', from: 0, stop: 5 })
  expect(drag(400, 390, 310, 305, 290, 200)).toEqual([
    'stop 5',
    'hold stop',
    'stop 4',
    'hold stop',
    'stop 3',
    'hold stop',
  ])
})

test('in a window a tap moves the nearer end, and a drag the thumb that it began on', () => {
  const { drag, tap } = watch({ mode: 'window', from: 1, stop: 4 })
  expect(tap(90)).toEqual(['window 2 4 aloud', 'hold from'])
  expect(tap(240)).toEqual(['window 1 3 aloud', 'hold stop'])
  expect(drag(22, 95)).toEqual(['window 2 4', 'hold from'])
  expect(drag(292, 400)).toEqual(['window 1 5', 'hold stop'])
  expect(drag(395, 205)).toEqual(['window 1 3', 'hold stop'])
})

test('a drag from between the thumbs moves the whole window, as far as there are stops', () => {
  const { drag } = watch({ mode: 'window', from: 1, stop: 4 })
  expect(drag(100, 200)).toEqual(['window 2 5'])
  expect(drag(100, 400)).toEqual(['window 2 5'])
  expect(drag(100, 20)).toEqual(['window 0 3'])
})

test('the ends of a window meet and do not cross', () => {
  expect(watch({ mode: 'window', from: 1, stop: 3 }).drag(20, 400)).toEqual(['window 3 3', 'hold from'])
  expect(watch({ mode: 'window', from: 2, stop: 4 }).drag(300, 0)).toEqual(['window 2 2', 'hold stop'])
})

test('of two thumbs in one place, the one on the side that is dragged to', () => {
  expect(watch({ mode: 'window', from: 3, stop: 3 }).drag(200, 110)).toEqual(['window 2 3', 'hold from'])
  expect(watch({ mode: 'window', from: 3, stop: 3 }).drag(200, 310)).toEqual(['window 3 4', 'hold stop'])
})
