// The axis that is scrubbed: native sliders for keys and assistive technology, the picture for the eye, the whole box
// for a pointer.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { AxisDrawing } from './axis-drawing.tsx'
import { moveEnd, toScrubTarget, type End } from './axis-gestures.ts'
import type { AxisLayout } from './axis-layout.ts'
import { useAxisSize } from './axis-size.ts'
import { layOutAxis } from './lay-out-axis.ts'
import { isBrowserKey, leaveKey } from '../browser-key.ts'
import { findPageStop } from './page-stop.ts'
import { findPointed } from './find-pointed.ts'
import { createScrub, type ScrubTarget } from './scrub.ts'
import { toValueText } from './time-words.ts'

export function TimeAxis({ app, state }: ViewProps) {
  const {
    index: { stops },
    t,
    actions,
  } = app
  const last = stops.length - 1
  const box = useRef<HTMLDivElement>(null)
  const size = useAxisSize(box)
  const layout = useMemo(() => layOutAxis(app, state.axis, size), [app, state.axis, size])

  const hold = (end: End): void =>
    box.current!.querySelector<HTMLInputElement>(`.axis-input.is-${end}`)?.focus({ preventScroll: true })
  const scrub = useRef<ScrubTarget>(undefined)
  scrub.current = toScrubTarget(layout.places, state, actions, hold)
  useEffect(() => createScrub(box.current!, () => scrub.current!), [])
  // What is pointed at stays so on the axis on which it was: on another its place has another event.
  const [pointed, setPointed] = useState<{ readonly id: string | undefined; readonly on: AxisLayout }>()
  const point = (id: string | undefined): void =>
    setPointed(before => (before?.id === id && before?.on === layout ? before : { id, on: layout }))

  const slider = (end: End, name: string, min: number, max: number) => (
    <Slider key={end} app={app} state={state} end={end} name={name} min={min} max={max} layout={layout} />
  )

  return (
    <div
      class="axis-box"
      ref={box}
      onPointerMove={event => point(findPointed(event, layout.places, stops))}
      onPointerLeave={() => point(undefined)}
    >
      {state.mode === 'window'
        ? [slider('from', t.time.from, 0, state.stop), slider('stop', t.time.to, state.from, last)]
        : slider('stop', t.time.slider, 0, last)}
      {app.server && <app.server.NarrowAxis app={app} state={state} />}
      <AxisDrawing app={app} state={state} layout={layout} pointed={pointed?.on === layout ? pointed.id : undefined} />
    </div>
  )
}

interface SliderProps extends ViewProps {
  readonly end: End
  readonly name: string
  readonly min: number
  readonly max: number
  readonly layout: AxisLayout
}

/** For keys and assistive technology; a page of it is a run of the axis between two cuts. */
function Slider({ app, state, end, name, min, max, layout }: SliderProps) {
  const move = (stop: number): void => moveEnd(end, stop, state, app.actions, true)
  return (
    <input
      class={`axis-input is-${end}`}
      type="range"
      aria-label={name}
      min={min}
      max={max}
      step="1"
      value={state[end]}
      aria-valuetext={toValueText(app, state[end], state.zone)}
      onInput={event => move(Number(event.currentTarget.value))}
      onKeyDown={event => {
        if (isBrowserKey(event)) return leaveKey(event.currentTarget)
        if (event.key !== 'PageUp' && event.key !== 'PageDown') return
        event.preventDefault()
        const firsts = layout.segments.map(({ first }) => first)
        move(findPageStop(state[end], event.key === 'PageUp', firsts, app.index.stops.length))
      }}
    />
  )
}
