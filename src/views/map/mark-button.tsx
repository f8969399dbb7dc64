// A mark, or the name of an area or a line, as a button.
import type { StoryEvent } from '../../model/story.ts'
import { PlaceSign } from '../../signs/place-sign.tsx'
import { part } from '../part.ts'
import type { CrowdDrawing } from './crowd-drawing.ts'
import { HiddenName, NameText } from './mark-name.tsx'
import { isShape, MARK_HALF_PX, type Mark, type SeenMark } from './mark.ts'
import type { Rect } from './place-labels.ts'
import type { PlacedName } from './place-names.ts'
import { pressOnSpace } from './press-on-space.ts'
import { round } from './round.ts'

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

export const MarkButton = part(
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
