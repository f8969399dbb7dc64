// The event that a mouse points at on the axis.
import type { Stop } from '../../model/stops.ts'
import { findPlace } from './axis-gestures.ts'
import { findEvent, toAxisX } from './scrub.ts'

/** Further from every stop than this points at none. */
const REACH_PX = 12

type PointerOn = Pick<PointerEvent, 'pointerType' | 'buttons' | 'clientX' | 'target'> & { currentTarget: HTMLElement }

/**
 * Its id: of the dot or word under the pointer, else the first of the stop near to it. `places` are the stops in px.
 */
export function findPointed(event: PointerOn, places: readonly number[], stops: readonly Stop[]): string | undefined {
  if (event.pointerType !== 'mouse' || event.buttons) return undefined
  const x = toAxisX(event.currentTarget, event)
  const stop = findPlace(places, x)
  return findEvent(event.target) ?? (Math.abs(places[stop]! - x) <= REACH_PX ? stops[stop]!.events[0] : undefined)
}
