// The panel follows the selection: its row, passage or date is scrolled into sight.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { State } from '../../state/state.ts'

/** So long nothing changes at rest: a scrub passes many rows, and each would have to be laid out. Milliseconds. */
const REST_MS = 150
/** Of what stands before a row it stays in sight as a whole, where it is no higher; pixels. */
const MOST_BEFORE_PX = 96

/**
 * `panels` holds the panels of the tabs. Where not all rows are drawn nothing glides: what is passed would be drawn,
 * and its height move the rest.
 */
export function useRevealSelected(
  panels: { readonly current: HTMLElement | null },
  state: State,
  isWhole: boolean,
): void {
  const before = useRef<State>(undefined)
  const isPressed = useRef(false)
  useEffect(() => {
    const press = ({ type, button, target }: PointerEvent): void => {
      isPressed.current = type === 'pointerdown' && button === 0 && panels.current!.contains(target as Node)
    }
    const listening = new AbortController()
    for (const gesture of ['pointerdown', 'pointerup', 'pointercancel'] as const)
      addEventListener(gesture, press, { capture: true, passive: true, signal: listening.signal })
    return () => listening.abort()
  }, [])
  useLayoutEffect(() => {
    const last = before.current
    before.current = state
    // A card that closes leaves the list where it is.
    if (last?.selected !== undefined && state.selected === undefined && last.stop === state.stop) return
    const panel = () => panels.current?.querySelector<HTMLElement>('.panel:not([hidden])')
    if (state.reading !== undefined && state.tab === 'articles') return revealSentence(panel(), state.reading)
    // What is pressed of the panel stays under the pointer until it is let go
    const reveal = (): void => {
      if (isPressed.current) timer = setTimeout(reveal, REST_MS)
      else revealSelected(panel(), last && !state.linked && isWhole ? toBehavior() : 'auto')
    }
    let timer = setTimeout(reveal, REST_MS)
    return () => clearTimeout(timer)
  }, [state.selected, state.stop, state.tab, state.reading, state.arrived])
}

const toBehavior = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth')

/** To a sentence that is asked for the page scrolls, too. */
function revealSentence(panel: HTMLElement | null | undefined, reading: string): void {
  // A quotation mark by itself is no link: the sentence is, after it.
  const sentence = panel?.querySelector<HTMLElement>(`#${reading} a, #${reading} + .passage a`)
  sentence?.focus({ preventScroll: true })
  if (!panel || !sentence) return
  if (scrollPanel(panel, sentence, toBehavior())) panel.scrollIntoView({ block: 'nearest' })
  else sentence.scrollIntoView({ block: 'start', behavior: toBehavior() })
}

/**
 * Scrolls the panel, and only the panel, until the selected row or passage can be seen; else the current date's first
 * row.
 */
function revealSelected(panel: HTMLElement | null | undefined, behavior: ScrollBehavior): void {
  const target = panel?.querySelector('.selected') ?? panel?.querySelector('.current')
  if (panel && target) scrollPanel(panel, target, behavior)
}

/** False where not the panel scrolls but the page. */
function scrollPanel(panel: HTMLElement, target: Element, behavior: ScrollBehavior): boolean {
  if (panel.scrollHeight <= panel.clientHeight) return false
  const view = panel.getBoundingClientRect(),
    row = target.getBoundingClientRect()
  if (row.top < view.top || row.bottom > view.bottom) {
    const before = findShownBefore(target)?.getBoundingClientRect()
    const start = before && row.top - before.top <= MOST_BEFORE_PX ? before.top : row.top
    panel.scrollTo({ top: panel.scrollTop + start - view.top, behavior })
  }
  return true
}

/** The row before, past those that the time control does not hold. */
function findShownBefore(target: Element): Element | null {
  let before = target.previousElementSibling
  while (before && before.getClientRects().length === 0) before = before.previousElementSibling
  return before
}
