// Marks, the names of areas and lines, and of the places beside them: each a button.
import type { StoryEvent } from '../../model/story.ts'
import type { App } from '../app.ts'
import { rememberFor } from '../remember.ts'
import { toName, toNameLanguage } from '../place-name.ts'
import type { OverlayProps } from './overlay-props.ts'
import { MarkButton } from './mark-button.tsx'
import { countEvents, type SeenMark } from './mark.ts'
import type { Camera } from './camera.ts'
import type { PlacedName } from './place-names.ts'
import { useLatest } from '../use-latest.ts'

/** Places of one mark that are named; the others are counted. */
const MOST_NAMED = 3
const EARTH_PX_PER_KM = 512 / 40_075

export function MapMarks({ app, state, camera, size, picture, goTo }: OverlayProps) {
  const { actions } = app
  const mostPx = Math.max(size.width, size.height)
  const choose = useLatest((places: readonly string[], events: readonly StoryEvent[]) => {
    if (places.length > 1) return goTo(places)
    return events.length === 1 ? actions.select(events[0]!.id) : actions.openPlaces(places)
  })
  // The most important is painted last.
  const seen = [...picture.areas, ...picture.points.toReversed()]
  return (
    <g class="marks">
      {seen.map(each => {
        const { mark } = each
        const name = picture.names.get(mark.id)
        return (
          <MarkButton
            key={mark.id}
            seen={each}
            crowd={picture.crowd}
            name={name}
            own={toName(app, mark.place)}
            label={toMarkLabel(app, each, name)}
            lang={toNameLanguage(app, mark.place)}
            isPressed={mark.stage === 'current' || state.places?.[0] === mark.id}
            radiusPx={Math.min(mostPx, Math.round((mark.place.radiusKm ?? 0) * toPxPerKm(camera, mark.lngLat[1])))}
            choose={choose}
          />
        )
      })}
    </g>
  )
}

/** "Sohae, 3 events: Probably Sohae, Satellite launch": its name, and what is written beside it. */
function toMarkLabel(app: App, seen: SeenMark, written: PlacedName | undefined): string {
  const words = (written?.lines ?? []).flatMap(({ text, around, isWords }) => {
    const line = around.join(text)
    return isWords || line !== text ? [line] : []
  })
  const { colon, series } = app.t
  return toPlacesLabel(app, seen) + (words.length > 0 ? colon + words.join(series) : '')
}

/** "Sohae, Pyongyang, Seoul, 2 more places, 47 events" */
const toPlacesLabel = rememberFor((app: App, { members, count }: SeenMark): string => {
  const { map, series } = app.t
  const names = members.slice(0, MOST_NAMED).map(({ place }) => toName(app, place))
  const others = members.length - names.length
  const first = [...names, ...(others > 0 ? [map.more(others)] : [])].join(series)
  return map.mark(first, count ?? countEvents(members))
})

/** On a globe at the camera's latitude, by which its zoom counts; on a flat map at that of the place. */
const toPxPerKm = ({ zoom, lat, projection }: Camera, placeLat: number): number =>
  (EARTH_PX_PER_KM * 2 ** zoom) / Math.cos(((projection === 'globe' ? lat : placeLat) * Math.PI) / 180)
