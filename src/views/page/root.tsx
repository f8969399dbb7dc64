// Draws the page from the store: one redraw for each change of the state.
import type { FunctionComponent } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Store } from '../../state/store.ts'
import type { App, ViewProps } from '../app.ts'

export function Root({ app, store, view: View }: { app: App; store: Store; view: FunctionComponent<ViewProps> }) {
  const [state, setState] = useState(store.getState)
  useEffect(() => {
    setState(store.getState())
    return store.subscribe(setState)
  }, [])
  useEffect(() => {
    if (state.theme === 'auto') return // a theme of the link is there already: index.html
    document.documentElement.dataset['theme'] = state.theme
    return () => {
      delete document.documentElement.dataset['theme']
    }
  }, [state.theme])
  const index = app.indexOf(state)
  const appNow = useMemo(() => ({ ...app, index }), [app, index])
  return <View app={appNow} state={state} />
}
