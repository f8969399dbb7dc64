// The axis that is scrubbed: native sliders for keys and assistive technology, the picture for the eye, the whole box
// for a pointer.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { AxisDrawing } from './axis-drawing.tsx'
import { moveEnd, toScrubTarget, type End } from './axis-gestures.ts'
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
  const [pointed, setPointed] = useState<string>()

  const slider = (end: End, name: string, min: number, max: number) => (
    <input
      key={end}
      class={`axis-input is-${end}`}
      type="range"
      aria-label={name}
      min={min}
      max={max}
      step="1"
      value={state[end]}
      aria-valuetext={toValueText(app, state[end], state.zone)}
      onInput={event => moveEnd(end, Number(event.currentTarget.value), state, actions, true)}
      onKeyDown={event => {
        if (isBrowserKey(event)) return leaveKey(event.currentTarget)
        if (event.key !== 'PageUp' && event.key !== 'PageDown') return
        event.preventDefault()
        moveEnd(
          end,
          findPageStop(
            state[end],
            event.key === 'PageUp',
            layout.segments.map(segment => segment.first),
            stops.length,
          ),
          state,
          actions,
          true,
        )
      }}
    />
  )

  return (
    <div
      class="axis-box"
      ref={box}
      onPointerMove={event => setPointed(findPointed(event, layout.places, stops))}
      onPointerLeave={() => setPointed(undefined)}
    >
      {state.mode === 'window'
        ? [slider('from', t.time.from, 0, state.stop), slider('stop', t.time.to, state.from, last)]
        : slider('stop', t.time.slider, 0, last)}
      {app.server && <app.server.NarrowAxis app={app} state={state} />}
      <AxisDrawing app={app} state={state} layout={layout} pointed={pointed} />
    </div>
  )
}
