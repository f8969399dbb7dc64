// A function that stays the same and does what the last picture asks for: marks that have not changed keep it.
import { useCallback, useRef } from 'preact/hooks'

export function useLatest<Arguments extends unknown[]>(act: (...all: Arguments) => void): (...all: Arguments) => void {
  const latest = useRef(act)
  latest.current = act
  return useCallback((...all: Arguments) => latest.current(...all), [])
}
