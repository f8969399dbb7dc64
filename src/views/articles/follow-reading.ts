// Reading and map move together: the marks and ticks of the passage that is being read brighten, and nothing else
// changes.

const READ = 'is-read'
/** Half of the strip in which a passage counts as being read, in shares of the panel or the window. */
const REACH = 0.1
/** Where the eye is in a window whose page scrolls under the map: in the middle of what the map leaves free. */
const EYE_IN_WINDOW = 0.72

export interface Reading {
  /** Once more, over marks that were drawn anew. */
  draw(): void
  stop(): void
}

/**
 * Watches the passages under `root`. `toEvents` gives the events of some passages, `toPlaces` the places of an event.
 */
export function followReading(
  root: Element,
  toEvents: (passages: Element[]) => ReadonlySet<string>,
  toPlaces: (event: string) => readonly string[],
): Reading {
  const panel = root.closest('.panel')!
  const inView = new Set<Element>()
  const draw = (): void => {
    const { top, bottom } = toStrip(panel)
    const read = [...inView].filter(passage => {
      const box = passage.getBoundingClientRect()
      return box.bottom > top && box.top < bottom
    })
    const events = toEvents(read)
    brighten(events, new Set([...events].flatMap(toPlaces)))
  }
  const observer = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target)
    draw()
  })
  for (const passage of root.querySelectorAll('.passage')) observer.observe(passage)
  addEventListener('scroll', draw, { capture: true, passive: true })
  return {
    draw,
    stop() {
      removeEventListener('scroll', draw, { capture: true })
      observer.disconnect()
      inView.clear()
      draw()
    },
  }
}

/**
 * What is being read, in pixels of the window: in a panel the strip goes from its top to its end as the reader does, so
 * that first and last lines have their turn.
 */
function toStrip(panel: Element): { top: number; bottom: number } {
  const hidden = panel.scrollHeight - panel.clientHeight
  const { top, height } = panel.getBoundingClientRect()
  const reach = REACH * (hidden > 0 ? height : innerHeight)
  const eye = hidden > 0 ? top + reach + (height - 2 * reach) * (panel.scrollTop / hidden) : innerHeight * EYE_IN_WINDOW
  return { top: eye - reach, bottom: eye + reach }
}

function brighten(events: ReadonlySet<string>, places: ReadonlySet<string>): void {
  for (const link of document.querySelectorAll<SVGElement>('.map .mark [role=button]'))
    link.parentElement!.classList.toggle(
      READ,
      (link.dataset['place'] ?? link.dataset['places']!).split(',').some(id => places.has(id)),
    )
  for (const sign of document.querySelectorAll<SVGElement>('.map .arcs, .time .axis [data-event]'))
    sign.classList.toggle(
      READ,
      sign.dataset['event']!.split(' ').some(id => events.has(id)),
    )
}
