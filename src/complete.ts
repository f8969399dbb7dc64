// What the full page has besides, once it is alive: its sheet of paper, links that select, and the way to embed it.
import { drawOnPrint } from './print.ts'
import type { Store } from './state/store.ts'
import type { App } from './views/app.ts'
import { followEventLinks } from './views/story/event-links.ts'

/** `load` stands in main.ts: from here the dialog would ask for the page's styles once more, which are no file. */
export function complete(
  app: App,
  store: Store,
  host: HTMLElement,
  load: () => Promise<typeof import('./views/embed/embed-dialog.tsx')>,
): void {
  followEventLinks(app, host)
  drawOnPrint(
    app,
    store,
    host.querySelector<HTMLElement>('.paper')!,
    host.querySelector<HTMLDetailsElement>('.legend')!,
  )
  const button = host.querySelector<HTMLButtonElement>('.embed-open button')!
  button.disabled = false
  button.addEventListener('click', () => {
    load().then(
      ({ openEmbedDialog }) => openEmbedDialog(app, store.getState()),
      () => app.actions.say(button.dataset['lost']!),
    )
  })
}
