// Keeps the address and the state true to each other: a new selection is a step in the history, everything else
// replaces it.
import { parsePermalink, toSearch } from '../../model/permalink.ts'
import { toLink, toLinkedState } from '../../state/link.ts'
import type { Store } from '../../state/store.ts'
import type { App } from '../app.ts'

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const QUIET_MS = 300

/** Goes where the address leads, or another query string. */
export function followAddress(store: Store, app: App, search = location.search): void {
  const { tab } = store.getState()
  const { link, bad } = parsePermalink(search, app.opening.mode)
  const { state, bad: unmet } = toLinkedState(link, { ...app.opening, tab }, app.indexOf)
  const names = [...bad, ...unmet]
  store.setState({
    ...state,
    linked: true,
    ...(names.length > 0 && { notice: app.t.page.badLink(names.join(app.t.series)) }),
  })
}

/**
 * Goes where the address leads, now and on each step through the history; from then on the address follows the state.
 */
export function keepAddress(store: Store, app: App): void {
  let timer = 0
  let known: string | undefined
  const follow = () => {
    // A step to another fragment is no step of the state
    if (location.search === known) return
    known = location.search
    followAddress(store, app)
  }
  const write = (push: boolean) => {
    clearTimeout(timer)
    const search = toSearch(toLink(store.getState(), app.opening, app.indexOf), location.search)
    if (search === location.search) return
    known = search
    const address = `${location.pathname}${search}${location.hash}`
    try {
      if (push) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
    } catch {
      // A sandboxed frame may not touch its history; the page works without.
    }
  }
  follow()
  addEventListener('popstate', follow)
  store.subscribe((state, before) => {
    clearTimeout(timer)
    if (state.linked) return
    if (state.chosen && state.selected !== before.selected) return write(true)
    timer = window.setTimeout(write, QUIET_MS, false)
  })
}
