// When the detailed map, half a megabyte of script, is worth loading: wanted, able, near the reader's eyes, and nothing else to do.

/** Whether this browser can draw it at all. */
export function canBeDetailed(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext() // browsers keep only a handful
  return context !== null
}

/** A reader who saves data gets it only on request. */
export function wantsDetail(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData !== true
}

/** Longest wait for an idle moment, milliseconds. */
const IDLE_WITHIN_MS = 4000

/**
 * Calls `near` in an idle moment after `element` has come near the viewport: once, or with `far` each time that it comes, and `far` each
 * time that it has gone. The result ends it.
 */
export function whenIdleNear(element: Element, near: () => void, far?: () => void): () => void {
  let idle = 0
  const cancel = () => {
    if ('cancelIdleCallback' in window) cancelIdleCallback(idle)
    else clearTimeout(idle)
  }
  const observer = new IntersectionObserver(entries => {
    cancel()
    if (!entries.at(-1)!.isIntersecting) return far?.()
    if (!far) observer.disconnect()
    // Safari has no requestIdleCallback
    if ('requestIdleCallback' in window) idle = requestIdleCallback(near, { timeout: IDLE_WITHIN_MS })
    else idle = setTimeout(near, 200)
  }, { rootMargin: '200px' })
  observer.observe(element)
  return () => {
    observer.disconnect()
    cancel()
  }
}
