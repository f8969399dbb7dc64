// The time axis as a picture: pure, from its layout and the state.
import { showStop, type Shown } from '../../model/window.ts'
import type { ViewProps } from '../app.ts'
import { LANES } from './axis-bars.ts'
import type { AxisLayout } from './axis-layout.ts'
import type { Mark } from './axis-marks.ts'
import { BarSign, BreakSign, Fade, Hatch, MarkSign } from './axis-signs.tsx'

interface AxisDrawingProps extends ViewProps {
  readonly layout: AxisLayout
  readonly textPx: number
  /** Mirrored, for scripts that run from right to left. */
  readonly rtl: boolean
  /** Tells a second axis on the page from the first. */
  readonly copy?: 'narrow' | 'paper'
}

/** Heights of the marks, of a lane and of a bar, in px. */
const ROOMY = { marks: 37, lane: 4.5, bar: 3 }
const COMPACT = { marks: 33, lane: 3.75, bar: 2.5 }
/** A narrower axis is lower, too; timeline.css knows both heights, so that nothing moves when the page comes alive. */
const COMPACT_BELOW_PX = 520
const THUMB_PX = 7.5

/** Where things stand from the top, in px, by the width and the size of the text alone: nothing moves as time does. */
function toHeights(widthPx: number, textPx: number) {
  const { marks, lane, bar } = widthPx < COMPACT_BELOW_PX ? COMPACT : ROOMY
  const line = textPx + 3 + marks
  const labels = line + LANES * lane + 5 + textPx
  return {
    captions: textPx,
    top: textPx + 5,
    marks,
    line,
    lanes: line + 6.5,
    lane,
    bar,
    edge: labels - textPx - 1,
    labels,
    years: labels + textPx,
    all: labels + textPx + 4,
  }
}

