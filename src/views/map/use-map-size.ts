// The size of the map, as the page gives it room.
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Size } from './camera.ts'

/** A map that is not shown keeps the size that it had; `opening` is that in the page as built. */
export function useMapSize(root: RefObject<HTMLElement | null>, opening: Size): Size {
  const [size, setSize] = useState<Size>(opening)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      const { width, height } = root.current!.getBoundingClientRect()
      if (width > 0 && height > 0)
        setSize(before => (before.width === width && before.height === height ? before : { width, height }))
    })
    observer.observe(root.current!)
    return () => observer.disconnect()
  }, [])
  return size
}
