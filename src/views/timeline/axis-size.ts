// The size of the axis as it stands on the page: its width, the size of its text, and which way it runs.
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

export interface AxisSize {
  readonly widthPx: number
  readonly textPx: number
  readonly rtl: boolean
}

/** The axis as the page is built, before its real size is known. */
const BUILT: AxisSize = { widthPx: 840, textPx: 11, rtl: false }

export function useAxisSize(box: RefObject<HTMLElement | null>): AxisSize {
  const [size, setSize] = useState(BUILT)
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!box.current!.clientWidth) return // not shown
      const { fontSize, direction } = getComputedStyle(box.current!)
      const now = {
        widthPx: Math.floor(box.current!.clientWidth),
        textPx: parseFloat(fontSize),
        rtl: direction === 'rtl',
      }
      setSize(before =>
        before.widthPx === now.widthPx && before.textPx === now.textPx && before.rtl === now.rtl ? before : now,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box.current!)
    return () => observer.disconnect()
  }, [])
  return size
}
