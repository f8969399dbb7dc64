// The map: a basemap below, the overlay over it, the card at its place, and the camera.
import { useMemo, useRef } from 'preact/hooks'
import { toNearestEvent } from '../../model/nearest-event.ts'
import { isFilter } from '../../model/filter.ts'
import type { ViewProps } from '../app.ts'
import { CardHost } from '../card/card-host.tsx'
import { toCardAnchor } from './card-anchor.ts'
import { toTaken } from './map-corners.ts'
import { MapBase } from './map-base.tsx'
import { MapControls } from './map-controls.tsx'
import { MapKey } from './map-key.tsx'
import { toMovedView } from './map-keys.ts'
import { isSame, toView } from './map-move.ts'
import { toPlacesCamera } from './map-target.ts'
import { chooseFrame, toOpeningCamera, toWholeCamera } from './opening.ts'
import { Overlay } from './overlay.tsx'
import { toNamesInSight } from './map-labels.ts'
import { toPicture } from './picture.ts'
import { isShown } from './mark.ts'
import { lacksPaths, toBuiltPaths } from './shape-paths.ts'
import { later, LATER_MS } from '../loaders.ts'
import { useBasemap } from './use-basemap.ts'
import { useCameraRig } from './use-camera-rig.ts'
import { useFocus } from './use-focus.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useMapMoves } from './use-map-moves.ts'
import { useMapSize } from './use-map-size.ts'
import { useNames } from './use-names.ts'
import { useLatest } from '../use-latest.ts'
import { usePart } from '../use-part.ts'
import { useTextScale } from './use-text-scale.ts'

/** So close the map has a scale bar. */
const CLOSE_ZOOM = 8

export function MapView({ app, state }: ViewProps) {
  const { t, actions } = app
  const root = useRef<HTMLElement>(null)
  const base = useRef<HTMLDivElement>(null)
  const before = useRef<ReadonlySet<string>>(new Set())
  const size = useMapSize(root, app.mapSize)
  const scale = useTextScale(root, size.width)
  const opening = useMemo(() => toOpeningCamera(app, size), [app.story, size])
  const whole = useMemo(() => toWholeCamera(app, size), [app.story, size])
  const { camera, rig } = useCameraRig(opening)
  const living = useBasemap(app, { root, base, rig, opening, size, theme: state.theme })
  const all = useNames(app)
  const names = useMemo(() => toNamesInSight(all, camera, size), [all, camera, size])
  useMapMoves(app, { state, size, opening, whole }, rig, living)
  useFocus(app, state, living.surface)
  useKeptFocus(root)
  const taken = toTaken(size, scale)
  const picture = toPicture(app, state, { camera, size, names, scale, taken, before: before.current })
  const hasNote = state.mode !== 'upto' || isFilter(state.filter) || !picture.marks.some(isShown)
  const lacks = lacksPaths(app, state, picture.marks, app.prerendered!.paths[chooseFrame(size).name])
  const more = usePart(later, hasNote || camera.zoom >= CLOSE_ZOOM || lacks, LATER_MS)
  const paths = more ? more.toDrawnPaths(app.story, camera, size) : toBuiltPaths(app, size)
  before.current = new Set(picture.labels.map(label => label.id))

  /** The first gesture brings a basemap that takes gestures; a flight ends under the reader's hand. */
  const takeHold = useLatest(() => {
    living.ready().catch(() => undefined)
    if (living.mover.heading === rig.camera) return
    living.mover.stop()
    actions.leaveMap(toView(rig.camera))
  })
  const moveBy = useLatest((key: string) => actions.moveMap(toMovedView(living.mover.heading, key, size)))
  const zoomBy = useLatest((by: number) => moveBy(by > 0 ? '+' : '-'))
  const toggleDetail = useLatest(() => void living.toggleDetail())
  const showWhole = useLatest(() => actions.moveMap(toView(whole)))
  const goTo = useLatest((places: readonly string[]) => {
    const to = toPlacesCamera(app, places, rig.camera, size)
    const { events } = picture.marks.find(({ id }) => id === places[0])!
    // Marks in one that no nearer view tells apart have a list; those of a tag are elsewhere.
    const isInSight = picture.points.some(({ mark }) => mark.id === places[0])
    if (places.length > 1 && (!to || (isInSight && to.zoom <= rig.camera.zoom + 0.01)))
      return actions.openPlaces(places)
    actions.moveMap(to && toView(to))
    // Last: what a reader chooses takes the focus.
    if (places.length === 1) actions.select(toNearestEvent(events, app.index, state.stop).id)
  })

  return (
    <section class="map" aria-label={t.map.name} ref={root}>
      <a class="skip" href="#time">
        {t.map.skip}
      </a>
      <MapBase base={base} takeHold={takeHold} moveBy={moveBy} />
      <Overlay app={app} state={state} camera={camera} size={size} picture={picture} paths={paths} goTo={goTo} />
      <MapControls
        app={app}
        state={state}
        basemap={living.basemap}
        hasWhole={!isSame(opening, whole)}
        toggleDetail={toggleDetail}
        zoomBy={zoomBy}
        showWhole={showWhole}
      />
      {more && <more.MapNote app={app} state={state} words={more.toWords(app)} />}
      <CardHost app={app} state={state} anchor={toCardAnchor(picture, state)} size={size} avoid={picture.kept} />
      {more && <more.ScaleBar app={app} words={more.toWords(app)} camera={camera} />}
      <MapKey app={app} marks={picture.inSight} />
    </section>
  )
}
