// Fetches the further pages of a long story as they are wanted, and keeps what they hold.
import { toPageNumber } from '../../model/long-story.ts'
import type { Story } from '../../model/story.ts'
import type { Store } from '../../state/store.ts'
import type { FetchedParts } from '../fetched-parts.ts'
import { createArticles } from './create-articles.ts'
import { loadDocument } from './load-document.ts'
import type { PageIndex } from './page-index.ts'
import { takeRows, type Row } from './read-rows.ts'

/** So long nothing else is selected before its page is asked for: a scrub passes many. Milliseconds. */
const REST_MS = 150

/** `folder` is that of the story; `rows` are those of its first page. The events stand in the order of time. */
export function createParts(
  { events }: Pick<Story, 'events'>,
  texts: PageIndex['texts'],
  folder: URL,
  rows: ReadonlyMap<string, Row>,
): FetchedParts {
  const pageOf = new Map(events.map(({ id }, at) => [id, toPageNumber(at)]))
  const known = new Map(rows)
  const pages = new Map<number, 'asked' | 'lost'>()
  let store: Store | undefined
  const change = () => store?.setState(({ arrived }) => ({ arrived: arrived + 1 }))

  async function load(event: string): Promise<void> {
    const page = pageOf.get(event)
    if (page === undefined || known.has(event) || pages.get(page) === 'asked') return
    pages.set(page, 'asked')
    change()
    const address = new URL(page === 1 ? './' : `./${page}/`, folder)
    try {
      for (const [id, row] of takeRows(await loadDocument(address), address)) known.set(id, row)
    } catch {
      // Said where it is wanted
    }
    pages.set(page, 'lost') // of an event that has come nobody asks
    change()
  }
  const stateOf: FetchedParts['stateOf'] = event =>
    known.has(event) ? 'here' : (pages.get(pageOf.get(event) ?? 0) ?? 'away')
  return {
    stateOf,
    load,
    textsOf: event => known.get(event)?.texts,
    copyRest: event => known.get(event)?.rest.cloneNode(true) as DocumentFragment | undefined,
    articles: texts && createArticles(texts, folder, change),
    follow(given) {
      store = given
      let timer = 0
      const want = (): void => {
        clearTimeout(timer)
        const { selected } = given.getState()
        if (selected !== undefined && stateOf(selected) === 'away')
          timer = window.setTimeout(() => void load(selected), REST_MS)
      }
      want()
      given.subscribe((state, before) => {
        if (state.selected !== before.selected) want()
      })
    },
  }
}
