// A pointer on the time axis: a drag scrubs, at most one step a frame; a press without a drag is a tap. Vertical pans
// are left to the page.

export interface ScrubTarget {
  /** A drag begins at `x`; what is returned is told each later x. */
  grab(x: number): (x: number) => void
  /** `event` is the id of the event whose mark was hit. */
  tap(x: number, event: string | undefined): void
}

/** From a press to a drag: as far as a finger trembles. */
const SLOP_PX = 4

/**
 * Listens on `box`; x is in px from the edge where its text begins. `target` is asked anew for each gesture. Returns
 * what ends it.
 */
export function createScrub(box: HTMLElement, target: () => ScrubTarget): () => void {
  const gestures = new AbortController()
  const listen = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'lostpointercapture',
    act: (event: PointerEvent) => unknown,
  ) => box.addEventListener(type, act, { signal: gestures.signal })
  const toX = (event: PointerEvent): number => toAxisX(box, event)
  let press: { id: number; x: number; event: string | undefined; drag: ((x: number) => void) | undefined } | undefined
  let frame = 0

  const end = (): void => {
    press = undefined
    box.classList.remove('is-dragging')
  }

  listen('pointerdown', event => {
    if (!event.isPrimary || event.button !== 0) return
    press = { id: event.pointerId, x: toX(event), event: findEvent(event.target), drag: undefined }
  })
  listen('pointermove', event => {
    if (press?.id !== event.pointerId) return
    // Released outside before the box had the pointer
    if (!event.buttons) return end()
    const x = toX(event)
    if (!press.drag) {
      if (Math.abs(x - press.x) < SLOP_PX) return
      box.setPointerCapture(event.pointerId)
      box.classList.add('is-dragging')
      press.drag = target().grab(press.x)
    }
    const { drag } = press
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => drag(x))
  })
  listen('pointerup', event => {
    if (press?.id !== event.pointerId) return
    const { drag, event: hit } = press
    end()
    cancelAnimationFrame(frame)
    if (drag) drag(toX(event))
    else target().tap(toX(event), hit)
  })
  listen('pointercancel', end)
  // A finger is captured by what it touched first, and that loses it when the box takes over.
  listen('lostpointercapture', event => event.target === box && end())
  return () => {
    gestures.abort()
    cancelAnimationFrame(frame)
  }
}

/** From the edge of `box` where its text begins, px. */
export function toAxisX(box: HTMLElement, { clientX }: Pick<PointerEvent, 'clientX'>): number {
  const { left, right } = box.getBoundingClientRect()
  return getComputedStyle(box).direction === 'rtl' ? right - clientX : clientX - left
}

/** The one event under the pointer; a column of several is none. */
export function findEvent(node: EventTarget | null): string | undefined {
  const ids = node instanceof Element ? node.closest<SVGElement>('[data-event]')?.dataset.event : undefined
  return ids?.includes(' ') ? undefined : ids
}
