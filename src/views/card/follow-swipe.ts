// A swipe sideways over a card: it goes with the finger, and leads to the event before or after. Up and down the page
// scrolls as ever.

/** So far a finger goes without meaning it, and so far it has to go to lead on; pixels. */
const STILL_PX = 8,
  FAR_PX = 56

/** `go` leads to the event before, -1, or after, 1: that one is at the left where the page runs from right to left. */
export function followSwipe(box: HTMLElement, go: (by: -1 | 1) => void): void {
  let from: PointerEvent | undefined
  const isStill = matchMedia('(prefers-reduced-motion: reduce)')
  const follow = (px: number) => {
    box.style.transform = px === 0 || isStill.matches ? '' : `translateX(${px}px)`
  }
  const end = () => {
    from = undefined
    follow(0)
  }
  box.addEventListener('pointerdown', now => {
    from = now.isPrimary && now.pointerType !== 'mouse' ? now : undefined // a mouse marks text
  })
  box.addEventListener('pointermove', now => {
    const px = from ? now.clientX - from.clientX : 0
    if (Math.abs(px) < STILL_PX) return
    box.setPointerCapture(now.pointerId) // what lies under the finger is not pressed
    follow(px)
  })
  box.addEventListener('pointerup', now => {
    const px = from ? now.clientX - from.clientX : 0
    end()
    if (Math.abs(px) >= FAR_PX) go(px < 0 === (getComputedStyle(box).direction === 'ltr') ? 1 : -1)
  })
  box.addEventListener('pointercancel', end) // the page scrolls
}
