// The small parts that the first view does without are loaded when one of them is needed, or a little after the page:
// one that is there needs no network.
import { useEffect, useState } from 'preact/hooks'
import { createLoader } from './create-loader.ts'

type Later = typeof import('./later.ts')

/** What the first view needs has come by then, on most networks. */
export const LATER_MS = 2000

export const { load: loadLater, toLoaded } = createLoader<Later>(() => import('./later.ts'))

/** Undefined until they are there; where they cannot be had the rest works without. */
export function useLater(isNeeded: boolean): Later | undefined {
  const [parts, setParts] = useState(toLoaded)
  useEffect(() => {
    if (parts) return
    const bring = () => void loadLater().then(setParts, () => undefined)
    if (isNeeded) return bring()
    const waiting = setTimeout(bring, LATER_MS)
    return () => clearTimeout(waiting)
  }, [isNeeded])
  return toLoaded()
}
