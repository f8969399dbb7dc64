// The countries of the story stand out a little on the basemap, those that act or are acted on in the event that is
// told more.
import { useEffect } from 'preact/hooks'
import { toActing, toStoryCountries } from './focus-countries.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { useLatest } from '../use-latest.ts'
import type { Surface } from './surface.ts'

/** Milliseconds at rest: who scrubs past an event sees no countries flash, and does not wait for their painting. */
const REST_MS = 150

export function useFocus({ story }: App, { selected }: State, surface: Surface | undefined): void {
  const focus = useLatest(() => surface?.setFocus(toStoryCountries(story), toActing(story, selected)))
  useEffect(focus, [surface])
  useEffect(() => {
    const resting = setTimeout(focus, REST_MS)
    return () => clearTimeout(resting)
  }, [selected])
}
