// The drawn parts of the axis, each again only when what it shows has changed: a step of the time control touches two
// or three of them.
import type { Shown } from '../../model/window.ts'
import { DateSign } from '../../signs/date-sign.tsx'
import { part } from '../part.ts'
import type { AxisLayout } from './axis-layout.ts'
import { toDotHeight, type Column } from './axis-marks.ts'

/** Half of what a finger needs. */
const TARGET_PX = 12
/** A dot with words, and one without. */
const NAMED_PX = 4.5
const PLAIN_PX = 3.5

/** What lies under all: where days begin, when the articles came out, the line. */
export const AxisGround = part(
  ({ layout }: { layout: AxisLayout }) => ({ layout }),
  ({ layout: { ticks, band, x0, x1, y } }) => (
    <g>
      {ticks.map(
        ({ edge, unit }) =>
          edge !== undefined && (
            <line key={edge} class={`axis-edge is-${unit}`} x1={edge} x2={edge} y1={y.line} y2={y.line + 6} />
          ),
      )}
      {band && <path class="axis-published" d={`M${band.x0} ${y.dates + 3}v3H${band.x1}v-3`} />}
      <line class="axis-line" x1={x0} x2={x1} y1={y.line} y2={y.line} />
    </g>
  ),
)

/** Tears across the line: paper between two ragged edges. */
export const AxisBreaks = part(
  ({ layout }: { layout: AxisLayout }) => ({ layout }),
  ({ layout: { breaks, y } }) => (
    <g>
      {breaks.map(({ x, widthPx }) => {
        const half = widthPx ? 3.5 : 2
        const edge = (side: number): string => `M${x + side - 2} ${y.line - 9}l4 4.5-4 4.5 4 4.5-4 4.5`
        return (
          <g key={x} class="axis-break">
            <rect class="axis-break-paper" x={x - half} width={2 * half} y={y.line - 3} height="6" />
            <path class="axis-break-edge" d={`${edge(-half)}${edge(half)}`} />
          </g>
        )
      })}
    </g>
  ),
)

interface AxisStopProps {
  readonly edtf: string
  /** Its index. */
  readonly stop: number
  readonly layout: AxisLayout
  readonly how: Shown
  readonly events: readonly string[]
  /** How each of its events is shown, in their order. */
  readonly shown: readonly Shown[]
  readonly selected: string | undefined
}

export const AxisStop = part(
  ({ selected, ...stop }: AxisStopProps) => ({
    ...stop,
    selected: stop.events.find(id => id === selected),
  }),
  ({ edtf, stop, layout: { places, marks, labels, stackPx, y }, how, shown, selected }) => (
    <g class={`axis-stop is-${how}`} data-stop={edtf}>
      <rect
        class="axis-target"
        x={places[stop]! - TARGET_PX}
        width={2 * TARGET_PX}
        y={y.line - stackPx}
        height={y.dates - y.line + stackPx}
      />
      {marks
        .filter(mark => mark.stop === stop)
        .map(({ id, x, row, rows, planned, certain }, index) => (
          <g
            key={id}
            class={
              `axis-mark is-${shown[index]!}` + (planned ? ' is-planned' : '') + (id === selected ? ' is-selected' : '')
            }
            data-event={id}
            transform={`translate(${x} ${Math.round((y.line - toDotHeight(row, rows, stackPx)) * 10) / 10})`}
          >
            <DateSign
              planned={planned}
              certain={certain}
              radius={labels.some(label => label.id === id) ? NAMED_PX : PLAIN_PX}
            />
          </g>
        ))}
    </g>
  ),
)

export const AxisColumn = part(
  (column: { column: Column; how: Shown; layout: AxisLayout }) => column,
  ({ column: { ids, x0, x1, share }, how, layout: { stackPx, y } }) => {
    const height = Math.max(2, share * (stackPx - 4))
    return (
      <rect
        class={`axis-column is-${how}`}
        data-event={ids.join(' ')}
        x={x0}
        width={x1 - x0}
        y={y.line - 2 - height}
        height={height}
      />
    )
  },
)
