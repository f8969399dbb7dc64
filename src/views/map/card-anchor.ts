// Where the open card belongs on the map, and what it leaves of it.
import type { State } from '../../state/state.ts'
import type { App } from '../app.ts'
import { toPoint, toProjection, type Camera, type Point, type Size } from './camera.ts'
import { CARD_GAP_PX, isSheet, toCardPx } from './map-padding.ts'
import { toMarkPoint } from './marks.ts'

/** Pixels of the place that the card is of; undefined without one or behind the globe. */
export function toCardAnchor({ index, story }: App, state: State, camera: Camera, size: Size): Point | undefined {
  const place = state.place ?? (state.selected && index.events.get(state.selected)!.where[0]?.place)
  return place ? toPoint(toProjection(camera, size), camera, size, toMarkPoint(story.places[place]!)) : undefined
}

/** Width of the map that no card covers, pixels. */
export function toFreeWidth({ index }: App, { selected, place }: State, size: Size): number {
  const cardIsOver = (selected !== undefined || place !== undefined) && !isSheet(size)
  return cardIsOver ? size.width - toCardPx(size, index.events.get(selected ?? '')) - CARD_GAP_PX : size.width
}
