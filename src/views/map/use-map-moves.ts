// The camera follows the state: where the reader wants to look, what is chosen, and the room that the map has.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { App } from '../app.ts'
import type { CameraRig } from './camera-rig.ts'
import { toMapMove, type Sight } from './map-move.ts'
import type { LivingBasemap } from './use-basemap.ts'

export function useMapMoves(app: App, now: Sight, rig: CameraRig, { basemap, surface, mover }: LivingBasemap): void {
  const { state, size, opening } = now
  const before = useRef<Sight>({ ...now, state: app.opening })
  useLayoutEffect(() => {
    const next = toMapMove(app, before.current, now, mover.heading)
    if (before.current.size !== size) surface?.resize()
    before.current = now
    if (!next) return
    if (basemap === 'static' && next.to === opening)
      rig.go(opening, false, size) // the static map grows and shrinks with the page
    else mover.go(rig.heading === rig.camera ? next : { to: next.to }, size) // what flies goes on, in its new room
    if (next.view) app.actions.leaveMap(next.view)
  }, [size, state.selected, state.view])
}
