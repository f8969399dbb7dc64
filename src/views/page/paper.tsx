// What stands on paper in the place of the living map and axis: the static map with the story at its moment, and the
// axis.
import type { ViewProps } from '../app.ts'
import { inLanguage } from '../in-language.ts'
import { chooseProjection } from '../map/fit.ts'
import { toStoryPoints } from '../map/map-target.ts'
import { FRAMES, toFrameCamera } from '../map/opening.ts'
import { Overlay } from '../map/overlay.tsx'
import { AxisDrawing } from '../timeline/axis-drawing.tsx'
import { layOutAxis } from '../timeline/lay-out-axis.ts'
import { toNowText } from '../timeline/time-words.ts'

const FRAME = FRAMES.find(({ name }) => name === 'wide')!
const AXIS = { widthPx: 720, textPx: 11 }

export function Paper({ app, state }: ViewProps) {
  const { t } = app
  const { width, height } = FRAME.size
  const points = toStoryPoints(app)
  const now = toNowText(app, state)
  return (
    <>
      <svg class="paper-map" viewBox={`0 0 ${width} ${height}`}>
        <g
          ref={group => {
            group?.append(app.prerendered!.cloneWorld())
          }}
        />
        <Overlay
          app={app}
          state={state}
          camera={toFrameCamera(FRAME, points, chooseProjection(points))}
          size={FRAME.size}
          freeWidth={width}
          names={app.names}
          shownLabels={{ current: new Set() }}
        />
      </svg>
      <p class="paper-now">
        {t.time.modes[state.mode]}: <strong>{now.date}</strong>, {now.count}
        {now.title && ' · '}
        {now.title && <span {...inLanguage(app)}>{now.title}</span>}
      </p>
      <AxisDrawing
        app={app}
        state={state}
        layout={layOutAxis(app, state.axis, AXIS.widthPx, AXIS.textPx)}
        textPx={AXIS.textPx}
        rtl={false}
        copy="paper"
      />
    </>
  )
}
