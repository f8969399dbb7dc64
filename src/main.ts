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
  const map = host.querySelector('.map')!.getBoundingClientRect()
  // The still maps leave the page for the moment in which it comes to life, and lose their story to the living overlay.
  const stills = [...host.querySelectorAll('.still')]
  for (const still of stills) still.querySelector('.overlay')?.remove()
  const { app, store } = createApp(page, { mapSize: { width: map.width, height: map.height }, stills, copyLink })
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

async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href)
    return true
  } catch {
    return false // refused, or a frame without the right to write
  }
}
