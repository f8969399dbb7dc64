// What stands on paper in the place of the living map and axis: the static map with the story at its moment, and the
// axis.
import type { ViewProps } from '../app.ts'
import { inLanguage } from '../in-language.ts'
import { FRAMES, toFrameCamera } from '../map/opening.ts'
import { MapKey } from '../map/map-key.tsx'
import { PAPER_TEXT } from '../map/paper-text.ts'
import { toBuiltPaths } from '../map/shape-paths.ts'
import { StaticOverlay, toStaticPicture } from '../map/static-overlay.tsx'
import { later } from '../loaders.ts'
import { AxisDrawing } from '../timeline/axis-drawing.tsx'
import { BUILT } from '../timeline/axis-size.ts'
import { layOutAxis } from '../timeline/lay-out-axis.ts'
import { toNowText } from '../timeline/time-words.ts'

const FRAME = FRAMES.find(({ name }) => name === 'wide')!
const AXIS = { ...BUILT, textPx: BUILT.textPx * PAPER_TEXT }

export function Paper({ app, state }: ViewProps) {
  const { t } = app
  const { width, height } = FRAME.size
  const now = toNowText(app, state)
  const drawn = { app, state, camera: toFrameCamera(FRAME, app), size: FRAME.size, scale: PAPER_TEXT }
  const paths = later.toLoaded()?.toDrawnPaths(app.story, drawn.camera, FRAME.size) ?? toBuiltPaths(app, FRAME.size)
  return (
    <>
      <svg class="paper-map" viewBox={`0 0 ${width} ${height}`}>
        <g
          ref={group => {
            group?.append(app.prerendered!.cloneWorld())
          }}
        />
        <StaticOverlay {...drawn} paths={paths} />
      </svg>
      <MapKey app={app} marks={toStaticPicture(drawn).inSight} />
      <p class="paper-now">
        {t.time.modes[state.mode] + t.colon}
        <strong>{now.date}</strong>
        {t.comma + now.count}
        {now.title && ' · '}
        {now.title && <span {...inLanguage(app)}>{now.title}</span>}
      </p>
      <AxisDrawing app={app} state={state} layout={layOutAxis(app, state.axis, AXIS)} copy="paper" />
    </>
  )
}
