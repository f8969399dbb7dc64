// Keeps a popup where it belongs while the map moves and its text changes.
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Size } from '../map/camera.ts'
import { toPopupPosition } from './popup-position.ts'

type Room = Parameters<typeof toPopupPosition>

/** `toRoom` gives a popup of a size its place and what it is not to cover. */
export function usePopupPosition(host: RefObject<HTMLElement | null>, toRoom: (popup: Size) => Room): void {
  const latest = useRef(toRoom)
  latest.current = toRoom
  const observer = useRef<ResizeObserver>(null)
  useLayoutEffect(() => {
    observer.current = new ResizeObserver(([entry]) => {
      const { inlineSize: width, blockSize: height } = entry!.borderBoxSize[0]!
      if (width === 0) return // closed
      const [left, top] = toPopupPosition(...latest.current({ width, height }))
      host.current!.style.transform = `translate(${left}px, ${top}px)`
    })
    return () => observer.current!.disconnect()
  }, [])
  // Whatever is observed anew has its size told before the picture is painted; asked for, it would be laid out at each
  // step of a scrub.
  useLayoutEffect(() => observer.current!.observe(host.current!))
}
