// Marks that would cover each other become one with a number, at the place of the most important of them.
import type { Point } from './camera.ts'

export interface Cluster<T> {
  readonly head: T
  /** The head among them. */
  readonly members: readonly T[]
}

/** Marks nearer than this cover each other: a 24 px target each, the least that WCAG 2.5.8 allows. */
const REACH_PX = 24

/**
 * `items` are in the order of importance; those that `standsAlone` never become a part of another, but others of
 * theirs. Each of the rest joins the first that it would cover. A grid of cells makes it linear.
 */
export function toClusters<T extends { readonly at: Point }>(
  items: readonly T[],
  standsAlone: (item: T) => boolean,
): Cluster<T>[] {
  const cells = new Map<string, { readonly head: T; readonly members: T[] }[]>()
  const clusters: { readonly head: T; readonly members: T[] }[] = []
  for (const item of items) {
    const [column, row] = item.at.map(value => Math.floor(value / REACH_PX)) as [number, number]
    const near = [-1, 0, 1].flatMap(dx => [-1, 0, 1].flatMap(dy => cells.get(`${column + dx},${row + dy}`) ?? []))
    const found = standsAlone(item)
      ? undefined
      : near.find(({ head }) => Math.hypot(head.at[0] - item.at[0], head.at[1] - item.at[1]) < REACH_PX)
    if (found) {
      found.members.push(item)
      continue
    }
    const cluster = { head: item, members: [item] }
    clusters.push(cluster)
    const key = `${column},${row}`
    cells.set(key, [...(cells.get(key) ?? []), cluster])
  }
  return clusters
}
