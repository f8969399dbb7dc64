// Draws the studio from its store.
import { useEffect, useState } from 'preact/hooks'
import type { StudioStore } from '../state/state.ts'
import type { Studio } from './studio-props.ts'
import { StudioPage } from './studio.tsx'

export function Root({ studio, store }: { readonly studio: Studio; readonly store: StudioStore }) {
  const [state, setState] = useState(store.getState)
  useEffect(() => {
    setState(store.getState())
    return store.subscribe(setState)
  }, [])
  return <StudioPage studio={studio} state={state} toState={store.getState} />
}
