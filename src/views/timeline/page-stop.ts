// Where Page Up and Page Down lead: to the next or the previous run of stops.

/**
 * `firsts` are the first stops of the runs between breaks. Without breaks a page is a fifth of the stops, one at
 * least.
 */
export function findPageStop(stop: number, later: boolean, firsts: readonly number[], count: number): number {
  if (firsts.length > 1)
    return later ? (firsts.find(first => first > stop) ?? count - 1) : (firsts.findLast(first => first < stop) ?? 0)
  const page = Math.max(1, Math.round(count / 5))
  return later ? Math.min(count - 1, stop + page) : Math.max(0, stop - page)
}
