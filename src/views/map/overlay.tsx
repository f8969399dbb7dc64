// Everything written over the basemap at one camera: names, the story's lines and areas, arcs and marks. Pure: the same
// for the page as built and as used.
import { geoCircle, geoInterpolate, type GeoPermissibleObjects } from 'd3'
import type { TargetedKeyboardEvent } from 'preact'
import type { Place } from '../../model/story.ts'
import type { App, ViewProps } from '../app.ts'
import { toName, toNameLanguage } from '../place-name.ts'
import { toHorizonRadius, toPoint, toProjection, type Camera, type LngLat, type Point, type Size } from './camera.ts'
import { drawPath, toDrawn } from './draw-path.ts'
import { CONTROLS } from './map-padding.ts'
import { toMapArcs, type Arc } from './map-arcs.ts'
import { toLabels, type BaseName } from './map-labels.ts'
import { MarkSign } from '../../signs/mark-sign.tsx'
import { toMarkPoint, toMarks, type Mark } from './marks.ts'
import { placeLabels, type Label, type Rect } from './place-labels.ts'
import { MARK_HALF_PX, spreadMarks, type Placed } from './spread.ts'
import { toTextWidth } from './text-width.ts'

interface OverlayProps extends ViewProps {
  readonly camera: Camera
  readonly size: Size
  readonly names: readonly BaseName[]
  /** Pixels from the left that no card covers. */
  readonly freeWidth: number
  /** Ids of the labels of the last frame: kept up to date here, so that names stay where they were. */
  readonly shownLabels: { current: ReadonlySet<string> }
}

const EARTH_KM_PER_DEGREE = 111.195
const MARK_FONT_PX = 14
/** The number of a place's events, after its name; between them a space, which can be pressed like the rest. */
const COUNT_FONT_PX = 12,
  COUNT_GAP = ' '

export function Overlay({ app, state, camera, size, freeWidth, names, shownLabels }: OverlayProps) {
  const { story, index, t } = app
  const projection = toProjection(camera, size)
  const draw = (shape: GeoPermissibleObjects) => drawPath(shape, projection)
  const shown = app.shown(state)
  const marks = toMarks(story, index, shown, state.selected)
  const visible = marks.flatMap(mark => {
    const at = toPoint(projection, camera, size, mark.lngLat)
    const name = toName(app.lang, mark.place)
    const count = [mark.shown === 'maybe' && '?', mark.events.length > 1 && mark.events.length]
      .filter(Boolean)
      .join(' ')
    return at
      ? [
          {
            mark,
            at,
            name,
            count,
            namePx: toTextWidth(count ? name + COUNT_GAP : name, MARK_FONT_PX) + toTextWidth(count, COUNT_FONT_PX),
          },
        ]
      : []
  })
  const placed = spreadMarks(
    visible.map(({ mark, at, namePx }) => ({ id: mark.id, at, labelPx: namePx })),
    { ...size, width: freeWidth },
    CONTROLS,
  )
  const taken = [
    { left: 0, top: 0, right: CONTROLS.width, bottom: CONTROLS.height },
    ...placed.map((mark, i) => toRect(mark, visible[i]!.at, visible[i]!.namePx)),
  ]
  const quiet = (story.context ?? [])
    .filter(id => !marks.some(mark => mark.id === id))
    .map(id => ({ id, place: story.places[id]! }))
  const labels = placeLabels(
    toLabels(
      [...withoutPlaces(names, marks, quiet), ...quiet.flatMap(({ place }) => toQuietName(app, place))],
      projection,
      camera,
      size,
      iso => app.format.country(iso).toLocaleUpperCase(app.lang),
    ),
    size,
    taken,
    shownLabels.current,
  )
  shownLabels.current = new Set(labels.map(label => label.id))

  const choose = (mark: Mark) =>
    mark.events.length === 1 ? app.actions.select(mark.events[0]!.id) : app.actions.openPlace(mark.id)

  return (
    <svg class="overlay" viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} height={size.height}>
      {camera.projection === 'globe' && (
        <circle
          class="rim"
          cx={round(size.width / 2 + camera.shift[0])}
          cy={round(size.height / 2 + camera.shift[1])}
          r={round(toHorizonRadius(camera, size))}
        />
      )}
      <g class="names" aria-hidden="true">
        {labels.map(toLabelText)}
      </g>
      <g class="shapes" aria-hidden="true">
        {quiet.map(({ id, place }) => toShape(id, place, 'quiet', draw))}
        {marks.map(mark =>
          toShape(
            mark.id,
            mark.place,
            classes(mark.shown, mark.selected && 'selected', mark.sign.status === 'planned' && 'planned'),
            draw,
          ),
        )}
        {toMapArcs(story, shown, state.selected).map(arc => (
          <g
            key={`${arc.event}:${arc.from.join()}:${arc.to.join()}`}
            class={classes('arc', arc.shown, arc.selected && 'selected', arc.planned && 'planned')}
            data-event={arc.event}
          >
            <path d={draw({ type: 'LineString', coordinates: [[...arc.from], [...arc.to]] })} />
            {arc.directed && toArrow(arc, lngLat => toPoint(projection, camera, size, lngLat))}
          </g>
        ))}
        {placed.map(({ id, x, y }, i) => toLeader(id, visible[i]!.at, [x, y]))}
      </g>
      <g class="marks">
        {placed.map((place, i) => {
          const { mark, name, count } = visible[i]!
          return (
            <g
              key={mark.id}
              class={classes('mark', mark.shown, mark.selected && 'selected')}
              transform={`translate(${round(place.x)},${round(place.y)})`}
            >
              <a
                href={`#event-${mark.events[0]!.id}`}
                role="button"
                aria-label={t.map.mark(name, mark.events.length)}
                aria-pressed={mark.selected || state.place === mark.id}
                data-place={mark.id}
                onClick={event => {
                  event.preventDefault()
                  choose(mark)
                }}
                onKeyDown={pressOnSpace}
              >
                <rect
                  class="target"
                  x={-MARK_HALF_PX}
                  y={-MARK_HALF_PX}
                  width={2 * MARK_HALF_PX}
                  height={2 * MARK_HALF_PX}
                  rx={MARK_HALF_PX}
                />
                <MarkSign {...mark.sign} />
                <text
                  class={`mark-name ${place.side}`}
                  lang={toNameLanguage(app, mark.place)}
                  x={place.side === 'left' ? -MARK_HALF_PX - 2 : MARK_HALF_PX + 2}
                  y="4.5"
                >
                  {name}
                  {count && (
                    <>
                      {COUNT_GAP}
                      <tspan class="mark-count">{count}</tspan>
                    </>
                  )}
                </text>
              </a>
            </g>
          )
        })}
      </g>
    </svg>
  )
}

