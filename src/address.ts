// Keeps the address of the page true to the state: a new selection is a step in the history, everything else replaces it.
import { toSearch } from './model/permalink.ts'
import { toLink } from './state/link.ts'
import type { Store } from './state/store.ts'
import type { App } from './views/app.ts'

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const QUIET_MS = 300

export function keepAddress(store: Store, app: App): void {
  let timer = 0
  const write = (push: boolean) => {
    clearTimeout(timer)
    const search = toSearch(toLink(store.getState(), app.opening, app.index), location.search)
    if (search === location.search) return
    const address = `${location.pathname}${search}${location.hash}`
    try {
      if (push) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    } catch {
      // A sandboxed frame may not touch its history; the page works without.
    }
  }
  store.subscribe((state, before) => {
    if (state.selected !== undefined && state.selected !== before.selected) return write(true)
    clearTimeout(timer)
    timer = window.setTimeout(write, QUIET_MS, false)
  })
}
