// The arcs between the places of the events on show.
import type { Story } from '../../model/story.ts'
import type { Shown } from '../../model/window.ts'
import { toPairs } from './arcs.ts'
import type { LngLat } from './camera.ts'
import { toMarkPoint } from './marks.ts'

export interface Arc {
  readonly event: string
  readonly from: LngLat
  readonly to: LngLat
  readonly shown: Exclude<Shown, 'hidden'>
  readonly selected: boolean
  readonly planned: boolean
  /** A journey leads to its second place; a call leads nowhere. */
  readonly directed: boolean
}

/** The arcs of the events on show; where two events join the same places, the current one is drawn. */
export function toMapArcs(story: Story, shown: ReadonlyMap<string, Shown>, selected: string | undefined): Arc[] {
  return story.events.flatMap(event => {
    const state = shown.get(event.id)
    if (event.join === 'none' || state === undefined || state === 'hidden') return []
    const points = event.where.map(where => toMarkPoint(story.places[where.place]!))
    return toPairs(event.join, points).map(([from, to]): Arc => ({
      event: event.id,
      from,
      to,
      shown: state,
      selected: event.id === selected,
      planned: event.status === 'planned',
      directed: event.join === 'path',
    }))
  })
}
