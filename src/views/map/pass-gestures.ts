// A gesture means the same wherever on the map it begins: what begins on a mark, a name or a tag is handed on to the
// basemap.

const TYPES = [
  'wheel',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'mousedown',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
] as const
/** A press may tremble by so much; beyond it was a drag, and chooses nothing. */
const STILL_PX = 3

/** An event is handed on once, whoever asks: how many do, and what ends it. */
const passing = new WeakMap<HTMLElement, { count: number; end(): void }>()

/**
 * `base` holds the basemap; what is drawn over it stands beside it. The result ends it, once nobody else needs it: the
 * next basemap begins before the last one goes.
 */
export function passGestures(base: HTMLElement): () => void {
  const known = passing.get(base) ?? { count: 0, end: passOn(base) }
  known.count++
  passing.set(base, known)
  return () => {
    if (--known.count > 0) return
    known.end()
    passing.delete(base)
  }
}

function passOn(base: HTMLElement): () => void {
  const map = base.parentElement!
  const listening = new AbortController()
  const { signal } = listening
  let from: PointerEvent | undefined
  const isOver = ({ target }: Event) => target instanceof Element && target.closest('.overlay') !== null
  for (const type of TYPES)
    map.addEventListener(
      type,
      event => {
        if (!isOver(event)) return
        if (type === 'pointerdown') from = event as PointerEvent
        const copy = toCopy(event)
        if (!copy) return
        ;(base.querySelector('.base-gl:not(.loading) canvas') ?? base).dispatchEvent(copy)
        if (copy.defaultPrevented && type !== 'mousedown') event.preventDefault()
      },
      { signal, passive: false },
    )
  map.addEventListener(
    'click',
    event => {
      const isDrag = from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) >= STILL_PX
      from = undefined
      if (!isDrag || event.detail === 0 || !isOver(event)) return
      event.stopPropagation()
      event.preventDefault()
    },
    { signal, capture: true },
  )
  return () => listening.abort()
}

/** An event is dispatched once: the basemap gets one like it. Undefined for what it does not listen to. */
function toCopy(event: Event): Event | undefined {
  if (event instanceof WheelEvent) return new WheelEvent(event.type, event)
  if (event instanceof PointerEvent) return new PointerEvent(event.type, event)
  if (event instanceof MouseEvent) return new MouseEvent(event.type, event)
  if (!('TouchEvent' in globalThis) || !(event instanceof TouchEvent)) return undefined
  const { bubbles, cancelable } = event
  const [touches, targetTouches, changedTouches] = [event.touches, event.targetTouches, event.changedTouches].map(
    list => Array.from(list),
  ) as [Touch[], Touch[], Touch[]]
  return new TouchEvent(event.type, { bubbles, cancelable, touches, targetTouches, changedTouches })
}
