// The names on the map: those that the page opens with, then all of them.
import { useLayoutEffect, useState } from 'preact/hooks'
import type { App } from '../app.ts'
import { loadNames } from './load-names.ts'
import type { BaseName } from './map-labels.ts'

export function useNames({ names: opening, namesUrl }: App): readonly BaseName[] {
  const [names, setNames] = useState(opening)
  useLayoutEffect(() => {
    loadNames(namesUrl).then(setNames, () => undefined) // without them the map still shows the names it opened with
  }, [])
  return names
}
