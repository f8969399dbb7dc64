// Draws the page from the store: one redraw for each change of the state.
import { useEffect, useState } from 'preact/hooks'
import type { Store } from '../state/store.ts'
import type { App } from './app.ts'
import { useLater } from './later.ts'
import { Page } from './page.tsx'

export function Root({ app, store }: { app: App; store: Store }) {
  const [state, setState] = useState(store.getState)
  useEffect(() => {
    setState(store.getState())
    return store.subscribe(setState)
  }, [])
  useEffect(() => {
    if (state.theme === 'auto') return // a theme of the link is there already: index.html
    document.documentElement.dataset['theme'] = state.theme
    return () => { delete document.documentElement.dataset['theme'] }
  }, [state.theme])
  return <Page app={app} state={state} later={useLater(app, state.selected ?? state.place)} />
}
