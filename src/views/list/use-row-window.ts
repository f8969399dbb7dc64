// Which rows of a long list are drawn: those that can be seen, some before and after, and those that have to be there.
// What stands in sight stays where it is while the heights of rows before it become known.
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import { useLatest } from '../use-latest.ts'
import { toRowId } from './row-id.ts'
import { findScroller, measureRows, toSight } from './row-sight.ts'
import type { Listed } from './use-listed.ts'
import { findRow, toDrawn, toTops, type DrawnRow } from './row-tops.ts'

/** Of a row that nobody has seen: a date, a title of a line or two. Pixels. */
const ESTIMATE_PX = 66
/** So much is drawn before and after what can be seen, and anew once half of it is used up. Pixels. */
const AROUND_PX = 800

interface RowWindow {
  readonly drawn: readonly DrawnRow[]
  /** Room after the last that is drawn; pixels. */
  readonly afterPx: number
  /** The first that can be seen. */
  readonly seen: number
}

/**
 * Of the rows that are listed; `kept` are numbers of rows, the first of which in sight stays where it is. While
 * `isHeld` nothing is followed: what stands in the page is not this window.
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  { ids, toRow }: Listed,
  kept: readonly number[],
  isHeld: boolean,
): RowWindow {
  const [version, redraw] = useReducer<number, void>(count => count + 1, 0)
  const heights = useRef(new Map<string, number>()).current
  /** What is drawn besides `kept`, from the top of the list; pixels. */
  const span = useRef<readonly [from: number, to: number]>([0, 2 * AROUND_PX])
  /** The row that stays where it is, how far below the top of the list it stood, and how far that was scrolled; px. */
  const anchor = useRef<{ readonly row: Element; readonly top: number; readonly scrolled: number }>(undefined)
  const seen = useRef(0)
  const frame = useRef(0)
  const isSettling = useRef(false)
  const tops = useMemo(() => {
    const measured = Array.from(heights, ([id, px]) => [toRow(id), px] as const)
    return toTops(ids.length, measured, ESTIMATE_PX)
  }, [ids, version])

  /** Takes in where the reader is; true where other rows have to be drawn. */
  const look = (): boolean => {
    const [from, to] = toSight(list.current!)
    seen.current = findRow(tops, from)
    const held = kept.find(row => row >= 0 && tops[row + 1]! > from && tops[row]! < to) ?? seen.current
    const row = list.current!.querySelector(`#${toRowId(ids[held]!)}`)
    // Where the list begins in sight there is nothing before it that could move
    const { scrollTop: scrolled } = findScroller(list.current!)
    anchor.current = row && from > 0 ? { row, top: toTop(row, list.current!), scrolled } : undefined
    const [before, after] = span.current
    const isDrawn = (before <= 0 || from - before > AROUND_PX / 2) && after - to > AROUND_PX / 2
    const isMuch = after - before > to - from + 4 * AROUND_PX
    if (isDrawn && !isMuch) return false
    span.current = [from - AROUND_PX, to + AROUND_PX]
    return true
  }
  const follow = useLatest(() => {
    if (!isHeld && look()) redraw()
  })
  /** Until all heights that are drawn are known. */
  const settle = useLatest(() => {
    frame.current = 0
    if (isHeld) return
    const isNew = measureRows(list.current!, heights)
    const last = anchor.current
    if (last?.row.isConnected) {
      const top = toTop(last.row, list.current!),
        moved = top - last.top
      const scroller = findScroller(list.current!)
      // From where it was: a list that became shorter has scrolled by itself
      if (Math.abs(moved) >= 1) scroller.scrollTo({ top: last.scrolled + moved, behavior: 'instant' })
      anchor.current = { row: last.row, top, scrolled: scroller.scrollTop }
    }
    isSettling.current = isNew || look()
    if (isSettling.current) redraw()
  })
  useLayoutEffect(() => {
    // Once a frame, with the layout that it needs anyway
    if (isSettling.current) settle()
    else frame.current ||= requestAnimationFrame(settle)
  })
  useEffect(() => {
    document.addEventListener('scroll', follow, { capture: true, passive: true })
    const observer = new ResizeObserver(follow)
    observer.observe(document.documentElement)
    return () => {
      document.removeEventListener('scroll', follow, { capture: true })
      observer.disconnect()
      cancelAnimationFrame(frame.current)
    }
  }, [])

  const drawn = toDrawn(tops, ...span.current, kept)
  return { drawn, afterPx: tops.at(-1)! - tops[(drawn.at(-1)?.row ?? -1) + 1]!, seen: seen.current }
}

const toTop = (row: Element, list: Element): number =>
  row.getBoundingClientRect().top - list.getBoundingClientRect().top
