// The hint how to move a map in an article: it comes when a reader seems to want to, in the language asked for.
import { useEffect, useState } from 'preact/hooks'
import type { MapHint } from '../../i18n/to-hint.ts'
import { passGestures } from '../map/pass-gestures.ts'
import { createCooperation, type Hint } from './cooperation.ts'

export type GestureHint = MapHint & { readonly kind: Hint }

interface ShownHint {
  readonly hint: GestureHint | undefined
  hideHint(): void
}

/** `lang` is BCP 47; undefined is the reader's own. */
export function useGestureHint(stage: { readonly current: HTMLElement | null }, lang: string | undefined): ShownHint {
  const [hint, setHint] = useState<GestureHint>()
  // Before there is a map that can be moved, too
  useEffect(() => passGestures(toBase(stage)), [])
  useEffect(() => {
    let isWanted = true
    const languages = [...(lang ? [lang] : []), ...navigator.languages]
    const end = createCooperation(toBase(stage), kind => {
      import('../../i18n/to-hint.ts').then(
        ({ toHint }) => {
          if (isWanted) setHint({ ...toHint(...languages), kind })
        },
        () => undefined,
      )
    })
    return () => {
      isWanted = false
      end()
    }
  }, [lang])
  return { hint, hideHint: () => setHint(undefined) }
}

const toBase = (stage: { readonly current: HTMLElement | null }): HTMLElement =>
  stage.current!.querySelector<HTMLElement>('.map-base')!
