// The map: a basemap below, the overlay over it, the card at its place, and the camera that follows the selection.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ViewProps } from '../app.ts'
import { CardHost } from '../card/card-host.tsx'
import { toPoint, toProjection, type Camera, type Size } from './camera.ts'
import { createCameraRig, type CameraRig } from './camera-rig.ts'
import { chooseProjection, fitCamera } from './fit.ts'
import { MapControls } from './map-controls.tsx'
import type { BaseName } from './map-labels.ts'
import { CARD_GAP_PX, CARD_PX, isSheet, toPadding } from './map-padding.ts'
import { areInside, isFramed, toEventCamera, toFramePoints, toStoryPoints } from './map-target.ts'
import { toMarkPoint } from './marks.ts'
import { Overlay } from './overlay.tsx'
import type { Surface } from './surface.ts'
import { isMoveKey, toMovedView } from './map-keys.ts'
import { loadNames } from './load-names.ts'
import { useDark } from './use-dark.ts'

/** The map as the page is built, before its real size is known. */
const BUILT_SIZE: Size = { width: 840, height: 500 }

export function MapView({ app, state }: ViewProps) {
  const { t, index, actions, story } = app
  const root = useRef<HTMLDivElement>(null)
  const base = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(BUILT_SIZE)
  const storyPoints = useMemo(() => toStoryPoints(app), [app])
  const projection = state.projection ?? chooseProjection(storyPoints)
  const whole = useMemo(() => fitCamera(storyPoints, size, toPadding(size, false), projection), [storyPoints, size, projection])
  const [camera, setCamera] = useState<Camera>(whole)
  const [names, setNames] = useState<readonly BaseName[]>([])
  const shownLabels = useRef<ReadonlySet<string>>(new Set())
  const rig = useRef<CameraRig>(null)
  const [surface, setSurface] = useState<Surface>()
  const grabbed = useRef(false)
  const dark = useDark(state.theme)

  rig.current ??= createCameraRig(whole, setCamera)
  const go = useCallback((to: Camera) => rig.current!.go(to, !matchMedia('(prefers-reduced-motion: reduce)').matches, size), [size])

  useLayoutEffect(() => {
    const measure = () => {
      const { width, height } = root.current!.getBoundingClientRect()
      setSize(before => (before.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(root.current!)
    return () => observer.disconnect()
  }, [])

  // Another size or projection: the same sight, at once.
  useLayoutEffect(() => {
    surface?.resize()
    const event = state.selected && toEventCamera(app, state.selected, size, toPadding(size, true), projection)
    rig.current!.go(state.view ? { ...state.view, projection, shift: (event || whole).shift } : event || whole, false, size)
  }, [size, projection])

  // Another selection: its places come into view, unless they are there already.
  useEffect(() => {
    if (!state.selected) return
    const padding = toPadding(size, true)
    const target = toEventCamera(app, state.selected, size, padding, projection)
    const points = toFramePoints(app, index.events.get(state.selected)!.where.map(where => where.place))
    if (target && !isFramed(points, rig.current!.camera, target, size, padding)) go(target)
  }, [state.selected])

  // Another date, nothing selected: back out when its places are elsewhere.
  useEffect(() => {
    if (state.selected || state.place) return
    const places = index.stops[state.stop]!.events.flatMap(id => index.events.get(id)!.where.map(where => where.place))
    if (!areInside(toFramePoints(app, places), rig.current!.camera, size, { top: 0, right: 0, bottom: 0, left: 0 })) go(whole)
  }, [state.stop])

  // The link's view, or back to the story's own.
  useEffect(() => {
    const { lng, lat, zoom } = rig.current!.camera
    if (state.view && (Math.abs(state.view.lng - lng) > 1e-3 || Math.abs(state.view.lat - lat) > 1e-3 || Math.abs(state.view.zoom - zoom) > 1e-2)) go({ ...state.view, projection, shift: rig.current!.camera.shift })
  }, [state.view])

  useEffect(() => {
    let ended = false
    let made: Surface | undefined
    void import('./gl-surface.ts').then(async ({ createGlSurface }) => {
      if (ended) return
      made = await createGlSurface(base.current!, rig.current!.camera, dark, {
        onGrab: () => { grabbed.current = true; rig.current!.stop(); actions.pause() },
        onPaint: seen => rig.current!.painted(seen),
        onRest: seen => { if (grabbed.current) { grabbed.current = false; actions.moveMap({ lng: seen.lng, lat: seen.lat, zoom: seen.zoom }) } },
        onLost: () => { document.documentElement.dataset['map'] = 'static' },
      })
      if (ended) return made.dispose()
      setSurface(made)
      rig.current!.setSurface(made)
      document.documentElement.dataset['map'] = 'gl'
    }).catch(() => { document.documentElement.dataset['map'] = 'static' })
    void loadNames().then(setNames, () => undefined) // without its names the map still shows the story's own
    return () => { ended = true; made?.dispose(); rig.current!.dispose() }
  }, [])

  const countries = (places: readonly string[]) => places.flatMap(id => (story.places[id]!.precision === 'country' ? (story.places[id]!.countryCodes ?? []) : []))
  useEffect(() => surface?.setDark(dark), [surface, dark])
  useEffect(() => {
    const event = state.selected ? index.events.get(state.selected) : undefined
    surface?.setFocus(countries(Object.keys(story.places)), countries(event?.where.map(where => where.place) ?? []))
  }, [surface, state.selected])

  const anchorPlace = state.place ?? (state.selected && index.events.get(state.selected)!.where[0]?.place)
  const anchor = anchorPlace ? toPoint(toProjection(camera, size), camera, size, toMarkPoint(story.places[anchorPlace]!)) : undefined
  const move = (view: { lng: number; lat: number; zoom: number }) => { go({ ...view, projection, shift: rig.current!.camera.shift }); actions.moveMap(view) }

  return (
    <section class="map" aria-label={t.map.name} ref={root}>
      <a class="skip" href="#time">{t.map.skip}</a>
      <div class="map-base" ref={base} role="group" aria-label={t.map.surface} tabIndex={0}
        onKeyDown={event => { if (isMoveKey(event)) { event.preventDefault(); move(toMovedView(rig.current!.camera, event.key, size)) } }} />
      <Overlay app={app} state={state} camera={camera} size={size} freeWidth={anchorPlace && !isSheet(size) ? size.width - CARD_PX - CARD_GAP_PX : size.width} names={names} shownLabels={shownLabels} />
      <MapControls app={app} state={state} projection={projection} zoomBy={by => move(toMovedView(rig.current!.camera, by > 0 ? '+' : '-', size))}
        showWhole={() => { actions.moveMap(undefined); go(whole) }} />
      <CardHost app={app} state={state} anchor={anchor} size={size} sheet={isSheet(size)} />
    </section>
  )
}
