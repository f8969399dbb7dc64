// Brings what a reader opens: with the first touch of the page, so that it is there before it is wanted, and for one who
// then has no network.
import { useEffect, useState } from 'preact/hooks'
import { createLoader } from './create-loader.ts'

type Asked = typeof import('./asked-parts.ts')

const { load, toLoaded } = createLoader<Asked>(() => import('./asked-parts.ts'))

const TOUCHES = ['pointerdown', 'keydown'] as const

/** From here on a touch of the page brings it. */
export function bringAskedOnTouch(page: HTMLElement): void {
  const bring = (): void => void load().catch(() => undefined) // asked for again where it is wanted
  for (const touch of TOUCHES) page.addEventListener(touch, bring, { once: true, passive: true })
}

/** Undefined until it is there; where it cannot be had the rest works without. */
export function useAsked(isNeeded: boolean): Asked | undefined {
  const [parts, setParts] = useState(toLoaded)
  useEffect(() => {
    if (isNeeded && !parts) load().then(setParts, () => undefined)
  }, [isNeeded])
  return parts
}
