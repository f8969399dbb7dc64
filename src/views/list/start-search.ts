// Starts the search: the field for words lives, and so does the answer to what a reader or a link asks for.
import { h, hydrate } from 'preact'
import { createSearchActions } from '../../state/search-actions.ts'
import { createStateWriter } from '../../state/state-writer.ts'
import type { LaterMessages } from '../../i18n/messages.ts'
import type { State } from '../../state/state.ts'
import type { Store } from '../../state/store.ts'
import type { App } from '../app.ts'
import { Root } from '../page/root.tsx'
import { findWords } from './find-words.ts'
import { SearchBox } from './search-box.tsx'

/** `host` holds the page; in a frame, and in a short story, it has no field. */
export function startSearch(app: App, store: Store, host: HTMLElement, words: LaterMessages): void {
  const { search, find } = createSearchActions(createStateWriter(store, app.indexOf, app.shown), app.indexOf)
  const look = (state: State, before?: State): void => {
    const { words: asked } = state.filter,
      known = before?.filter.words
    if (!asked || asked === known || (asked.ids && asked.query === known?.query)) return
    const isAsked = () => store.getState().filter.words === asked
    findWords(app, asked.query).then(
      ids => isAsked() && find(ids),
      () => isAsked() && app.actions.say(words.search.lost),
    )
  }
  store.subscribe(look)
  look(store.getState())
  const field = host.querySelector('.search')
  if (field)
    hydrate(h(Root, { app, store, view: props => h(SearchBox, { ...props, search, words }) }), field.parentElement!)
}