/** A link in a drawing is pressed by Enter only; a button also by Space. */
function pressOnSpace(event: TargetedKeyboardEvent<Element>): void {
  if (event.key !== ' ') return
  event.preventDefault()
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}

const round = (value: number) => Math.round(value * 10) / 10
const classes = (...names: (string | false)[]) => names.filter(Boolean).join(' ')

/** Country and city names that the story's own marks already say are left to these. */
function withoutPlaces(
  names: readonly BaseName[],
  marks: readonly Mark[],
  quiet: readonly Pick<Mark, 'place'>[],
): readonly BaseName[] {
  const codes = new Set(marks.flatMap(({ place }) => (place.precision === 'country' ? (place.countryCodes ?? []) : [])))
  const called = new Set([...marks, ...quiet].map(({ place }) => place.name))
  return names.filter(name => (name.kind === 'country' ? !codes.has(name.name) : !called.has(name.name)))
}

/** What a mark, its name and its place cover. */
function toRect(mark: Placed, at: Point, labelPx: number): Rect {
  const reach = MARK_HALF_PX + labelPx + 2
  return {
    left: Math.min(mark.x - (mark.side === 'left' ? reach : MARK_HALF_PX), at[0]),
    right: Math.max(mark.x + (mark.side === 'right' ? reach : MARK_HALF_PX), at[0]),
    top: Math.min(mark.y - MARK_HALF_PX, at[1]),
    bottom: Math.max(mark.y + MARK_HALF_PX, at[1]),
  }
}

/**
 * A place that is always drawn and has no event on show: its name beside a dot. A country has both on the map already.
 */
const toQuietName = (app: App, place: Place): BaseName[] =>
  place.precision === 'country'
    ? []
    : [
        {
          kind: 'place',
          name: toName(app.lang, place),
          lang: toNameLanguage(app, place),
          lngLat: toMarkPoint(place),
          minZoom: -9,
        },
      ]

/** A line or area of the story, or the ring within which a place lies: geodesic, true in every projection. */
function toShape(
  id: string,
  { geometry, radiusKm, precision }: Place,
  how: string,
  draw: (shape: GeoPermissibleObjects) => string | undefined,
) {
  const name = classes('shape', precision, how)
  if (geometry.type !== 'Point' && geometry.type !== 'MultiPoint')
    return <path key={id} class={name} data-place={id} d={draw(toDrawn(geometry))} />
  if (geometry.type !== 'Point' || radiusKm === undefined) return null
  return (
    <path
      key={id}
      class={name}
      data-place={id}
      d={draw(
        geoCircle()
          .center(geometry.coordinates as [number, number])
          .radius(radiusKm / EARTH_KM_PER_DEGREE)
          .precision(4)(),
      )}
    />
  )
}

/** The arrow of a journey, half way, and which way it points; none where that is behind the globe. */
function toArrow({ from, to }: Arc, toScreen: (lngLat: LngLat) => Point | undefined) {
  const along = geoInterpolate([...from], [...to])
  const a = toScreen(along(0.49)),
    b = toScreen(along(0.51))
  return (
    a &&
    b && (
      <path
        class="arrow"
        d="M5 0-4 4.5V-4.5Z"
        transform={`translate(${round((a[0] + b[0]) / 2)},${round((a[1] + b[1]) / 2)})rotate(${Math.round((Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI)})`}
      />
    )
  )
}

/** From a mark that made room back to its place. */
function toLeader(id: string, at: Point, to: Point) {
  const length = Math.hypot(to[0] - at[0], to[1] - at[1])
  if (length < 5) return null
  return (
    <g key={id} class="leader">
      <path d={`M${round(at[0])},${round(at[1])}L${round(to[0])},${round(to[1])}`} />
      <circle cx={round(at[0])} cy={round(at[1])} r="2" />
    </g>
  )
}

const toLabelText = (label: Label) => (
  <g key={label.id}>
    {(label.kind === 'city' || label.kind === 'place') && (
      <circle class="city-dot" cx={round(label.at[0] - label.widthPx / 2 - 6)} cy={round(label.at[1])} r="1.5" />
    )}
    <text class={`name ${label.kind}`} lang={label.lang} x={round(label.at[0])} y={round(label.at[1] + 4)}>
      {label.text}
    </text>
  </g>
)
