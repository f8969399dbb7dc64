// The map: a basemap below, the overlay over it, the card at its place, and the camera that follows the selection.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { View } from '../../model/permalink.ts'
import type { ViewProps } from '../app.ts'
import { CardHost } from '../card/card-host.tsx'
import { createBasemapStage, type Basemap, type BasemapStage } from './basemap-stage.ts'
import { toPoint, toProjection, type Camera, type Size } from './camera.ts'
import { createCameraRig, type CameraRig } from './camera-rig.ts'
import { chooseProjection } from './fit.ts'
import { canBeDetailed, wantsDetail, whenIdleNear } from './detail.ts'
import { loadNames } from './load-names.ts'
import { MapControls } from './map-controls.tsx'
import { isMoveKey, toMovedView } from './map-keys.ts'
import { CARD_GAP_PX, CARD_PX, isSheet, toPadding } from './map-padding.ts'
import { areInside, isFramed, toEventCamera, toFramePoints, toStoryPoints } from './map-target.ts'
import { toMarkPoint } from './marks.ts'
import { toOpeningCamera } from './opening.ts'
import { Overlay } from './overlay.tsx'
import type { Surface } from './surface.ts'
import { useDark } from './use-dark.ts'

/** The section of the page, as built: the still map stands where the living one will. */
export function StillView({ app, children }: Pick<ViewProps, 'app'> & { children: ComponentChildren }) {
  return <section class="map" aria-label={app.t.map.name}><div class="map-base">{children}</div></section>
}

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

  /** The still map knows one camera; for any other a basemap must be there first. Without one the map stays where it is. */
  const wanted = useRef<Camera>(whole)
  const go = (to: Camera, animate = !matchMedia('(prefers-reduced-motion: reduce)').matches) => {
    wanted.current = to
    stage.current!.ready().then(() => { if (wanted.current === to) rig.current!.go(to, animate, size) }, () => undefined)
  }
  const move = (view: View) => { go({ ...view, projection, shift: rig.current!.camera.shift }); actions.moveMap(view) }

  useLayoutEffect(() => {
    base.current!.append(...app.stills)
    // Only a living map can be moved: the page as built says nothing of it, and waking adds no attributes to what stands there.
    Object.assign(base.current!, { role: 'group', ariaLabel: t.map.surface, tabIndex: 0 })
    const made = stage.current = createBasemapStage({
      root: base.current!, rig: rig.current!, isDark: () => darkNow.current,
      events: {
        onGrab: () => { grabbed.current = true; rig.current!.stop(); actions.pause() },
        onRest: seen => { if (grabbed.current) { grabbed.current = false; actions.moveMap({ lng: seen.lng, lat: seen.lat, zoom: seen.zoom }) } },
      },
      onChange: (name, next) => {
        setBasemap(name)
        setSurface(next)
        if (name === 'static') rig.current!.go(wholeNow.current, false, size)
      },
      onLost: () => actions.say(t.map.lost),
    })
    const observer = new ResizeObserver(() => {
      const { width, height } = root.current!.getBoundingClientRect()
      if (width > 0 && height > 0) setSize(before => (before.width === width && before.height === height ? before : { width, height }))
    })
    observer.observe(root.current!)
    const improve = () => (canBeDetailed()
      ? made.upgrade().then(isDetailed => { if (!isDetailed) actions.say(t.map.noDetail) })
      : made.ready().catch(() => undefined))
    const cancel = wantsDetail() ? whenIdleNear(root.current!, () => void improve()) : () => undefined
    loadNames().then(setNames, () => undefined) // without them the map still shows the names it opened with
    return () => { observer.disconnect(); cancel(); made.dispose(); rig.current!.dispose() }
  }, [])

  useEffect(() => { document.documentElement.dataset['map'] = basemap === 'static' ? 'svg' : basemap }, [basemap])

  // Another size or projection: the same sight, at once.
  const opened = useRef(size)
  useLayoutEffect(() => {
    surface?.resize()
    const event = state.selected && toEventCamera(app, state.selected, size, toPadding(size, true), projection)
    const to = state.view ? { ...state.view, projection, shift: (event || whole).shift } : event || whole
    if (basemap === 'static' && to === whole) rig.current!.go(whole, false, size) // the still map grows and shrinks with the page
    else if (opened.current !== size || to !== whole || camera.projection !== projection) go(to, false)
    opened.current = size
  }, [size, projection])

  // Another selection: its places come into view, unless they are there already. Without one, the room kept for the card is given back.
  useEffect(() => {
    if (!state.selected) {
      if (rig.current!.camera.shift[0] !== 0) go({ ...rig.current!.camera, shift: [0, 0] })
      return
    }
    const padding = toPadding(size, true)
    const target = toEventCamera(app, state.selected, size, padding, projection)
    const places = index.events.get(state.selected)!.where.map(where => where.place)
    if (target && !isFramed(toFramePoints(app, places), rig.current!.camera, target, size, padding)) go(target)
  }, [state.selected])

  // Another date, nothing selected: back out when its places are elsewhere.
  useEffect(() => {
    if (state.selected || state.place) return
    const places = index.stops[state.stop]!.events.flatMap(id => index.events.get(id)!.where.map(where => where.place))
    if (!areInside(toFramePoints(app, places), rig.current!.camera, size, { top: 0, right: 0, bottom: 0, left: 0 })) go(whole)
  }, [state.stop])

  // The link's view.
  useEffect(() => {
    const { lng, lat, zoom } = rig.current!.camera
    if (state.view && (Math.abs(state.view.lng - lng) > 1e-3 || Math.abs(state.view.lat - lat) > 1e-3 || Math.abs(state.view.zoom - zoom) > 1e-2)) go({ ...state.view, projection, shift: rig.current!.camera.shift })
  }, [state.view])

  useEffect(() => surface?.setDark(dark), [surface, dark])
  useEffect(() => {
    const countries = (places: readonly string[]) => places.flatMap(id => (story.places[id]!.precision === 'country' ? (story.places[id]!.countryCodes ?? []) : []))
    const event = state.selected ? index.events.get(state.selected) : undefined
    surface?.setFocus(countries(Object.keys(story.places)), countries(event?.where.map(where => where.place) ?? []))
  }, [surface, state.selected])

  const anchorPlace = state.place ?? (state.selected && index.events.get(state.selected)!.where[0]?.place)
  const anchor = anchorPlace ? toPoint(toProjection(camera, size), camera, size, toMarkPoint(story.places[anchorPlace]!)) : undefined
  const cardIsOver = (state.selected !== undefined || state.place !== undefined) && !isSheet(size)
  const toggleDetail = async () => {
    if (basemap === 'gl') return stage.current!.downgrade().catch(() => actions.say(t.map.noSimple))
    if (!canBeDetailed() || !(await stage.current!.upgrade())) actions.say(t.map.noDetail)
  }

  return (
    <section class="map" aria-label={t.map.name} ref={root}>
      <a class="skip" href="#time">{t.map.skip}</a>
      <div class="map-base" ref={base}
        onPointerDown={() => void stage.current!.ready().catch(() => undefined)} onWheel={() => void stage.current!.ready().catch(() => undefined)}
        onKeyDown={event => { if (isMoveKey(event)) { event.preventDefault(); move(toMovedView(rig.current!.camera, event.key, size)) } }} />
      <Overlay app={app} state={state} camera={camera} size={size} freeWidth={cardIsOver ? size.width - CARD_PX - CARD_GAP_PX : size.width} names={names} shownLabels={shownLabels} />
      <MapControls app={app} state={state} projection={projection} basemap={basemap} toggleDetail={() => void toggleDetail()}
        zoomBy={by => move(toMovedView(rig.current!.camera, by > 0 ? '+' : '-', size))} showWhole={() => { actions.moveMap(undefined); go(whole) }} />
      <CardHost app={app} state={state} anchor={anchor} size={size} sheet={isSheet(size)} />
    </section>
  )
}
