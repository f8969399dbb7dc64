// The time axis as a picture: pure, from its layout and the state.
import { showStop } from '../../model/window.ts'
import type { ViewProps } from '../app.ts'
import type { AxisLayout } from './axis-layout.ts'
import { AxisBreaks, AxisColumn, AxisGround, AxisStop } from './axis-parts.tsx'
import { AxisDate, AxisLabel, AxisNotes, mirror } from './axis-texts.tsx'
import { SoftBar, Thumb } from './axis-now.tsx'
import { toCurrentEvent } from './current-event.ts'
import { covers, toDateLabel } from './show-dates.ts'
import { showLabels } from './show-labels.ts'

interface AxisDrawingProps extends ViewProps {
  readonly layout: AxisLayout
  /** Id of the event that is pointed at. */
  readonly pointed?: string | undefined
  /** Tells a second axis on the page from the first. */
  readonly copy?: 'narrow' | 'paper'
}

export function AxisDrawing({ app, state, layout, pointed, copy }: AxisDrawingProps) {
  const { stops, stopOf } = app.index
  const { widthPx, textPx, rtl, y, x0, places, ticks, bars, breaks } = layout
  const now = toCurrentEvent(app, state)
  const pastFrom = { window: places[state.from], upto: x0, only: places[state.stop] }[state.mode]
  const asked = [...new Set([now, pointed].flatMap(id => (id === undefined ? [] : (stopOf.get(id) ?? []))))]
  const date = state.mode === 'window' || stops.length === 0 ? undefined : toDateLabel(app, layout, state.stop)
  const toFade = (side: string): string => `axis-fade-${copy ? `${copy}-` : ''}${side}`
  return (
    <svg
      class={copy ? `axis ${copy}` : 'axis'}
      viewBox={`0 0 ${widthPx} ${y.all}`}
      role="img"
      aria-label={app.t.time.axis(breaks.map(cut => cut.text).join(app.t.series))}
    >
      <g transform={rtl ? `matrix(-1 0 0 1 ${widthPx} 0)` : undefined}>
        <AxisGround layout={layout} />
        {asked.map(stop => {
          const bar = bars[stop]
          return bar && <SoftBar key={stop} bar={bar} y={y.line} isNow={stop === state.stop} toFade={toFade} />
        })}
        {stops.length > 0 && <line class="axis-past" x1={pastFrom} x2={places[state.stop]} y1={y.line} y2={y.line} />}
        <AxisBreaks layout={layout} />
        <AxisStops app={app} state={state} layout={layout} />
        <AxisThumbs app={app} state={state} layout={layout} />
      </g>
      {ticks.map(tick => (
        <AxisDate
          key={`${tick.unit} ${tick.day}`}
          layout={layout}
          tick={tick}
          isCovered={date !== undefined && covers(date, tick.x, tick.label, textPx)}
        />
      ))}
      {date && (
        <text key={date.text} class="axis-label is-now" x={mirror(layout, date.x)} y={y.dates}>
          {date.text}
        </text>
      )}
      <AxisNotes layout={layout} />
      {/* Made anew with the layout: Chromium forgets the new class of an element that Preact moves. */}
      <g key={`${layout.kind} ${widthPx} ${stops.length}`}>
        {showLabels(app, layout, now, pointed).map(({ key, label, how }) => (
          <AxisLabel key={key} app={app} layout={layout} label={label} how={how} />
        ))}
      </g>
    </svg>
  )
}

interface PartProps extends ViewProps {
  readonly layout: AxisLayout
}

/** The dots of all stops, or the columns of many and the dots of the current one. */
function AxisStops({ app, state, layout }: PartProps) {
  const { columns } = layout,
    { stops } = app.index
  const shown = app.shown(state)
  return (
    <>
      {columns.map(column => (
        <AxisColumn key={column.first} column={column} how={shown.nearest(column.first, column.last)} layout={layout} />
      ))}
      {(columns.length > 0 ? stops.slice(state.stop, state.stop + 1) : stops).map(({ edtf, events: ids }, number) => {
        const stop = columns.length > 0 ? state.stop : number
        return (
          <AxisStop
            key={edtf}
            edtf={edtf}
            stop={stop}
            layout={layout}
            how={showStop(state, stop)}
            events={ids}
            shown={columns.length > 0 ? [] : ids.map(shown.get)}
            selected={state.selected}
          />
        )
      })}
    </>
  )
}

function AxisThumbs({ app: { index }, state, layout: { places, y } }: PartProps) {
  if (index.stops.length === 0) return null
  const ends = state.mode === 'window' ? (['from', 'stop'] as const) : (['stop'] as const)
  return (
    <>
      {ends.map(end => (
        <Thumb
          key={end}
          end={end}
          x={places[state[end]]!}
          y={y.line}
          isPlanned={index.stops[state[end]]!.events.every(id => index.events.get(id)!.status === 'planned')}
        />
      ))}
    </>
  )
}
