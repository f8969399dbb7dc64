// Keeps a popup where it belongs while the map moves and its text changes.
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Size } from '../map/camera.ts'
import { toPopupPosition } from './popup-position.ts'

type Room = Parameters<typeof toPopupPosition>

/** `toRoom` gives a popup of a size its place and what it is not to cover. */
export function usePopupPosition(host: RefObject<HTMLElement | null>, toRoom: (popup: Size) => Room): void {
  const size = useRef<Size>({ width: 0, height: 0 })
  const latest = useRef(toRoom)
  latest.current = toRoom
  const put = useRef(() => {
    if (size.current.width === 0) return // closed
    const [left, top] = toPopupPosition(...latest.current(size.current))
    host.current!.style.transform = `translate(${left}px, ${top}px)`
  }).current
  useLayoutEffect(put)
  // Its size is told before the picture is painted; asked for, it would be laid out at each step of a scrub.
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { inlineSize: width, blockSize: height } = entry!.borderBoxSize[0]!
      size.current = { width, height }
      put()
    })
    observer.observe(host.current!)
    return () => observer.disconnect()
  }, [])
}
