// The parts of the axis that are drawn once, or again only when what they show has changed: a step of the time control
// touches two or three of them.
import type { Shown } from '../../model/window.ts'
import { DateSign } from '../../signs/date-sign.tsx'
import type { App } from '../app.ts'
import { inLanguage } from '../in-language.ts'
import { memo } from '../memo.ts'
import type { Label } from './axis-labels.ts'
import type { AxisLayout } from './axis-layout.ts'
import { toDotHeight, type Column, type Mark } from './axis-marks.ts'
import type { Tick } from './axis-ticks.ts'
import type { ShownLabel } from './show-labels.ts'

/** Words stand where they are read; what has none is mirrored as a whole. */
export const mirror = ({ rtl, widthPx }: AxisLayout, x: number): number => (rtl ? widthPx - x : x)

/** Half of what a finger needs. */
const TARGET_PX = 12
/** A dot with words, and one without. */
const NAMED_PX = 4.5
const PLAIN_PX = 3.5

/** What lies under all: where days begin, when the articles came out, the line. */
export const AxisGround = memo(
  ({ layout: { ticks, band, x0, x1, y } }: { layout: AxisLayout }) => (
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
  ({ layout }) => [layout],
)

/** Tears across the line: paper between two ragged edges. */
export const AxisBreaks = memo(
  ({ layout: { breaks, y } }: { layout: AxisLayout }) => (
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
  ({ layout }) => [layout],
)

interface AxisStopProps {
  readonly edtf: string
  readonly x: number
  readonly marks: readonly Mark[]
  readonly layout: AxisLayout
  readonly how: Shown
  /** How each of its events is shown, in their order. */
  readonly shown: readonly Shown[]
  readonly selected: string | undefined
}

export const AxisStop = memo(
  ({ edtf, x, marks, layout: { labels, stackPx, y }, how, shown, selected }: AxisStopProps) => (
    <g class={`axis-stop is-${how}`} data-stop={edtf}>
      <rect
        class="axis-target"
        x={x - TARGET_PX}
        width={2 * TARGET_PX}
        y={y.line - stackPx}
        height={y.dates - y.line + stackPx}
      />
      {marks.map(({ id, row, rows, planned, certain }, index) => (
        <g
          key={id}
          class={`axis-mark is-${shown[index]!}${planned ? ' is-planned' : ''}${id === selected ? ' is-selected' : ''}`}
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
  ({ layout, marks, how, shown, selected }) => [
    layout,
    how,
    shown.join(),
    marks.some(({ id }) => id === selected) && selected,
  ],
)

export const AxisColumn = memo(
  ({
    column: { ids, x0, x1, share },
    how,
    layout: { stackPx, y },
  }: {
    column: Column
    how: Shown
    layout: AxisLayout
  }) => {
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
  ({ layout, how }) => [layout, how],
)

/** An event in words, with a hairline to its dot. */
export const AxisLabel = memo(
  ({ app, layout, label, how }: { app: App; layout: AxisLayout; label: Label; how: ShownLabel['how'] }) => {
    const { y } = layout
    const { id, text, x, half, row, at } = label
    const isOver = Math.abs(x - at) < half
    const top = Math.max(5, ...layout.stacks.map(stack => (stack.x === at ? stack.height : 0)))
    return (
      <g class={`axis-word is-${how}`} data-event={id}>
        {(row > 0 || isOver) && (
          <line
            x1={mirror(layout, at)}
            x2={mirror(layout, at)}
            y1={y.words(row) + (isOver ? 3 : -4)}
            y2={y.line - top}
          />
        )}
        <text x={mirror(layout, x)} y={y.words(row)} {...inLanguage(app)}>
          {text}
        </text>
      </g>
    )
  },
  ({ layout, label, how }) => [layout, label, how],
)

export const AxisDate = memo(
  ({ layout, tick: { x, label }, isCovered }: { layout: AxisLayout; tick: Tick; isCovered: boolean }) => (
    <text class={isCovered ? 'axis-label is-covered' : 'axis-label'} x={mirror(layout, x)} y={layout.y.dates}>
      {label}
    </text>
  ),
  ({ layout, tick, isCovered }) => [layout, tick, isCovered],
)

/** The line under the dates: years, lengths of gaps, the word for the publications. */
export const AxisNotes = memo(
  ({ layout, layout: { ticks, captions, band, y } }: { layout: AxisLayout }) => (
    <g>
      {ticks.map(
        ({ x, year }) =>
          year !== undefined && (
            <text key={`year ${x}`} class="axis-year" x={mirror(layout, x)} y={y.notes}>
              {year}
            </text>
          ),
      )}
      {captions.map(({ x, text }) => (
        <text key={x} class="axis-caption is-gap" x={mirror(layout, x)} y={y.notes}>
          {text}
        </text>
      ))}
      {band && (
        <text class="axis-caption is-published" x={mirror(layout, band.caption.x)} y={y.notes}>
          {band.caption.text}
        </text>
      )}
    </g>
  ),
  ({ layout }) => [layout],
)
