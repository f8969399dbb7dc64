// The words of the axis: names of events, dates, notes. Each is drawn again only when it has changed.
import type { App } from '../app.ts'
import { inLanguage } from '../in-language.ts'
import { part } from '../part.ts'
import type { Label } from './axis-labels.ts'
import type { AxisLayout } from './axis-layout.ts'
import type { Tick } from './axis-ticks.ts'
import type { ShownLabel } from './show-labels.ts'

/** Words stand where they are read; what has none is mirrored as a whole. */
export const mirror = ({ rtl, widthPx }: AxisLayout, x: number): number => (rtl ? widthPx - x : x)

/** An event in words, with a hairline to its dot. */
export const AxisLabel = part(
  ({ label, ...where }: { app: App; layout: AxisLayout; label: Label; how: ShownLabel['how'] }) => ({
    ...where,
    ...label,
  }),
  ({ app, layout, how, id, text, x, half, row, at }) => {
    const { y } = layout
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
)

export const AxisDate = part(
  (date: { layout: AxisLayout; tick: Tick; isCovered: boolean }) => date,
  ({ layout, tick: { x, label }, isCovered }) => (
    <text class={isCovered ? 'axis-label is-covered' : 'axis-label'} x={mirror(layout, x)} y={layout.y.dates}>
      {label}
    </text>
  ),
)

/** The line under the dates: years, lengths of gaps, the word for the publications. */
export const AxisNotes = part(
  ({ layout }: { layout: AxisLayout }) => ({ layout }),
  ({ layout, layout: { ticks, captions, band, y } }) => (
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
)
