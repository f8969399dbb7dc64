// The map: a basemap below, the overlay over it, the card at its place, and the camera that follows the selection.
import { useMemo, useRef } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { CardHost } from '../card/card-host.tsx'
import { toCardAnchor, toFreeWidth } from './card-anchor.ts'
import { chooseProjection } from './fit.ts'
import { MapBase } from './map-base.tsx'
import { MapControls } from './map-controls.tsx'
import { MapNote } from './map-note.tsx'
import { toMovedView } from './map-keys.ts'
import { isSheet } from './map-padding.ts'
import { toSubjectCamera, toView } from './map-move.ts'
import { toStoryPoints } from './map-target.ts'
import { toOpeningCamera } from './opening.ts'
import { Overlay } from './overlay.tsx'
import { useBasemap } from './use-basemap.ts'
import { useCameraRig } from './use-camera-rig.ts'
import { useFocus } from './use-focus.ts'
import { useMapMoves } from './use-map-moves.ts'
import { useMapSize } from './use-map-size.ts'
import { useNames } from './use-names.ts'

export function MapView({ app, state }: ViewProps) {
  const { t, actions } = app
  const root = useRef<HTMLElement>(null)
  const base = useRef<HTMLDivElement>(null)
  const shownLabels = useRef<ReadonlySet<string>>(new Set())
  const size = useMapSize(root, app.mapSize)
  const points = useMemo(() => toStoryPoints(app), [app])
  const projection = state.projection ?? chooseProjection(points)
  const whole = useMemo(() => toOpeningCamera(points, size, projection), [points, size, projection])
  const sight = { state, size, projection, whole }
  const { camera, rig } = useCameraRig(whole)
  const living = useBasemap(app, { root, base, rig, whole, size, theme: state.theme })
  const names = useNames(app.names)
  useMapMoves(app, sight, rig, living)
  useFocus(app, state, living.surface)

  /** The first gesture brings a basemap that takes gestures; a flight ends under the reader's hand. */
  const takeHold = () => {
    living.ready().catch(() => undefined)
    if (living.mover.heading === rig.camera) return
    living.mover.stop()
    actions.leaveMap(toView(rig.camera))
  }
  const moveBy = (key: string) => actions.moveMap(toMovedView(living.mover.heading, key, size))
  const showWhole = () => actions.moveMap(toSubjectCamera(app, sight) === whole ? undefined : toView(whole))

  return (
    <section class="map" aria-label={t.map.name} ref={root}>
      <a class="skip" href="#time">
        {t.map.skip}
      </a>
      <MapBase base={base} takeHold={takeHold} moveBy={moveBy} />
      <Overlay
        app={app}
        state={state}
        camera={camera}
        size={size}
        freeWidth={toFreeWidth(app, state, size)}
        names={names}
        shownLabels={shownLabels}
      />
      <MapControls
        app={app}
        state={state}
        projection={projection}
        basemap={living.basemap}
        toggleDetail={() => void living.toggleDetail()}
        zoomBy={by => moveBy(by > 0 ? '+' : '-')}
        showWhole={showWhole}
      />
      <MapNote app={app} state={state} />
      {!(app.keepNear && isSheet(size)) && (
        <CardHost
          app={app}
          state={state}
          anchor={toCardAnchor(app, state, camera, size)}
          size={size}
          sheet={isSheet(size)}
        />
      )}
    </section>
  )
}
