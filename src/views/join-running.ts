// Work that is asked for again while it still runs is done once.

/**
 * A call while the work of another still runs gets the result of that one. What failed is forgotten, so that it can be
 * tried again.
 */
export function joinRunning<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined
  return () => {
    running ??= work().finally(() => {
      running = undefined
    })
    return running
  }
}
