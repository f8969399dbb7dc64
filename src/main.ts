// The only wiring of the page: URL, story, store, views.
import { h, hydrate } from 'preact'
import { parsePermalink } from './model/permalink.ts'
import { toLinkedState } from './state/link.ts'
import { createApp, type PageData } from './views/create-app.ts'
import { Root } from './views/root.tsx'
import { keepAddress } from './address.ts'

const host = document.getElementById('page')
const data = document.getElementById('story-data')?.textContent
if (host && data) {
  const page = JSON.parse(data) as PageData // written by the build from a checked story
  const { app, store } = createApp(page, async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      return true
    } catch {
      return false // refused, or a frame without the right to write
    }
  })
  hydrate(h(Root, { app, store }), host)
  const follow = () => {
    const { link, bad } = parsePermalink(location.search)
    const { state, unknown } = toLinkedState(link, { ...app.opening, tab: store.getState().tab }, app.index)
    const names = [...bad.map(parameter => parameter.name), ...(unknown === undefined ? [] : ['event'])]
    store.setState({ ...state, ...(names.length > 0 && { notice: app.t.page.badLink(names.join(', ')) }) })
  }
  follow()
  addEventListener('popstate', follow)
  keepAddress(store, app)
}
