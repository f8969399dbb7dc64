// A story is open in one tab at a time; the others read, and wait for it.
import type { Kept, OnDisk, SavingEvent } from '../desk/saving/saving.ts'

/** What a story is known by among the locks of the browser. */
const LOCK = 'dateline-studio '

export interface Hold {
  hold(id: string): void
  release(): void
}

/** `read` gives what the tab before has left of a story. */
export function createHold(
  tell: (event: SavingEvent) => void,
  read: (id: string) => Promise<{ readonly kept: Kept | undefined; readonly disk: OnDisk | undefined }>,
): Hold {
  let leave = (): void => undefined
  const release = (): void => leave()
  const hold = (id: string): void => {
    release()
    const holding = new AbortController()
    let drop = (): void => undefined
    leave = () => {
      holding.abort()
      drop()
    }
    const held = (): Promise<void> => new Promise(resolve => (drop = resolve))
    const wait = (): Promise<unknown> =>
      navigator.locks.request(`${LOCK}${id}`, { signal: holding.signal }, async () => {
        const left = await read(id)
        if (holding.signal.aborted) return
        tell({ is: 'ours again', ...left })
        return held()
      })
    void navigator.locks.request(`${LOCK}${id}`, { ifAvailable: true }, lock => {
      if (holding.signal.aborted) return
      if (lock) return held()
      tell({ is: 'open elsewhere' })
      void wait().catch(() => undefined)
    })
  }
  return { hold, release }
}
