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
        wait()
      },
    )
  }
  /** For a reader in the field, or words that come from elsewhere: an article's, or of a step through the history. */
  const wait = (): void => {
    const ask = (): void => {
      leave()
      field?.removeEventListener('focus', ask)
      bring()
    }
    const leave = store.subscribe(({ filter: { words } }, before) => {
      if (words && words !== before.filter.words) ask()
    })
    field?.addEventListener('focus', ask)
  }
  if (field) wakeField(app, field)
  if (store.getState().filter.words) bring()
  else wait()
}

function wakeField(app: App, field: HTMLInputElement): void {
  const { search } = app.t.story // the page may speak another language than that it was built in
  Object.assign(field, { placeholder: search, ariaLabel: search, disabled: false })
  // In the story alone: of one character, it might be meant for the browser or by chance
  field.closest<HTMLElement>('.story')!.addEventListener('keydown', press => {
    if (press.key !== '/' || isBrowserKey(press) || (press.target as Element).closest(TEXT_FIELD)) return
    press.preventDefault()
    app.actions.setTab('events')
    setTimeout(() => field.focus()) // the panel may have been hidden
  })
}
