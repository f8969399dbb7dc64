// A function that stays the same and does what the last picture asks for: parts that have not changed keep it.
import { useCallback, useRef } from 'preact/hooks'

export function useLatest<Arguments extends unknown[], Answer>(
  act: (...all: Arguments) => Answer,
): (...all: Arguments) => Answer {
  const latest = useRef(act)
  latest.current = act
  return useCallback((...all: Arguments) => latest.current(...all), [])
}
