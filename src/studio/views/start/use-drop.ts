// What is dropped anywhere in the window: beside its box the browser would open it in place of the studio.
import { useEffect } from 'preact/hooks'
import { useLatest } from '../../../views/use-latest.ts'

/** `tell` says whether something is held over the window. */
export function useDrop(take: (data: DataTransfer | null) => void, tell: (isOver: boolean) => void): void {
  const takeLast = useLatest(take)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const over = (dragged: DragEvent): void => {
      dragged.preventDefault()
      tell(true)
    }
    const leave = (dragged: DragEvent): void => {
      if (dragged.relatedTarget === null) tell(false)
    }
    const drop = (dropped: DragEvent): void => {
      dropped.preventDefault()
      tell(false)
      takeLast(dropped.dataTransfer)
    }
    addEventListener('dragover', over, { signal })
    addEventListener('dragleave', leave, { signal })
    addEventListener('drop', drop, { signal })
    return () => listening.abort()
  }, [])
}
