// The only wiring of the page: URL, story, store, views.
import { h, hydrate } from 'preact'
import type { Store } from './state/store.ts'
import type { App } from './views/app.ts'
import { createApp, type WrittenPage } from './views/create-app.ts'
import { Page } from './views/page.tsx'
import { Root } from './views/root.tsx'
import { readTexts } from './views/story/row-texts.ts'
import { keepAddress } from './address.ts'
import { wake } from './wake.ts'

const host = document.getElementById('page')
const data = document.getElementById('story-data')?.textContent
if (host && data) {
  const start = (bring: (app: App, store: Store, host: HTMLElement) => void): void => {
    const page = JSON.parse(data) as WrittenPage // written by the build from a checked story
    const map = host.querySelector('.map')!.getBoundingClientRect()
    // A frame that is not shown yet has no size: any will do until then
    const story = readTexts(page.story, host)
    const { app, store } = createApp(
      { ...page, story },
      { mapSize: { width: map.width || 640, height: map.height || 400 }, stills: wake(host) },
    )
    bring(app, store, host)
  }
  if (host.classList.contains('embed'))
    void import('./guest.ts').then(
      ({ receive }) => start(receive),
      () => undefined,
    )
  else start(openPage)
}

function openPage(app: App, store: Store, host: HTMLElement): void {
  hydrate(h(Root, { app, store, view: Page }), host)
  keepAddress(store, app)
  // From a frame of an article, and from the page without script
  const [, passage] = /^#(passage-[a-z0-9-]+)$/.exec(location.hash) ?? []
  if (passage) app.actions.read(passage)
  void import('./complete.ts').then(
    ({ complete }) => complete(app, store, host, () => import('./views/embed/embed-dialog.tsx')),
    () => undefined,
  )
}
