// In an article the page scrolls past the map: a wheel moves the map only with Ctrl or Cmd, a touch only with two
// fingers.

/** What the reader seems to want of the map, and has to do otherwise. */
export type Hint = 'wheel' | 'touch'

/** A finger that goes sideways by so much does not scroll a page, pixels. */
const SIDEWAYS_PX = 24

/**
 * Stands before the listeners of the basemaps in `base`, either of which then knows nothing of it. `onHint` is told of
 * a wheel where the
 * pointer was moved over the map on purpose, not of one under which the page has brought the map, and of a finger that
 * pulls sideways.
 */
export function createCooperation(base: HTMLElement, onHint: (hint: Hint) => void): () => void {
  const listening = new AbortController()
  const begin = { capture: true, signal: listening.signal }
  const fingers = new Map<number, { readonly x: number; readonly y: number; readonly isTold?: true }>()
  let isPointed = false

  const onWheel = (event: WheelEvent) => {
    // also where no map listens yet: the browser would zoom the page
    if (event.ctrlKey || event.metaKey) return event.preventDefault()
    event.stopImmediatePropagation()
    if (isPointed) onHint('wheel')
    isPointed = false
  }
  const onPointerMove = (event: PointerEvent) => {
    // A page that scrolls under a pointer at rest makes it "move" by nothing
    if (event.pointerType !== 'touch') isPointed ||= event.movementX !== 0 || event.movementY !== 0
    else if (fingers.size < 2) {
      event.stopImmediatePropagation()
      const from = fingers.get(event.pointerId)
      if (
        !from ||
        from.isTold ||
        Math.abs(event.clientX - from.x) < Math.max(SIDEWAYS_PX, 2 * Math.abs(event.clientY - from.y))
      )
        return
      fingers.set(event.pointerId, { ...from, isTold: true })
      onHint('touch')
    }
  }
  const forget = (event: PointerEvent) => void fingers.delete(event.pointerId)

  base.addEventListener('wheel', onWheel, { ...begin, passive: false })
  base.addEventListener(
    'pointerdown',
    event => {
      if (event.pointerType !== 'touch') return
      // The first finger: what ended on an element that is gone was never told
      if (event.isPrimary) fingers.clear()
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    begin,
  )
  base.addEventListener('pointermove', onPointerMove, begin)
  base.addEventListener('pointerup', forget, begin)
  base.addEventListener('pointercancel', forget, begin)
  base.addEventListener(
    'pointerleave',
    () => {
      isPointed = false
    },
    begin,
  )
  base.addEventListener(
    'touchmove',
    event => {
      if (event.touches.length < 2) event.stopImmediatePropagation()
      else if (event.cancelable) event.preventDefault() // or the browser scrolls with two fingers as well
    },
    { ...begin, passive: false },
  )
  return () => listening.abort()
}
