// The rows of a page of a long story, read back from its HTML.
import type { EventTexts } from '../fetched-parts.ts'
import { toEventId } from '../list/row-id.ts'

export interface Row {
  readonly title: string
  readonly texts: EventTexts
  /** What stands below the title: summary, quotes and facts. */
  readonly rest: DocumentFragment
}

/**
 * By the ids of the events. What the rows hold is taken out of them, and its links lead on where they led from
 * `address`.
 */
export const takeRows = (page: ParentNode, address: URL): ReadonlyMap<string, Row> =>
  new Map([...page.querySelectorAll('.event')].map(row => [toEventId(row), takeRow(row, address)]))

function takeRow(row: Element, address: URL): Row {
  const rest = document.createDocumentFragment()
  rest.append(...(row.querySelector('.event-rest')?.childNodes ?? []))
  leadOn(rest, address)
  return {
    title: row.querySelector('.event-title')?.textContent ?? '',
    texts: {
      summary: rest.querySelector('.event-summary')?.textContent ?? undefined,
      quotes: [...rest.querySelectorAll('blockquote')].map(quote => quote.textContent ?? ''),
    },
    rest,
  }
}

/** Nodes of another page go on leading where they led there. */
export function leadOn(nodes: ParentNode, address: URL): void {
  for (const link of nodes.querySelectorAll<HTMLAnchorElement>('a[href]'))
    link.href = new URL(link.getAttribute('href')!, address).href
}
