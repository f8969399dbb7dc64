// For tests: the layout of the axis as a drawing in letters, one column for every few px, so that a change of it can be
// read in a diff.
import type { AxisLayout } from './axis-layout.ts'

/** About a letter of a label. */
const COLUMN_PX = 6

/**
 * Rows from the top: events in words, how many events each stop has (`o` where all are planned), the line with `|` for
 * a stop, `:` for one whose day is not certain, `{}` for a break and `'` for the beginning of a day, month or year, the
 * dates, the years with gaps and `[]` for publications.
 */
export function toAxisPicture(layout: AxisLayout): string {
  const { widthPx, rows, x0, x1, places, breaks, ticks, bars, marks, columns, labels, captions, band } = layout
  const columnsCount = Math.ceil(widthPx / COLUMN_PX)
  const at = (x: number): number => Math.min(columnsCount - 1, Math.max(0, Math.floor(x / COLUMN_PX)))
  const row = (): string[] => Array<string>(columnsCount).fill(' ')
  const write = (letters: string[], middle: number, text: string): void =>
    [...text].forEach((letter, index) => (letters[at(middle) - Math.floor(text.length / 2) + index] = letter))
  const words = Array.from({ length: rows }, row),
    counts = row(),
    line = row(),
    dates = row(),
    notes = row()

  for (const { x, row: own, text } of labels) write(words[rows - 1 - own]!, x, text)
  for (const stop of places.keys()) {
    const its = marks.filter(mark => mark.stop === stop)
    if (its.length) counts[at(places[stop]!)] = its.every(mark => mark.planned) ? 'o' : String(its.length)
  }
  for (const { x0: left, ids } of columns) counts[at(left + 3)] = String(ids.length).slice(0, 1)
  for (let column = at(x0); column <= at(x1 - 1); column++) line[column] = '.'
  for (const { edge } of ticks) if (edge !== undefined) line[at(edge)] = "'"
  for (const { x } of breaks) write(line, x, '{}')
  places.forEach((x, stop) => (line[at(x)] = bars[stop] ? ':' : '|'))
  for (const { x, label, year } of ticks) {
    write(dates, x, label)
    if (year) write(notes, x, year)
  }
  if (band) {
    notes[at(band.x0)] = '['
    notes[at(band.x1)] = ']'
    write(notes, band.caption.x, band.caption.text)
  }
  for (const { x, text } of captions) write(notes, x, text)
  return [...words, counts, line, dates, notes].map(letters => letters.join('').trimEnd()).join('\n')
}
