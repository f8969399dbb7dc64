// The links that the build has written beside the events, brought to life: as built they lead to rows of the list and
// to sentences.
import type { App } from '../app.ts'
import { isBrowserClick } from '../browser-key.ts'
import { toEventId } from '../list/row-id.ts'

/** Each selects its event from then on; one to a sentence opens the article there as well. */
export function followEventLinks({ actions }: App, root: HTMLElement): void {
  root.addEventListener('click', click => {
    const link = (click.target as Element).closest<HTMLAnchorElement>(':is(.corrections, .related, .event-quote) a')
    if (!link || isBrowserClick(click)) return
    click.preventDefault()
    const quoted = link.closest('.event-quote')?.closest('.event')
    actions.select(quoted ? toEventId(quoted) : link.hash.slice('#event-'.length))
    if (quoted) actions.read(link.hash.slice(1))
  })
}
