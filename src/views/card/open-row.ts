// From the card of an event to its row in the list, which holds all that is known of it.
import { toRowId } from '../list/row-id.ts'

/** Once the list is on show. A list that is folded opens. */
export function openRow(event: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(toRowId(event))
    row?.closest('details')?.setAttribute('open', '')
    row?.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
    row?.querySelector<HTMLElement>('.event-choose')?.focus({ preventScroll: true })
  })
}
