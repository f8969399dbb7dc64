// The basemap in the page: it comes alive with the map, takes its detail when there is time for it, and has the page's
// colours.
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Theme } from '../../model/permalink.ts'
import type { App } from '../app.ts'
import { createBasemapStage, type BasemapStage } from './basemap-stage.ts'
import type { CameraRig } from './camera-rig.ts'
import type { Camera, Size } from './camera.ts'
import { canBeDetailed, wantsDetail, whenIdleNear } from './detail.ts'
import { createMapMover, type MapMover } from './map-mover.ts'
import { toView } from './map-move.ts'
import type { Surface, SurfaceEvents } from './surface.ts'
import type { Basemap } from './surface-slot.ts'
import { useDark } from './use-dark.ts'

export interface LivingBasemap {
  readonly basemap: Basemap
  readonly surface: Surface | undefined
  readonly mover: MapMover
  /** Resolves once a basemap is there that can show any camera. */
  ready(): Promise<void>
  toggleDetail(): Promise<void>
}

interface BasemapOptions {
  readonly root: RefObject<HTMLElement | null>
  readonly base: RefObject<HTMLElement | null>
  readonly rig: CameraRig
  /** The camera of the static map, in `size`. */
  readonly opening: Camera
  readonly size: Size
  readonly theme: Theme
}

export function useBasemap(app: App, options: BasemapOptions): LivingBasemap {
  const { t, actions } = app
  const { root, base, rig, opening, size, theme } = options
  const dark = useDark(theme)
  const [basemap, setBasemap] = useState<Basemap>('static')
  const [surface, setSurface] = useState<Surface>()
  const stage = useRef<BasemapStage>(null)
  const now = useRef({ dark, opening })
  now.current = { dark, opening }
  const ready = () => stage.current!.ready()
  const mover = useRef<MapMover>(null)
  mover.current ??= createMapMover(rig, ready)

  useLayoutEffect(() => {
    base.current!.append(...app.prerendered!.staticMaps)
    // Only a living map can be moved: the page as built says nothing of it, and waking adds no attributes to what
    // stands there.
    Object.assign(base.current!, { role: 'group', ariaLabel: t.map.surface, tabIndex: 0 })
    const made = (stage.current = createBasemapStage({
      root: base.current!,
      rig,
      isDark: () => now.current.dark,
      events: toGestureEvents(app, mover.current!),
      onChange: (name, next) => {
        setBasemap(name)
        setSurface(next)
        if (name === 'static') rig.go(now.current.opening, false, size)
      },
      onLost: () => actions.say(t.map.lost),
    }))
    const cancel = improveLater(app, root.current!, made)
    return () => {
      cancel()
      made.dispose()
    }
  }, [])
  useEffect(() => {
    document.documentElement.dataset['map'] = basemap === 'static' ? 'svg' : basemap
  }, [basemap])
  useEffect(() => surface?.setDark(dark), [surface, dark])

  const toggleDetail = async () => {
    if (basemap === 'gl') return stage.current!.downgrade().catch(() => actions.say(t.map.noSimple))
    if (!canBeDetailed() || !(await stage.current!.upgrade())) actions.say(t.map.noDetail)
  }
  return { basemap, surface, mover: mover.current, ready, toggleDetail }
}

/** The reader's hand ends a move of the map's own, and the address says where the hand has left it. */
function toGestureEvents({ actions }: App, mover: MapMover): Pick<SurfaceEvents, 'onGrab' | 'onRest'> {
  let isGrabbed = false
  return {
    onGrab: () => {
      isGrabbed = true
      mover.stop()
      actions.pause()
    },
    onRest: seen => {
      if (!isGrabbed) return
      isGrabbed = false
      actions.moveMap(toView(seen))
    },
  }
}

/** The result ends it. */
function improveLater({ t, actions, keepNear }: App, root: HTMLElement, stage: BasemapStage): () => void {
  if (!wantsDetail()) return () => undefined
  const improve = async () =>
    canBeDetailed()
      ? stage.upgrade().then(isDetailed => {
          if (!isDetailed) actions.say(t.map.noDetail)
        })
      : stage.ready().catch(() => undefined)
  return (keepNear ?? whenIdleNear)(root, improve, stage.downgrade)
}
