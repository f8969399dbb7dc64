// The panel follows the selection: its row, passage or date is scrolled into sight.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { State } from '../../state/state.ts'

/** `panels` holds the panels of the tabs. */
export function useRevealSelected(panels: { readonly current: HTMLElement | null }, state: State): void {
  const before = useRef<State>(undefined)
  useLayoutEffect(() => {
    const last = before.current
    before.current = state
    // The page opens at the top of the list, whatever its date, unless its link names an event; a card that closes
    // leaves the list where it is.
    const isClosed = last?.selected !== undefined && state.selected === undefined && last.stop === state.stop
    if ((last || state.selected) && !isClosed) revealSelected(panels.current, state.reading)
  }, [state.selected, state.stop, state.tab, state.reading])
}

/**
 * Scrolls the panel, and only the panel, until the selected row or passage can be seen; else the current date's first
 * row. To a sentence that is asked for the page scrolls, too.
 */
function revealSelected(panels: HTMLElement | null, reading: string | undefined): void {
  const panel = panels?.querySelector<HTMLElement>('.panel:not([hidden])')
  const sentence = reading === undefined ? undefined : panel?.querySelector<HTMLElement>(`#${reading} a`)
  sentence?.focus({ preventScroll: true })
  const target =
    sentence ?? panel?.querySelector<HTMLElement>('.selected') ?? panel?.querySelector<HTMLElement>('.current')
  if (!panel || !target) return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  if (panel.scrollHeight <= panel.clientHeight) return sentence?.scrollIntoView({ block: 'start', behavior })
  const view = panel.getBoundingClientRect(),
    row = target.getBoundingClientRect()
  if (row.top >= view.top && row.bottom <= view.bottom) return
  panel.scrollTo({ top: panel.scrollTop + row.top - view.top - 24, behavior })
}
