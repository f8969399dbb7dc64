// Reading and map move together: the marks and ticks of the passage that is being read brighten, and nothing else changes.

const READ = 'is-read'
/** The strip of the panel, or of the window where the page itself scrolls under the map, in which a passage counts as being read. */
const STRIP_OF_PANEL = '-8% 0px -62% 0px'
const STRIP_OF_WINDOW = '-62% 0px -18% 0px'

export interface Reading {
  /** Once more, over marks that were drawn anew. */
  draw(): void
  stop(): void
}

/** Watches the passages under `root`. `toEvents` gives the events of some passages, `toPlaces` the places of an event. */
export function followReading(root: Element, toEvents: (passages: Element[]) => ReadonlySet<string>, toPlaces: (event: string) => readonly string[]): Reading {
  const panel = root.closest('.panel')!
  const inView = new Set<Element>()
  let observer: IntersectionObserver | undefined
  const draw = (): void => {
    const events = toEvents([...inView])
    brighten(events, new Set([...events].flatMap(toPlaces)))
  }
  const watch = (): void => {
    observer?.disconnect()
    inView.clear()
    const scrolls = panel.scrollHeight > panel.clientHeight
    observer = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target)
      draw()
    }, { root: scrolls ? panel : null, rootMargin: scrolls ? STRIP_OF_PANEL : STRIP_OF_WINDOW })
    for (const passage of root.querySelectorAll('.passage')) observer.observe(passage)
  }
  const resized = new ResizeObserver(watch)
  resized.observe(panel)
  return {
    draw,
    stop() {
      resized.disconnect()
      observer?.disconnect()
      inView.clear()
      draw()
    },
  }
}

function brighten(events: ReadonlySet<string>, places: ReadonlySet<string>): void {
  for (const link of document.querySelectorAll<SVGElement>('.map .mark [data-place]')) link.parentElement!.classList.toggle(READ, places.has(link.dataset['place']!))
  for (const sign of document.querySelectorAll<SVGElement>('.map .arc, .time .axis [data-event]')) sign.classList.toggle(READ, sign.dataset['event']!.split(' ').some(id => events.has(id)))
}
