// What of a long list can be seen, how tall its rows are, and what scrolls it: the panel, the list's own box in a
// frame, or the page.
import { toEventId } from './row-id.ts'

/** From the top of the list, as far as it is not covered by the edges of window and panel; pixels. */
export function toSight(list: HTMLElement): readonly [from: number, to: number] {
  const { top } = list.getBoundingClientRect()
  const scroller = findScroller(list)
  const view = scroller === document.scrollingElement ? undefined : scroller.getBoundingClientRect()
  const from = Math.max(0, view?.top ?? 0),
    to = Math.min(innerHeight, view?.bottom ?? innerHeight)
  return [from - top, Math.max(from, to) - top]
}

/** Writes the heights of the rows that are drawn, by event; true where one is another than was known. Pixels. */
export function measureRows(list: HTMLElement, heights: Map<string, number>): boolean {
  let isNew = false
  for (const row of list.children as HTMLCollectionOf<HTMLElement>) {
    const { height } = row.getBoundingClientRect(),
      id = toEventId(row)
    // None has a height in a panel that is closed
    if (height === 0 || Math.abs((heights.get(id) ?? 0) - height) < 0.5) continue
    heights.set(id, height)
    isNew = true
  }
  return isNew
}

/** What scrolls the list: the panel, its own box, or the page. */
export function findScroller(list: HTMLElement): Element {
  for (let each = list.parentElement; each && each !== document.body; each = each.parentElement)
    if (each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY)) return each
  return document.scrollingElement!
}
