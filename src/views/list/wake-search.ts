// The field for words over the list answers; what searches comes when a reader goes there or a link asks for it.
import type { Store } from '../../state/store.ts'
import type { App } from '../app.ts'
import { isBrowserKey } from '../browser-key.ts'
import { toWords } from '../later-words.ts'
import { loadSearch } from './load-search.ts'

/** Where a stroke is a character. */
const TEXT_FIELD = 'input:not([type=range], [type=checkbox]), textarea, select, [contenteditable]'

/** `host` holds the page; in a frame, and in a short story, it has no field. */
export function wakeSearch(app: App, store: Store, host: HTMLElement): void {
  const field = host.querySelector<HTMLInputElement>('.search')
  const bring = (): void => {
    const words = toWords(app)
    loadSearch().then(
      search => search.startSearch(app, store, host, words),
      () => {
        app.actions.say(words.search.lost)
        field?.addEventListener('focus', bring, { once: true })
      },
    )
  }
  if (field) wakeField(app, field)
  if (store.getState().filter.words) return bring()
  field?.addEventListener('focus', bring, { once: true })
}

function wakeField(app: App, field: HTMLInputElement): void {
  field.disabled = false
  document.addEventListener('keydown', press => {
    if (press.key !== '/' || isBrowserKey(press) || (press.target as Element).closest(TEXT_FIELD)) return
    if (document.querySelector(':modal')) return
    press.preventDefault()
    app.actions.setTab('events')
    setTimeout(() => field.focus()) // the panel may have been hidden
  })
}
