// The size of the axis as it stands on the page: its width, the size of its text, and the rows for words.
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { AxisSize } from './lay-out-axis.ts'

/**
 * As the page is built, before the real size is known; the rows are those of timeline.css, a narrow axis the one that
 * the page has for phones.
 */
export const BUILT: AxisSize = { widthPx: 840, textPx: 12, rows: 3 }
export const NARROW: AxisSize = { ...BUILT, widthPx: 340, rows: 2 }

export function useAxisSize(box: RefObject<HTMLElement | null>): AxisSize {
  const [size, setSize] = useState(BUILT)
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!box.current!.clientWidth) return // not shown
      const style = getComputedStyle(box.current!)
      const now: AxisSize = {
        widthPx: Math.floor(box.current!.clientWidth),
        textPx: parseFloat(style.fontSize),
        rows: Number(style.getPropertyValue('--axis-rows')) || BUILT.rows,
      }
      setSize(before => (KEYS.every(key => before[key] === now[key]) ? before : now))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box.current!)
    return () => observer.disconnect()
  }, [])
  return size
}

const KEYS = ['widthPx', 'textPx', 'rows'] as const
