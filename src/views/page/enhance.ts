// Brings to life what the build has drawn of the full page and no living view draws: its sheet of paper, links that
// select, the button "Embed".
import type { Store } from '../../state/store.ts'
import type { App } from '../app.ts'
import { followEventLinks } from './event-links.ts'
import { drawOnPrint } from './print.ts'

/** `openDialog` opens the dialog "Embed"; it rejects when that cannot be loaded. */
export function enhance(app: App, store: Store, host: HTMLElement, openDialog: () => Promise<void>): void {
  followEventLinks(app, host)
  drawOnPrint(app, store, host.querySelector('.paper')!, host.querySelector('.here')!)
  const button = host.querySelector<HTMLButtonElement>('.embed-open button')!
  button.disabled = false
  button.addEventListener('click', () => {
    openDialog().catch(() => app.actions.say(app.t.embed.lost))
  })
}
