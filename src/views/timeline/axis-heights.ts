// What stands how high on the axis, in px from its top, by the size of its text and the rows for words alone: nothing
// moves as time does. timeline.css knows the sum.

export interface AxisHeights {
  readonly line: number
  /** Baselines: of the words over the line by row, 0 nearest to it; of the dates under it; of years and gaps. */
  readonly words: (row: number) => number
  readonly dates: number
  readonly notes: number
  readonly all: number
}

/** From the line to what hangs under the first row of words. */
export const CLEAR_PX = 9
/** Between two lines of words. */
const LEADING_PX = 4

export const toRowPx = (textPx: number): number => textPx + LEADING_PX

export function toHeights(rows: number, textPx: number): AxisHeights {
  const line = rows * toRowPx(textPx) + CLEAR_PX + 1
  const dates = line + 10 + 0.8 * textPx
  const notes = dates + 5 + textPx
  return { line, words: row => line - CLEAR_PX - textPx / 4 - row * toRowPx(textPx), dates, notes, all: notes + 4 }
}
