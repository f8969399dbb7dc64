// What a reader needs only after the first view, in one more file: asked for as soon as the page is alive.
import { useEffect, useState } from 'preact/hooks'
import type { App } from './app.ts'

export type Later = typeof import('./later-parts.ts')

/** The parts once they are there; until then they are asked for again each time that `wanted` changes, and missed in words. */
export function useLater({ actions, t }: App, wanted: string | undefined): Later | undefined {
  const [parts, setParts] = useState<Later>()
  useEffect(() => {
    if (!parts) import('./later-parts.ts').then(setParts, () => actions.say(t.page.noLater))
  }, [wanted])
  return parts
}
