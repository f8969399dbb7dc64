// Brings what follows the reading of articles once somebody looks at them.
import { useEffect, useState } from 'preact/hooks'
import { createLoader } from '../create-loader.ts'

type ReadingParts = typeof import('./reading-parts.ts')

const { load, toLoaded } = createLoader<ReadingParts>(() => import('./reading-parts.ts'))

/** Undefined until they are there; where they cannot be had articles are read without. */
export function useReadingParts(isNeeded: boolean): ReadingParts | undefined {
  const [parts, setParts] = useState(toLoaded)
  useEffect(() => {
    if (isNeeded && !parts) load().then(setParts, () => undefined)
  }, [isNeeded])
  return parts
}
