// Binary search.

/** The first number below `length` for which `holds`, which holds for all that follow; `length` if none. */
export function findFirst(length: number, holds: (number: number) => boolean): number {
  let low = 0,
    high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
