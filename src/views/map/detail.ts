// When the detailed map, half a megabyte of script, is worth loading: wanted, able, near the reader's eyes, and nothing
// else to do.

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
 * How long a browser that cannot tell (Safari has no requestIdleCallback) is left to its own work first, milliseconds.
 */
const SETTLED_AFTER_MS = 200

/** Calls `then` once, in an idle moment after `element` has come near the viewport. The result cancels it. */
export function whenIdleNear(element: Element, then: () => void): () => void {
  let idle = 0
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(entry => entry.isIntersecting)) return
      observer.disconnect()
      if ('requestIdleCallback' in window) idle = requestIdleCallback(then, { timeout: IDLE_WITHIN_MS })
      else idle = setTimeout(then, SETTLED_AFTER_MS)
    },
    { rootMargin: '200px' },
  )
  observer.observe(element)
  return () => {
    observer.disconnect()
    if ('cancelIdleCallback' in window) cancelIdleCallback(idle)
    else clearTimeout(idle)
  }
}