export function AxisDrawing({
  app,
  app: {
    index: { stops },
    t,
  },
  state: window,
  layout,
  textPx,
  rtl,
  copy,
}: AxisDrawingProps) {
  const { widthPx, x0, x1, places, truths, breaks, ticks, bars, marks, columns, published, captions } = layout
  const y = toHeights(widthPx, textPx)
  const shown = app.shown(window)
  const mirror = (x: number): number => (rtl ? widthPx - x : x)
  const barOf = new Map(bars.map(bar => [bar.stop, bar]))
  const thumbs = stops.length === 0 ? [] : window.mode === 'window' ? [window.from, window.stop] : [window.stop]
  const filledFrom =
    window.mode === 'window' ? places[window.from]! : window.mode === 'upto' ? x0 : places[window.stop]!
  const current = stops[window.stop]
  const fadeOf = (side: string): string => `axis-fade-${copy ? `${copy}-` : ''}${side}`
  const isCurrent = (day: number): boolean =>
    window.mode !== 'window' && current?.when.begins[0] === day && current.when.begins[1] === day
  return (
    <svg
      class={copy ? `axis ${copy}` : 'axis'}
      viewBox={`0 0 ${widthPx} ${y.all}`}
      role="img"
      aria-label={t.time.axis(breaks.map(cut => cut.text).join(', '))}
    >
      <defs>
        <Hatch id={fadeOf('hatch')} />
        {(['start', 'end', 'both'] as const).map(side => (
          <Fade key={side} id={fadeOf(side)} side={side} />
        ))}
      </defs>
      <g transform={rtl ? `matrix(-1 0 0 1 ${widthPx} 0)` : undefined}>
        {ticks.map(
          ({ edge, unit }) =>
            edge !== undefined && (
              <line key={edge} class={`axis-edge is-${unit}`} x1={edge} x2={edge} y1={y.line + 4} y2={y.edge} />
            ),
        )}
        {published.map(({ x, from }) => (
          <g key={x} class="axis-published">
            {from !== undefined && (
              <rect x={from} width={x - from} y={y.top} height="3" mask={`url(#${fadeOf('start')})`} />
            )}
            <line x1={x} x2={x} y1={y.top} y2={y.edge} />
          </g>
        ))}
        <line class="axis-line" x1={x0} x2={x1} y1={y.line} y2={y.line} />
        {stops.length > 0 && (
          <line class="axis-past" x1={filledFrom} x2={places[window.stop]} y1={y.line} y2={y.line} />
        )}
        {columns.map(({ first, last, x0: left, x1: right, share }) => (
          <rect
            key={first}
            class={`axis-column is-${showColumn(stops.slice(first, last + 1).flatMap(stop => stop.events.map(id => shown.get(id)!)))}`}
            data-event={stops
              .slice(first, last + 1)
              .flatMap(stop => stop.events)
              .join(' ')}
            x={left}
            width={right - left}
            y={y.line - 4 - share * (y.marks - 6)}
            height={share * (y.marks - 6)}
          />
        ))}
        {stops.map(({ edtf }, index) => (
          <g key={edtf} class={`axis-stop is-${showStop(window, index)}`} data-stop={edtf}>
            {barOf.has(index) && (
              <BarSign
                bar={barOf.get(index)!}
                y={y.lanes + barOf.get(index)!.lane * y.lane}
                height={y.bar}
                dot={places[index]!}
                planned={isPlanned(marks, index)}
                fade={fadeOf(barOf.get(index)!.fades)}
                hatch={fadeOf('hatch')}
              />
            )}
            {columns.length === 0 && (
              <path class="axis-notch" d={`M${truths[index]} ${y.line - 3}L${places[index]} ${y.line - 8}`} />
            )}
            <rect class="axis-target" x={places[index]! - 4} width="8" y={y.line - y.marks} height={y.marks} />
            {marks
              .filter(mark => mark.stop === index)
              .map(mark => (
                <MarkSign
                  key={mark.id}
                  mark={mark}
                  line={y.line}
                  room={y.marks}
                  shown={shown.get(mark.id)!}
                  selected={mark.id === window.selected}
                />
              ))}
          </g>
        ))}
        {breaks.map(cut => (
          <BreakSign key={cut.x} cut={cut} top={y.top + 2} bottom={y.edge} line={y.line} />
        ))}
        {thumbs.map((stop, index) => (
          <g
            key={index}
            class={`axis-thumb ${thumbs.length > 1 && index === 0 ? 'is-from' : 'is-stop'}`}
            transform={`translate(${places[stop]} ${y.line})`}
          >
            <circle class="axis-thumb-ring" r={THUMB_PX + 5} />
            <circle class="axis-thumb-knob" r={THUMB_PX} />
          </g>
        ))}
      </g>
      {ticks.map(({ day, unit, x, label, year }) => (
        <text
          key={`${unit} ${day}`}
          class={isCurrent(day) && unit === 'day' ? 'axis-label is-now' : 'axis-label'}
          x={mirror(x)}
          y={y.labels}
        >
          {label}
          {year && (
            <tspan class="axis-year" x={mirror(x)} y={y.years}>
              {year}
            </tspan>
          )}
        </text>
      ))}
      {captions.map(({ kind, x, text }) => (
        <text key={x} class={`axis-caption is-${kind}`} x={mirror(x)} y={y.captions}>
          {text}
        </text>
      ))}
      {layout.note && (
        <text class={`axis-note is-${layout.note}`} x={mirror(layout.note === 'end' ? widthPx : 0)} y={y.years}>
          {t.time.notToScale}
        </text>
      )}
    </svg>
  )
}

const isPlanned = (marks: readonly Mark[], stop: number): boolean => {
  const its = marks.filter(mark => mark.stop === stop)
  return its.length > 0 && its.every(mark => mark.status === 'planned')
}

/** A column shows the nearest of its events to now. */
const showColumn = (shown: readonly Shown[]): Shown =>
  (['now', 'maybe', 'past'] as const).find(how => shown.includes(how)) ?? 'hidden'
