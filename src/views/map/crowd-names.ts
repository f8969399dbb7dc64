// The names of a crowd: few, and each stays where it stands while it can, so that none jumps as time goes.
import type { PointProjection, Size } from './camera.ts'
import { meets, type Rect } from './place-labels.ts'
import { placeNames, type Named, type PlacedName, type PlacedNames } from './place-names.ts'

/** The most important signs. */
const MOST_NAMED = 24

/** Of the last moment that was asked for, at a camera. */
const lastNames = new WeakMap<PointProjection, PlacedNames>()

/** `named` in the order of importance; `taken` is what no name may cover. */
export function placeCrowdNames(
  projection: PointProjection,
  named: readonly Named[],
  size: Size,
  taken: readonly Rect[],
): PlacedNames {
  const offered = named.slice(0, MOST_NAMED)
  const before = new Map([...(lastNames.get(projection) ?? [])].map(([name, placed]) => [name.id, placed]))
  const kept = new Map<Named, PlacedName>()
  for (const name of offered) {
    const last = before.get(name.id)
    const isSaid = last && name.forms.some(lines => lines.every((line, at) => line === last.lines[at]))
    if (isSaid && ![...taken, ...toRects(kept)].some(rect => meets(rect, last.rect))) kept.set(name, last)
  }
  const rest = offered.filter(name => !kept.has(name))
  const all = new Map([...kept, ...placeNames(rest, size, [...taken, ...toRects(kept)])])
  lastNames.set(projection, all)
  return all
}

const toRects = (names: PlacedNames): Rect[] => [...names.values()].map(({ rect }) => rect)
