// The countries of the story stand out a little on the basemap, those that act or are acted on in the event that is
// told more.
import { useEffect } from 'preact/hooks'
import { toActing, toStoryCountries } from './focus-countries.ts'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import type { Surface } from './surface.ts'

export function useFocus({ story }: App, { selected }: State, surface: Surface | undefined): void {
  useEffect(() => {
    surface?.setFocus(toStoryCountries(story), toActing(story, selected))
  }, [surface, selected])
}
