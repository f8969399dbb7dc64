// The map: a basemap below, the overlay over it, the card at its place, and the camera that follows the selection.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { SHOWN_BY } from '../../state/shown.ts'
import type { ViewProps } from '../app.ts'
import { CardHost } from '../card/card-host.tsx'
import { createBasemapStage, type Basemap, type BasemapStage } from './basemap-stage.ts'
import { toPoint, toProjection, type Camera, type Size } from './camera.ts'
import { createCameraRig, type CameraRig } from './camera-rig.ts'
import { chooseProjection } from './fit.ts'
import { canBeDetailed, wantsDetail, whenIdleNear } from './detail.ts'
import { loadNames } from './load-names.ts'
import { MapControls } from './map-controls.tsx'
import { MapNote } from './map-note.tsx'
import { isMoveKey, toMovedView } from './map-keys.ts'
import { CARD_GAP_PX, isSheet, toCardPx } from './map-padding.ts'
import { toMapMove, toSubjectCamera, toView, type MapMove, type Sight } from './map-move.ts'
import { toStoryPoints } from './map-target.ts'
import { toMarkPoint } from './marks.ts'
import { toOpeningCamera } from './opening.ts'
import { Overlay } from './overlay.tsx'
import type { Surface } from './surface.ts'
import { useDark } from './use-dark.ts'

/** A reader who has scrubbed rests after so many milliseconds. */
const REST_MS = 300

