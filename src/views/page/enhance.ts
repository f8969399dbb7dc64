// Brings to life what the build has drawn of the full page and no living view draws: its sheet of paper, links that
// select, the button "Embed".
import { toSearch } from '../../model/permalink.ts'
import { toLink } from '../../state/link.ts'
import type { Store } from '../../state/store.ts'
import type { App } from '../app.ts'
import { followEventLinks } from './event-links.ts'
import { drawOnPrint } from './print.ts'

/** `openDialog` opens the dialog "Embed"; it rejects when that cannot be loaded. */
export function enhance(app: App, store: Store, host: HTMLElement, openDialog: () => Promise<void>): void {
  followEventLinks(app, host)
  drawOnPrint(app, store, host.querySelector('.paper')!, host.querySelector('.here')!)
  keepMoment(app, store, host)
  const button = host.querySelector<HTMLButtonElement>('.embed-open button')!
  button.disabled = false
  button.addEventListener('click', () => {
    openDialog().catch(() => app.actions.say(app.t.embed.lost))
  })
}

/** A link to the story in another language leads to the moment on show. */
function keepMoment({ opening, indexOf }: App, store: Store, host: HTMLElement): void {
  const point = ({ target }: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.languages a')
    if (!link) return
    const { lang: _lang, ...moment } = toLink(store.getState(), opening, indexOf)
    link.search = toSearch(moment, location.search)
  }
  // Before the gesture leads somewhere, a new window too
  host.addEventListener('pointerdown', point)
  host.addEventListener('click', point)
}
