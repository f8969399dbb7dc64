// Marks, the names of areas and lines, and of the places beside them: each a button.
import { PlaceSign } from '../../signs/place-sign.tsx'
import type { StoryEvent } from '../../model/story.ts'
import type { App } from '../app.ts'
import { part } from '../part.ts'
import { rememberFor } from '../remember.ts'
import { toName, toNameLanguage } from '../place-name.ts'
import type { OverlayProps } from './overlay-props.ts'
import { round } from './round.ts'
import { countEvents, isShape, MARK_HALF_PX, type Mark, type SeenMark } from './marks.ts'
import type { Camera } from './camera.ts'
import type { CrowdDrawing } from './crowd-drawing.ts'
import type { PlacedName } from './place-names.ts'
import type { Rect } from './place-labels.ts'
import { pressOnSpace } from './press-on-space.ts'
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
  return toPlacesLabel(app, seen) + (words.length > 0 ? `: ${words.join(', ')}` : '')
}

/** "Sohae, Pyongyang, Seoul, 2 more places, 47 events" */
const toPlacesLabel = rememberFor((app: App, { members, count }: SeenMark): string => {
  const { map } = app.t
  const names = members.slice(0, MOST_NAMED).map(({ place }) => toName(app, place))
  const others = members.length - names.length
  const first = [...names, ...(others > 0 ? [map.more(others)] : [])].join(', ')
  return map.mark(first, count ?? countEvents(members))
})

/** On a globe at the camera's latitude, by which its zoom counts; on a flat map at that of the place. */
const toPxPerKm = ({ zoom, lat, projection }: Camera, placeLat: number): number =>
  (EARTH_PX_PER_KM * 2 ** zoom) / Math.cos(((projection === 'globe' ? lat : placeLat) * Math.PI) / 180)

interface MarkButtonProps {
  readonly seen: SeenMark
  /** Where the sign is a number. */
  readonly crowd: CrowdDrawing | undefined
  /** Absent where there is no room for it: then it is there on focus and hover. */
  readonly name: PlacedName | undefined
  /** Of the mark itself. */
  readonly own: string
  readonly label: string
  readonly lang: string | undefined
  readonly isPressed: boolean
  readonly radiusPx: number
  /** Stays the same. */
  choose(places: readonly string[], events: readonly StoryEvent[]): void
}

const MarkButton = part(
  ({ seen: { mark, at, members, count, stage = mark.stage }, name, ...button }: MarkButtonProps) => ({
    ...button,
    count,
    places: members.map(({ id }) => id),
    events: mark.events,
    stage,
    sign: mark.sign,
    isQuiet: mark.isQuiet,
    isPlanned: mark.isPlanned,
    x: round(at[0]),
    y: round(at[1]),
    lines: name?.lines,
    textX: name?.x,
    textY: name?.y,
    anchor: name?.anchor,
    box: isShape(mark) && name ? toBox(name.rect) : undefined,
  }),
  ({ places, events, stage, sign, x, y, lines, textX, textY, anchor, box, ...button }) => {
    const { own, label, lang, isPressed, isQuiet, isPlanned, radiusPx, count, crowd, choose } = button
    if (isShape({ sign }) && !box) return null
    return (
      <g class={`mark is-${sign} is-${stage}`}>
        <a
          href={`#event-${events[0]!.id}`}
          role="button"
          aria-label={label}
          aria-pressed={isPressed}
          data-place={places.length > 1 ? undefined : places[0]}
          data-places={places.length > 1 ? places.join(',') : undefined}
          onClick={event => {
            event.preventDefault()
            choose(places, events)
          }}
          onKeyDown={pressOnSpace}
        >
          {box ? (
            <rect class="target" x={box[0]} y={box[1]} width={box[2]} height={2 * MARK_HALF_PX} rx="4" />
          ) : (
            <g transform={`translate(${x},${y})`}>
              <circle class="target" r={MARK_HALF_PX} />
              {count && crowd ? (
                <crowd.Sign count={count} />
              ) : (
                <>
                  {places.length > 1 && <circle class="sign-many" r="10" />}
                  <PlaceSign
                    sign={sign as Exclude<Mark['sign'], 'area' | 'line'>}
                    isQuiet={isQuiet}
                    isPlanned={isPlanned}
                    radiusPx={radiusPx}
                  />
                </>
              )}
            </g>
          )}
          {lines ? (
            <NameText name={{ lines, x: textX!, y: textY!, anchor: anchor! }} />
          ) : (
            <HiddenName x={x} y={y} name={own} lang={lang} />
          )}
        </a>
      </g>
    )
  },
)

/** What is pressed of a shape, about its name: left, top and width. */
const toBox = ({ left, right, top, bottom }: Rect) => [
  round(left - 4),
  round((top + bottom) / 2 - MARK_HALF_PX),
  round(right - left + 8),
]

export const NameText = ({ name: { x, y, anchor, lines } }: { name: Omit<PlacedName, 'id' | 'rect'> }) => (
  <text key={lines.map(({ text }) => text).join()} class={`mark-name is-${anchor}`} x={round(x)} y={round(y)}>
    {lines.map(({ text, lang, around: [before, after], heightPx, isWords }, number) => (
      <tspan
        key={number}
        class={isWords ? 'mark-words' : undefined}
        x={number === 0 ? undefined : round(x)}
        dy={number === 0 ? undefined : round(heightPx)}
      >
        {before}
        {lang === undefined ? text : <tspan lang={lang}>{text}</tspan>}
        {after}
      </tspan>
    ))}
  </text>
)

const HiddenName = ({ x, y, name, lang }: { x: number; y: number; name: string; lang: string | undefined }) => (
  <text class="mark-name is-middle is-hidden" lang={lang} x={x} y={y - MARK_HALF_PX - 4} aria-hidden="true">
    {name}
  </text>
)
