// Where the rows of a long list stand: those that have been drawn by their measured heights, all others by an estimate.
// Pixels, from the top of the list.

export interface RowTops {
  /** Of each row that is listed, and the end of the last. */
  readonly tops: Float64Array
}

/** `heights` are those of `listed` rows, 0 of one that has not been measured yet. */
export function toTops(listed: readonly string[], heights: ReadonlyMap<string, number>, estimate: number): Float64Array {
  const tops = new Float64Array(listed.length + 1)
  for (const [row, id] of listed.entries()) tops[row + 1] = tops[row]! + (heights.get(id) ?? estimate)
  return tops
}
