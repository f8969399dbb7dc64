// The signs of the time axis: an event, a date that is not one day, a cut.
import type { Shown } from '../../model/window.ts'
import { DateSign } from '../../signs/date-sign.tsx'
import type { Bar } from './axis-bars.ts'
import type { Break } from './axis-captions.ts'
import type { Mark } from './axis-marks.ts'

/**
 * A mark of what is now is the largest, and one that may fall into the window stands between it and what is not shown.
 */
const RADIUS: Record<Shown, number> = { now: 4, maybe: 3, past: 3, hidden: 2 }
/** From the line to the first mark: clear of the thumb. */
const FIRST_MARK_PX = 12

interface MarkSignProps {
  readonly mark: Mark
  readonly line: number
  readonly room: number
  readonly shown: Shown
  readonly selected: boolean
}

export function MarkSign({ mark: { id, x, row, rows, status, inferred }, line, room, shown, selected }: MarkSignProps) {
  const pitch = Math.min(8, (room - FIRST_MARK_PX - 3) / Math.max(1, rows - 1))
  return (
    <g
      class={[
        'axis-mark',
        `is-${shown}`,
        status !== 'reported' && `is-${status}`,
        inferred && 'is-inferred',
        selected && 'is-selected',
      ]
        .filter(Boolean)
        .join(' ')}
      data-event={id}
      transform={`translate(${x} ${Math.round((line - FIRST_MARK_PX - row * pitch) * 10) / 10})`}
    >
      {selected && <circle class="axis-mark-ring" r={RADIUS[shown] + 2.5} />}
      <DateSign status={status} inferred={inferred} radius={RADIUS[shown]} />
    </g>
  )
}

/** `fade` is the id of its mask, `hatch` of its pattern. */
export function BarSign({
  bar: { kind, about, x0, x1, fades },
  y,
  height,
  dot,
  planned,
  fade,
  hatch,
}: {
  bar: Bar
  y: number
  height: number
  dot: number
  planned: boolean
  fade: string
  hatch: string
}) {
  return (
    <g class={`axis-bar is-${kind}${planned ? ' is-planned' : ''}${about ? ' is-about' : ''}`}>
      <rect
        x={x0}
        width={x1 - x0}
        y={y}
        height={height}
        rx={kind === 'lasted' ? height / 2 : 0}
        fill={about ? `url(#${hatch})` : undefined}
        mask={fades === 'none' ? undefined : `url(#${fade})`}
      />
      {kind === 'oneOf' && <circle cx={dot} cy={y + height / 2} r="2.25" />}
    </g>
  )
}

/** The pattern of what is approximate or uncertain. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="skewX(-30)">
      <rect class="axis-hatch" width="2" height="4" />
    </pattern>
  )
}

/** A tear across the axis: paper between two ragged edges. */
export function BreakSign({
  cut: { x, widthPx },
  top,
  bottom,
  line,
}: {
  cut: Break
  top: number
  bottom: number
  line: number
}) {
  const half = widthPx ? 4 : 2.5
  const teeth = 3
  const step = (bottom - top) / Math.max(1, Math.round((bottom - top) / 6))
  const edge = (side: number): string => {
    let path = ''
    for (let y = top, odd = false; y <= bottom + 0.1; y += step, odd = !odd)
      path += `${path ? 'L' : 'M'}${x + side + (odd ? teeth / 2 : -teeth / 2)} ${y.toFixed(1)}`
    return path
  }
  const back = edge(half).slice(1).split('L').reverse().join('L')
  return (
    <g class="axis-break">
      <path class="axis-break-paper" d={`${edge(-half)}L${back}Z`} />
      <path class="axis-break-edge" d={`${edge(-half)}${edge(half)}`} />
      <rect class="axis-break-paper" x={x - half + 1.5} width={2 * half - 3} y={line - 3} height="6" />
    </g>
  )
}

/** A mask that lets one end or both run out; in units of what it masks. */
export function Fade({ id, side }: { id: string; side: 'start' | 'end' | 'both' }) {
  const stops =
    side === 'start'
      ? [
          [0, 0],
          [0.35, 1],
        ]
      : side === 'end'
        ? [
            [0.65, 1],
            [1, 0],
          ]
        : [
            [0, 0],
            [0.3, 1],
            [0.7, 1],
            [1, 0],
          ]
  return (
    <>
      <linearGradient id={`${id}-ramp`}>
        {stops.map(([offset, opacity]) => (
          <stop key={offset} offset={offset} stop-color="#fff" stop-opacity={opacity} />
        ))}
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-ramp)`} />
      </mask>
    </>
  )
}
