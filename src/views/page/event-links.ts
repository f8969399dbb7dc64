// The links from what was put right to its events, brought to life: in the page as built they lead to the rows of the
// list.
import type { App } from '../app.ts'

/** Each selects its event, from then on. */
export function followEventLinks({ actions }: App, root: HTMLElement): void {
  root.addEventListener('click', click => {
    const link = (click.target as Element).closest('.corrections a')
    if (!link) return
    click.preventDefault()
    actions.select(link.getAttribute('href')!.slice('#event-'.length))
  })
}
