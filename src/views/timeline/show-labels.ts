// Which words stand over the axis at a moment: those that always do, less what the current event and the one pointed at
// cover.
import type { App } from '../app.ts'
import { toFront, touches, type Label, type Named } from './axis-labels.ts'
import type { AxisLayout } from './axis-layout.ts'
import { toSlotLabels } from './axis-slot-labels.ts'
import { toName } from './event-name.ts'

export interface ShownLabel {
  readonly key: string
  readonly label: Label
  readonly how: 'now' | 'pointed' | 'covered' | 'plain'
}

/** `now` and `pointed` are ids of events. */
export function showLabels({ index }: App, layout: AxisLayout, now?: string, pointed?: string): ShownLabel[] {
  const toNamed = (id: string): Named => ({
    id,
    text: toName(index.events.get(id)!),
    at: layout.places[index.stopOf.get(id)!]!,
  })
  const isPlanned = (id: string): boolean => index.events.get(id)!.status === 'planned'
  const base = layout.kind === 'slots' ? toSlots() : layout.labels
  const current = now === undefined ? undefined : toPlaced(now)
  const other = pointed === undefined || pointed === now ? undefined : toPlaced(pointed, current)
  const front = [current, other].filter(label => label !== undefined)
  // Painted before the others, whose ground ends their hairlines.
  const own = front.filter(label => !base.includes(label))
  return [
    ...own.map((label): ShownLabel => ({
      key: `own ${label.id}`,
      label,
      how: label === current ? 'now' : 'pointed',
    })),
    ...base
      .filter(({ id }) => own.every(each => each.id !== id))
      .map((label): ShownLabel => ({ key: label.id, label, how: toHow(label) })),
  ]

  function toHow(label: Label): ShownLabel['how'] {
    if (label === current) return 'now'
    if (label === other) return 'pointed'
    return front.some(each => touches(each, label)) ? 'covered' : 'plain'
  }

  function toSlots(): Label[] {
    if (now === undefined) return []
    const stop = index.stopOf.get(now)!
    const named = index.stops.map(({ events: [first] }) => toNamed(first!))
    const others = named.filter((_, each) => Math.abs(each - stop) > 1)
    return toSlotLabels(layout, toNamed(now), named[stop - 1], named[stop + 1], [
      ...others.filter(({ id }) => isPlanned(id)), // a hollow dot says the least by itself
      ...others.filter(({ id }) => !isPlanned(id)),
    ])
  }

  function toPlaced(id: string, before?: Label): Label | undefined {
    const known = base.find(label => label.id === id)
    return known && !(before && touches(known, before)) ? known : toFront(toNamed(id), layout, base, before)
  }
}
