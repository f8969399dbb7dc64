// Browsers keep only a handful of WebGL contexts: of many maps in one article only those near the reader's eyes have
// one.
import { whenIdleNear } from '../map/detail.ts'

/**
 * Calls `improve` in an idle moment after `map` has come near, and `release` after it has gone, one after the other. A
 * map whose reader
 * has turned its detail off stays as it is. The result ends it.
 */
export function keepNear(map: Element, improve: () => Promise<unknown>, release: () => Promise<unknown>): () => void {
  let isWanted = true,
    isNear = false
  let work: Promise<unknown> = Promise.resolve()
  let cancel = () => {}
  const plan = () => {
    cancel = whenIdleNear(map, () => {
      isWanted = false
      work = work.then(improve)
    })
  }
  const observer = new IntersectionObserver(entries => {
    cancel()
    isNear = entries.at(-1)!.isIntersecting
    if (!isNear)
      work = work
        .then(async () => {
          if (!map.querySelector('canvas')) return
          await release()
          isWanted = true
          if (isNear) plan() // it is back already
        })
        .catch(() => undefined) // without the simple map the detailed one stays
    else if (isWanted) plan()
  })
  observer.observe(map)
  return () => {
    observer.disconnect()
    cancel()
  }
}
