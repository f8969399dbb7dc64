// Browsers keep only a handful of WebGL contexts: of many maps in one article only those near the reader's eyes have one.
import { whenIdleNear } from '../map/detail.ts'

/**
 * Calls `improve` in an idle moment after `map` has come near, and `release` after it has gone, one after the other. A map whose reader
 * has turned its detail off stays as it is. The result ends it.
 */
export function keepNear(map: Element, improve: () => Promise<unknown>, release: () => Promise<unknown>): () => void {
  let isWanted = true
  let work: Promise<unknown> = Promise.resolve()
  let cancel = () => {}
  const observer = new IntersectionObserver(entries => {
    cancel()
    if (!entries.at(-1)!.isIntersecting) work = work.then(async () => {
      if (!map.querySelector('canvas')) return
      await release()
      isWanted = true
    }).catch(() => undefined) // without the simple map the detailed one stays
    else if (isWanted) cancel = whenIdleNear(map, () => {
      isWanted = false
      work = work.then(improve)
    })
  })
  observer.observe(map)
  return () => {
    observer.disconnect()
    cancel()
  }
}
