// Where the time axis is cut: at the gaps that dwarf what stands on one side of them, the most telling first.

/**
 * A gap is cut only if it is this many times the typical gap on one side of it; and at once if it is that many times
 * the next largest.
 */
const DWARFS = 8
/**
 * What a cut must gain, in doublings of scale summed over the gaps that it lets grow: a base, and a part for each
 * stop, or chance alone would cut long stories.
 */
const BASE_GAIN = 5
const GAIN_PER_STOP = 0.4
/**
 * Fewer stops than this are never cut, and no gap that leaves out less than a day. Of two gaps one dwarfs the other
 * only from so many times on.
 */
const LEAST_STOPS = 3
const DWARFS_THE_OTHER = 16
const LEAST_DAYS = 2

/**
 * Indices of the stops that a break stands before, in order; at most `max`. `anchors` is sorted, in days. Beyond a day
 * only ratios count, so a story of weeks and one of centuries are cut alike.
 *
 * The unrest of a run of stops is the sum, over its gaps, of how many times each would have to double to reach the
 * largest. Each step cuts where that sum falls most. Stops at one date have no gap to speak of and do not count.
 */
export function findBreaks(anchors: readonly number[], max: number): number[] {
  const breaks: number[] = []
  const gaps = anchors.slice(1).map((anchor, index) => anchor - anchors[index]!)
  while (breaks.length < max) {
    const best = [0, ...breaks]
      .map((first, index) => findBreak(gaps, first, breaks[index] ?? anchors.length))
      .reduce((a, b) => (b.gain > a.gain ? b : a))
    if (best.gain === -Infinity) break
    breaks.push(best.before)
    breaks.sort((a, b) => a - b)
  }
  return breaks
}

/**
 * The best cut of the run of stops `first` to `end` (excluded), and what it gains: -Infinity where none is worth it.
 */
function findBreak(gaps: readonly number[], first: number, end: number): { before: number; gain: number } {
  let best = { before: -1, gain: -Infinity }
  if (end - first < LEAST_STOPS) return best
  const run = gaps.slice(first, end - 1)
  const upTo = tally(run)
  const after = tally([...run].reverse()).reverse()
  const whole = after[0]!
  const enough = BASE_GAIN + GAIN_PER_STOP * (end - first)
  run.forEach((gap, index) => {
    const left = upTo[index]!,
      right = after[index + 1]!
    const size = Math.log2(gap) - Math.log2(whole.count > 2 ? DWARFS : DWARFS_THE_OTHER)
    if (gap < LEAST_DAYS || size < Math.min(typical(left), typical(right))) return
    const gain = size >= Math.max(left.most, right.most) ? Infinity : unrest(whole) - unrest(left) - unrest(right)
    if (gain >= enough && gain > best.gain) best = { before: first + index + 1, gain }
  })
  return best
}

interface Tally {
  readonly count: number
  readonly doublings: number
  readonly most: number
}

const unrest = ({ count, doublings, most }: Tally): number => (count ? count * most - doublings : 0)
const typical = ({ count, doublings }: Tally): number => (count ? doublings / count : Infinity)

/**
 * For each length from none to all: how many gaps are above zero, and the sum and the maximum of their binary
 * logarithms.
 */
function tally(gaps: readonly number[]): Tally[] {
  const tallies: Tally[] = [{ count: 0, doublings: 0, most: -Infinity }]
  for (const gap of gaps) {
    const { count, doublings, most } = tallies.at(-1)!
    const size = Math.log2(gap)
    tallies.push(
      gap > 0
        ? { count: count + 1, doublings: doublings + size, most: Math.max(most, size) }
        : { count, doublings, most },
    )
  }
  return tallies
}
