// Marks, the names of areas and lines, and of the places beside them: each a button.
import { PlaceSign } from '../../signs/place-sign.tsx'
import type { App } from '../app.ts'
import { memo } from '../memo.ts'
import { toName, toNameLanguage } from '../place-name.ts'
import { round, type OverlayProps } from './overlay-props.ts'
import { isShape, MARK_HALF_PX, type Mark, type SeenMark } from './marks.ts'
import type { Camera } from './camera.ts'
import type { PlacedName } from './place-names.ts'
import { pressOnSpace } from './press-on-space.ts'

const EARTH_PX_PER_KM = 512 / 40_075

export function MapMarks({ app, state, camera, size, picture, goTo }: OverlayProps) {
  const { actions } = app
  const mostPx = Math.max(size.width, size.height)
  const choose = ({ mark, members }: SeenMark) => {
    if (members.length > 1) return goTo(members.map(({ id }) => id))
    return mark.events.length === 1 ? actions.select(mark.events[0]!.id) : actions.openPlaces([mark.id])
  }
  // The most important is painted last.
  const seen = [...picture.areas, ...picture.points.toReversed()]
  return (
    <g class="marks">
      {seen.map(each => {
        const { mark, at, members } = each
        const names = members.map(({ place }) => toName(app, place))
        const name = picture.names.get(mark.id)
        return (
          <MarkButton
            key={mark.id}
            seen={each}
            x={round(at[0])}
            y={round(at[1])}
            name={name}
            own={names[0]!}
            label={toMarkLabel(app, members, names, name)}
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
function toMarkLabel(
  { t }: App,
  members: readonly Mark[],
  names: readonly string[],
  written: PlacedName | undefined,
): string {
  const first = [...names.slice(0, 3), ...(names.length > 3 ? [t.map.more(names.length - 3)] : [])].join(', ')
  const words = (written?.lines ?? []).flatMap(({ text, around, isWords }) => {
    const line = around ? around.join(text) : text
    return isWords || line !== text ? [line] : []
  })
  const label = t.map.mark(first, new Set(members.flatMap(({ events }) => events)).size)
  return label + (words.length > 0 ? `: ${words.join(', ')}` : '')
}

/** On a globe at the camera's latitude, by which its zoom counts; on a flat map at that of the place. */
const toPxPerKm = ({ zoom, lat, projection }: Camera, placeLat: number): number =>
  (EARTH_PX_PER_KM * 2 ** zoom) / Math.cos(((projection === 'globe' ? lat : placeLat) * Math.PI) / 180)

interface MarkButtonProps {
  readonly seen: SeenMark
  readonly x: number
  readonly y: number
  /** Absent where there is no room for it: then it is there on focus and hover. */
  readonly name: PlacedName | undefined
  /** Of the mark itself. */
  readonly own: string
  readonly label: string
  readonly lang: string | undefined
  readonly isPressed: boolean
  readonly radiusPx: number
  choose(seen: SeenMark): void
}

const MarkButton = memo(
  ({ seen, x, y, name, own, label, lang, isPressed, radiusPx, choose }: MarkButtonProps) => {
    const { mark, members } = seen
    const { sign } = mark
    const target = name && isShape(mark) ? name.rect : undefined
    if (isShape(mark) && !target) return null
    return (
      <g class={`mark is-${sign} is-${mark.stage}`}>
        <a
          href={`#event-${mark.events[0]!.id}`}
          role="button"
          aria-label={label}
          aria-pressed={isPressed}
          data-place={members.length > 1 ? undefined : mark.id}
          data-places={members.length > 1 ? members.map(({ id }) => id).join(',') : undefined}
          onClick={event => {
            event.preventDefault()
            choose(seen)
          }}
          onKeyDown={pressOnSpace}
        >
          {target ? (
            <rect
              class="target"
              x={round(target.left - 4)}
              y={round((target.top + target.bottom) / 2 - MARK_HALF_PX)}
              width={round(target.right - target.left + 8)}
              height={2 * MARK_HALF_PX}
              rx="4"
            />
          ) : (
            <g transform={`translate(${x},${y})`}>
              <circle class="target" r={MARK_HALF_PX} />
              {members.length > 1 && <circle class="sign-many" r="10" />}
              <PlaceSign
                sign={sign as Exclude<Mark['sign'], 'area' | 'line'>}
                isQuiet={mark.isQuiet}
                isPlanned={mark.isPlanned}
                radiusPx={radiusPx}
              />
            </g>
          )}
          {name ? <NameText name={name} /> : <HiddenName x={x} y={y} name={own} lang={lang} />}
        </a>
      </g>
    )
  },
  ({ seen: { mark, members }, ...props }) => [
    ...Object.values({ ...props, name: undefined, choose: undefined }),
    ...(props.name ? [props.name.x, props.name.y, ...props.name.lines.map(({ text }) => text)] : []),
    mark.sign,
    mark.stage,
    mark.isPlanned,
    mark.isQuiet,
    ...mark.events,
    ...members.map(({ id }) => id),
  ],
)

export const NameText = ({ name: { x, y, anchor, lines } }: { name: PlacedName }) => (
  <text key={lines.map(({ text }) => text).join()} class={`mark-name is-${anchor}`} x={round(x)} y={round(y)}>
    {lines.map(({ text, lang, around: [before, after] = ['', ''], heightPx, isWords }, number) => (
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
