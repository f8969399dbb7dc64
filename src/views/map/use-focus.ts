// The countries of the story, and those of the selected event, stand out on the basemap.
import { useEffect } from 'preact/hooks'
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import type { Surface } from './surface.ts'

export function useFocus({ story, index }: App, { selected }: State, surface: Surface | undefined): void {
  useEffect(() => {
    const countries = (places: readonly string[]) =>
      places.flatMap(id => (story.places[id]!.precision === 'country' ? (story.places[id]!.countryCodes ?? []) : []))
    const event = selected ? index.events.get(selected) : undefined
    surface?.setFocus(countries(Object.keys(story.places)), countries(event?.where.map(where => where.place) ?? []))
  }, [surface, selected])
}
