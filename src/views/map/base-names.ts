// The names that lie under the marks: of the story's places for orientation, and of the basemap.
import type { Place } from '../../model/story.ts'
import type { App } from '../app.ts'
import { rememberFor, rememberLast } from '../remember.ts'
import { toName, toNameLanguage } from '../place-name.ts'
import type { BaseName } from './map-labels.ts'
import { toMarkPoint } from './mark-point.ts'

/**
 * Country and city names that the story's own places say already, in any language, are left to these; `marked` are the
 * ids of those on the map.
 */
export const toBaseNames = rememberLast(
  (app: App, names: readonly BaseName[], marked: readonly string[]): readonly BaseName[] => {
    const { context = [], places } = app.story
    const isMarked = new Set(marked)
    const own = marked.map(id => places[id]!),
      quiet = context.filter(id => !isMarked.has(id)).map(id => places[id]!)
    const codes = new Set(
      own.flatMap(({ precision, countryCodes = [] }) => (precision === 'country' ? countryCodes : [])),
    )
    const toCalled = (isCalled: (place: Place) => boolean): ReadonlySet<string> =>
      new Set([...own, ...quiet].filter(isCalled).flatMap(({ name, names = {} }) => [name, ...Object.values(names)]))
    const countries = toCalled(({ precision }) => precision === 'country'),
      called = toCalled(({ precision }) => precision !== 'country')
    return [
      ...quiet.flatMap(place => toQuietName(app, place) ?? []),
      ...names.filter(
        // In Russian Algeria and Algiers, in Chinese El Salvador and Salvador have one name
        ({ kind, name, en = name }) =>
          !(kind === 'country' ? codes.has(name) : called.has(name) || called.has(en) || countries.has(en)),
      ),
    ]
  },
)

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
