// Below the map a card is never less tall than those before it: the article's text would go up and down at each step.
import { useLayoutEffect, useRef } from 'preact/hooks'

/** The list of a place counts as a card. */
export function useSteadyHeight(stage: { readonly current: HTMLElement | null }, watched: readonly unknown[]): void {
  const tallest = useRef({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const card = stage.current!.querySelector<HTMLElement>('.caption > .card')
    const { current: before } = tallest
    const width = card?.offsetWidth ?? 0
    if (width !== before.width) card?.style.removeProperty('min-height') // it is of another width
    const height = card?.offsetHeight ?? 0
    tallest.current = { width, height: before.width === width ? Math.max(before.height, height) : height }
    card?.style.setProperty('min-height', before.width === width ? `${tallest.current.height}px` : '')
  }, watched)
}
