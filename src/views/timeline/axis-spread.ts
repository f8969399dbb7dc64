// Moves crowded stops apart, as little as possible and never past each other, so that each can be told from the next
// and hit.

/**
 * `places` (sorted, in px) moved so that neighbours are at least `gap` apart and all lie within `low` to `high`, with
 * the least sum of squared moves.
 * Where there is no room for the gap, it shrinks to what there is.
 */
export function spread(places: readonly number[], gap: number, low: number, high: number): number[] {
  const room = Math.max(0, high - low)
  const step = places.length > 1 ? Math.min(gap, room / (places.length - 1)) : 0
  // Less the room that those before it need, a place may stand level with its neighbour: isotonic regression by
  // pooling.
  const pools: { sum: number; count: number }[] = []
  places.forEach((place, index) => {
    let pool = { sum: place - index * step, count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count }
      pools.pop()
    }
    pools.push(pool)
  })
  const highest = high - Math.max(0, places.length - 1) * step
  const level = pools.flatMap(({ sum, count }) =>
    Array<number>(count).fill(Math.max(low, Math.min(highest, sum / count))),
  )
  return level.map((place, index) => place + index * step)
}
