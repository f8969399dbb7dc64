// A part of the page that a view draws once it has been loaded.
import { useEffect, useState } from 'preact/hooks'
import type { Loader } from './create-loader.ts'

/**
 * Asked for where it is needed, or after `restMs` milliseconds. Undefined until it is there; where it cannot be had the
 * rest works without.
 */
export function usePart<Part>({ load, toLoaded }: Loader<Part>, isNeeded: boolean, restMs?: number): Part | undefined {
  const [, draw] = useState(toLoaded)
  useEffect(() => {
    // It may have come since this was drawn
    const loaded = toLoaded()
    if (loaded) return draw(loaded)
    const bring = () => void load().then(draw, () => undefined)
    if (isNeeded) return bring()
    if (restMs === undefined) return
    const waiting = setTimeout(bring, restMs)
    return () => clearTimeout(waiting)
  }, [isNeeded])
  return toLoaded()
}
