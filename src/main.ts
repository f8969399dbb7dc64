// The only wiring of the page: what the build wrote, the store, the views, the address; in a frame of an article the
// rest is frame.ts's.
import { h, hydrate, type ComponentChild } from 'preact'
import type { Story } from './model/story.ts'
import type { Store } from './state/store.ts'
import type { App } from './views/app.ts'
import { createApp } from './views/create-app.ts'
import { keepAddress } from './views/page/address.ts'
import { enhance } from './views/page/enhance.ts'
import { asked, later, LATER_MS } from './views/loaders.ts'
import { onTouch } from './views/on-touch.ts'
import { readPage } from './views/page/hydrate.ts'
import type { Mount, OtherLanguage } from './views/page/other-language.ts'
import { Page } from './views/page/page.tsx'
import { Root } from './views/page/root.tsx'

const host = document.getElementById('page')
const data = document.getElementById('story-data')
if (host && data) start(host, data).catch(() => undefined) // it stays as it was built

async function start(host: HTMLElement, data: HTMLElement): Promise<void> {
  const startFrame = host.classList.contains('embed') && (await import('./embed/frame/frame.ts')).startFrame
  const { lang } = host
  const { index, source } = data.dataset
  const long = index !== undefined && (await import('./views/long/read-long.ts'))
  const { story, take } = await (long ? long.readLong(host, index!) : readPage(host, data.textContent, source!))
  const other = await findOther(new URLSearchParams(location.search).get('lang'), host, story)
  const speech =
    other || lang === 'en' ? other?.speech : await (await import('./views/page/load-language.ts')).loadLanguage(lang)
  const { app, store } = createApp(take(), speech)
  app.parts?.follow(store)
  onTouch(() => void asked.load().catch(() => undefined)) // asked for again where it is wanted
  const bring = startFrame || startPage
  bring(app, store, host, other?.mount ?? mount)
  const isAsked = store.getState().filter.words
  const search = (): void =>
    void later.load().then(
      ({ wakeSearch }) => wakeSearch(app, store, host),
      () => {
        if (store.getState().filter.words) app.actions.say(app.t.rest.lost)
        onTouch(search)
      },
    )
  setTimeout(search, isAsked ? 0 : LATER_MS)
}

function mount(toPage: (app: App) => ComponentChild, app: App, host: HTMLElement): void {
  hydrate(toPage(app), host)
}

/** The page stays in its own language where the words of another cannot be had. */
async function findOther(asked: string | null, host: HTMLElement, story: Story): Promise<OtherLanguage | undefined> {
  if (asked === null || asked === host.lang) return undefined
  return import('./views/page/other-language.ts')
    .then(other => other.findOther(asked, host, story))
    .catch(() => undefined)
}

function startPage(app: App, store: Store, host: HTMLElement, mount: Mount): void {
  mount(told => h(Root, { app: told, store, view: Page }), app, host)
  keepAddress(store, app)
  // From a frame of an article, and from the page without script
  const [, passage] = /^#(passage-[a-z0-9-]+)$/.exec(location.hash) ?? []
  if (passage) app.actions.read(passage)
  enhance(app, store, host, async () => {
    // From here: asked for by a later part, the dialog would want the page's styles once more, which are no file.
    const { openEmbedDialog } = await import('./views/embed/embed-dialog.tsx')
    openEmbedDialog(app, store.getState())
  })
}
