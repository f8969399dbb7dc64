// The only wiring of the page: URL, story, store, views.
import { h, hydrate } from 'preact'
import { createApp, type WrittenPage } from './views/create-app.ts'
import { Root } from './views/root.tsx'
import { readTexts } from './views/story/row-texts.ts'
import { keepAddress } from './address.ts'
import { wake } from './wake.ts'

const host = document.getElementById('page')
const data = document.getElementById('story-data')?.textContent
if (host && data) {
  const page = JSON.parse(data) as WrittenPage // written by the build from a checked story
  const map = host.querySelector('.map')!.getBoundingClientRect()
  const story = readTexts(page.story, host)
  const { app, store } = createApp({ ...page, story }, { mapSize: { width: map.width, height: map.height }, stills: wake(host), copyLink })
  hydrate(h(Root, { app, store }), host)
  keepAddress(store, app)
  void import('./print.ts').then(({ drawOnPrint }) => drawOnPrint(app, store, host.querySelector<HTMLElement>('.paper')!, host.querySelector<HTMLDetailsElement>('.legend')!), () => undefined)
}

async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href)
    return true
  } catch {
    return false // refused, or a frame without the right to write
  }
}
