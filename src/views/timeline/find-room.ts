// Room for a word in a row of words.

export type Span = readonly [from: number, to: number]

/** Between two words of a row, px. */
export const WORD_GAP_PX = 6

/**
 * The middle nearest to `want`, at most `reach` from it, of a word `half` wide to each side that touches nothing of
 * `taken` and stays within `widthPx`.
 */
export function findRoom(
  taken: readonly Span[],
  half: number,
  want: number,
  reach: number,
  widthPx: number,
): number | undefined {
  const clamp = (x: number): number => Math.max(half, Math.min(widthPx - half, x))
  const apart = half + WORD_GAP_PX / 2
  if (2 * half > widthPx) return undefined
  return [want, ...taken.flatMap(([from, to]) => [from - apart, to + apart])]
    .map(clamp)
    .filter(
      x =>
        Math.abs(x - want) <= reach && taken.every(([from, to]) => x + apart <= from + 0.01 || x - apart >= to - 0.01),
    )
    .sort((a, b) => Math.abs(a - want) - Math.abs(b - want))[0]
}
