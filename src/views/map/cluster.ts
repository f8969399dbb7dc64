// Marks that would cover each other become one with a number, at the place of the most important of them.
import type { Point } from './camera.ts'

export interface Cluster<T> {
  readonly head: T
  /** The head among them. */
  readonly members: readonly T[]
}

/** Marks nearer than this cover each other: a 24 px target each, the least that WCAG 2.5.8 allows. */
export const REACH_PX = 24
/** More columns than any map has cells. */
const ROW = 2 ** 20

/**
 * `items` are in the order of importance; those that `standsAlone` never become a part of another, but others of
 * theirs. Each of the rest joins the first that it would cover. A grid of cells makes it linear.
 */
export function toClusters<T extends { readonly at: Point }>(
  items: readonly T[],
  standsAlone: (item: T) => boolean,
  reachPx = REACH_PX,
): Cluster<T>[] {
  const cells = new Map<number, { readonly head: T; readonly members: T[] }[]>()
  const clusters: { readonly head: T; readonly members: T[] }[] = []
  const near = ({ at: [x, y] }: T, cell: number) => {
    for (const column of [-1, 0, 1])
      for (const row of [-ROW, 0, ROW])
        for (const cluster of cells.get(cell + row + column) ?? [])
          if (Math.hypot(cluster.head.at[0] - x, cluster.head.at[1] - y) < reachPx) return cluster
    return undefined
  }
  for (const item of items) {
    const cell = Math.floor(item.at[0] / reachPx) + ROW * Math.floor(item.at[1] / reachPx)
    const found = standsAlone(item) ? undefined : near(item, cell)
    if (found) {
      found.members.push(item)
      continue
    }
    const cluster = { head: item, members: [item] }
    clusters.push(cluster)
    const here = cells.get(cell)
    if (here) here.push(cluster)
    else cells.set(cell, [cluster])
  }
  return clusters
}
