// The small parts that the first view does without are loaded when one of them is needed, or a little after the page:
// one that is there needs no network.
import { useEffect, useState } from 'preact/hooks'

type Later = typeof import('./later.ts')

/** What the first view needs has come by then, on most networks. */
const LATER_MS = 2000

/** Undefined until they are there; where they cannot be had the rest works without. */
export function useLater(isNeeded: boolean): Later | undefined {
  const [parts, setParts] = useState<Later>()
  useEffect(() => {
    if (parts) return
    const bring = () => void import('./later.ts').then(setParts, () => undefined)
    if (isNeeded) return bring()
    const waiting = setTimeout(bring, LATER_MS)
    return () => clearTimeout(waiting)
  }, [isNeeded])
  return parts
}