export function MapView({ app, state }: ViewProps) {
  const { t, index, actions, story } = app
  const root = useRef<HTMLElement>(null)
  const base = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size>(app.mapSize)
  const points = useMemo(() => toStoryPoints(app), [app])
  const projection = state.projection ?? chooseProjection(points)
  const whole = useMemo(() => toOpeningCamera(points, size, projection), [points, size, projection])
  const [camera, setCamera] = useState<Camera>(whole)
  const [names, setNames] = useState(app.names)
  const [basemap, setBasemap] = useState<Basemap>('static')
  const [surface, setSurface] = useState<Surface>()
  const shownLabels = useRef<ReadonlySet<string>>(new Set())
  const rig = useRef<CameraRig>(null)
  const stage = useRef<BasemapStage>(null)
  const grabbed = useRef(false)
  const dark = useDark(state.theme)
  const darkNow = useRef(dark)
  darkNow.current = dark
  const wholeNow = useRef(whole)
  wholeNow.current = whole
  rig.current ??= createCameraRig(whole, setCamera)

  /** The static map knows one camera; for any other a basemap must be there first. Without one the map stays where it is. */
  const awaited = useRef<Camera | undefined>(undefined)
  const go = ({ to, when }: MapMove) => {
    awaited.current = to
    const flies = when !== 'at once' && !matchMedia('(prefers-reduced-motion: reduce)').matches
    const leave = () => {
      const isAwaited = awaited.current === to
      if (isAwaited) awaited.current = undefined
      return isAwaited
    }
    const rest = when === 'at rest' ? new Promise(resolve => setTimeout(resolve, REST_MS)) : undefined
    Promise.all([stage.current!.ready(), rest]).then(() => {
      if (leave()) rig.current!.go(to, flies, size)
    }, leave)
  }
  const toHeading = () => awaited.current ?? rig.current!.heading
  /** The first gesture brings a basemap that takes gestures; a flight ends under the reader's hand. */
  const takeHold = () => {
    stage.current!.ready().catch(() => undefined)
    if (toHeading() === rig.current!.camera) return
    awaited.current = undefined
    rig.current!.stop()
    actions.leaveMap(toView(rig.current!.camera))
  }
  const moveBy = (key: string) => actions.moveMap(toMovedView(toHeading(), key, size))

  useLayoutEffect(() => {
    base.current!.append(...app.prerendered!.staticMaps)
    // Only a living map can be moved: the page as built says nothing of it, and waking adds no attributes to what stands there.
    Object.assign(base.current!, { role: 'group', ariaLabel: t.map.surface, tabIndex: 0 })
    const made = (stage.current = createBasemapStage({
      root: base.current!,
      rig: rig.current!,
      isDark: () => darkNow.current,
      events: {
        onGrab: () => {
          grabbed.current = true
          awaited.current = undefined
          rig.current!.stop()
          actions.pause()
        },
        onRest: seen => {
          if (grabbed.current) {
            grabbed.current = false
            actions.moveMap(toView(seen))
          }
        },
      },
      onChange: (name, next) => {
        setBasemap(name)
        setSurface(next)
        if (name === 'static') rig.current!.go(wholeNow.current, false, size)
      },
      onLost: () => actions.say(t.map.lost),
    }))
    const observer = new ResizeObserver(() => {
      const { width, height } = root.current!.getBoundingClientRect()
      if (width > 0 && height > 0)
        setSize(before => (before.width === width && before.height === height ? before : { width, height }))
    })
    observer.observe(root.current!)
    const improve = async () =>
      canBeDetailed()
        ? made.upgrade().then(isDetailed => {
            if (!isDetailed) actions.say(t.map.noDetail)
          })
        : made.ready().catch(() => undefined)
    const cancel = wantsDetail()
      ? (app.keepNear ?? whenIdleNear)(root.current!, improve, made.downgrade)
      : () => undefined
    loadNames().then(setNames, () => undefined) // without them the map still shows the names it opened with
    return () => {
      observer.disconnect()
      cancel()
      made.dispose()
      rig.current!.dispose()
    }
  }, [])

  useEffect(() => {
    document.documentElement.dataset['map'] = basemap === 'static' ? 'svg' : basemap
  }, [basemap])

  const before = useRef<Sight>({ state: app.opening, size, projection, whole })
  useLayoutEffect(() => {
    const now = { state, size, projection, whole }
    const next = toMapMove(app, before.current, now, toHeading())
    if (before.current.size !== size) surface?.resize()
    before.current = now
    if (!next) return
    if (basemap === 'static' && next.to === whole)
      rig.current!.go(whole, false, size) // the static map grows and shrinks with the page
    else go(next)
    if ('view' in next && next.view !== state.view) actions.leaveMap(next.view)
  }, [size, projection, state.selected, state.place, ...SHOWN_BY.map(key => state[key]), state.view])

  useEffect(() => surface?.setDark(dark), [surface, dark])
  useEffect(() => {
    const countries = (places: readonly string[]) =>
      places.flatMap(id => (story.places[id]!.precision === 'country' ? (story.places[id]!.countryCodes ?? []) : []))
    const event = state.selected ? index.events.get(state.selected) : undefined
    surface?.setFocus(countries(Object.keys(story.places)), countries(event?.where.map(where => where.place) ?? []))
  }, [surface, state.selected])

  const anchorPlace = state.place ?? (state.selected && index.events.get(state.selected)!.where[0]?.place)
  const anchor = anchorPlace
    ? toPoint(toProjection(camera, size), camera, size, toMarkPoint(story.places[anchorPlace]!))
    : undefined
  const cardIsOver = (state.selected !== undefined || state.place !== undefined) && !isSheet(size)
  const toggleDetail = async () => {
    if (basemap === 'gl') return stage.current!.downgrade().catch(() => actions.say(t.map.noSimple))
    if (!canBeDetailed() || !(await stage.current!.upgrade())) actions.say(t.map.noDetail)
  }

  return (
    <section class="map" aria-label={t.map.name} ref={root}>
      <a class="skip" href="#time">
        {t.map.skip}
      </a>
      <div
        class="map-base"
        ref={base}
        onPointerDown={takeHold}
        onWheel={takeHold}
        onKeyDown={event => {
          if (isMoveKey(event)) {
            event.preventDefault()
            moveBy(event.key)
          }
        }}
      />
      <Overlay
        app={app}
        state={state}
        camera={camera}
        size={size}
        freeWidth={
          cardIsOver ? size.width - toCardPx(size, index.events.get(state.selected ?? '')) - CARD_GAP_PX : size.width
        }
        names={names}
        shownLabels={shownLabels}
      />
      <MapControls
        app={app}
        state={state}
        projection={projection}
        basemap={basemap}
        toggleDetail={() => void toggleDetail()}
        zoomBy={by => moveBy(by > 0 ? '+' : '-')}
        showWhole={() =>
          actions.moveMap(
            toSubjectCamera(app, { state, size, projection, whole }) === whole ? undefined : toView(whole),
          )
        }
      />
      <MapNote app={app} state={state} />
      {!(app.keepNear && isSheet(size)) && (
        <CardHost app={app} state={state} anchor={anchor} size={size} sheet={isSheet(size)} />
      )}
    </section>
  )
}
