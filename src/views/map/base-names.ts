// The names that lie under the marks: of the story's places for orientation, and of the basemap.
import type { Place } from '../../model/story.ts'
import type { App } from '../app.ts'
import { rememberFor } from '../remember.ts'
import { toName, toNameLanguage } from '../place-name.ts'
import type { BaseName } from './map-labels.ts'
import { toMarkPoint, type Mark } from './marks.ts'

/** Country and city names that the story's own places say already, in any language, are left to these. */
export function toBaseNames(app: App, names: readonly BaseName[], marks: readonly Mark[]): readonly BaseName[] {
  const marked = new Set(marks.map(({ id }) => id))
  const { context = [], places } = app.story
  const quiet = context.filter(id => !marked.has(id)).map(id => places[id]!)
  const codes = new Set(marks.flatMap(({ place }) => (place.precision === 'country' ? (place.countryCodes ?? []) : [])))
  const called = new Set(
    [...marks.map(({ place }) => place), ...quiet].flatMap(({ name, names: translated = {} }) => [
      name,
      ...Object.values(translated),
    ]),
  )
  return [
    ...quiet.flatMap(place => toQuietName(app, place) ?? []),
    ...names.filter(name => (name.kind === 'country' ? !codes.has(name.name) : !called.has(name.name))),
  ]
}

/** A place without an event: its name beside a small square. A country has its name on the map already. */
const toQuietName = rememberFor((app: App, place: Place): BaseName | undefined =>
  place.precision === 'country'
    ? undefined
    : {
        kind: 'place',
        name: toName(app, place),
        lang: toNameLanguage(app, place),
        lngLat: toMarkPoint(place),
        minZoom: -9,
      },
)
