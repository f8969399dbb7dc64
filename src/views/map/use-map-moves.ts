// The camera follows the state: what is selected or on show, and the room that the map has.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { SHOWN_BY } from '../../state/shown.ts'
import type { App } from '../app.ts'
import type { CameraRig } from './camera-rig.ts'
import { toMapMove, type Sight } from './map-move.ts'
import type { LivingBasemap } from './use-basemap.ts'

export function useMapMoves(app: App, now: Sight, rig: CameraRig, { basemap, surface, mover }: LivingBasemap): void {
  const { state, size, projection, whole } = now
  const before = useRef<Sight>({ ...now, state: app.opening })
  useLayoutEffect(() => {
    const next = toMapMove(app, before.current, now, mover.heading)
    if (before.current.size !== size) surface?.resize()
    before.current = now
    if (!next) return
    if (basemap === 'static' && next.to === whole)
      rig.go(whole, false, size) // the static map grows and shrinks with the page
    else mover.go(next, size)
    if ('view' in next && next.view !== state.view) app.actions.leaveMap(next.view)
  }, [size, projection, state.selected, state.place, ...SHOWN_BY.map(key => state[key]), state.view])
}
