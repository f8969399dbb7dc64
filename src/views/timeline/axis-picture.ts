// For tests: the layout of the axis as a drawing in letters, one column for every few px, so that a change of it can be
// read in a diff.
import type { AxisLayout } from './axis-layout.ts'
import { LANES } from './axis-bars.ts'

/** About a letter of a label. */
const COLUMN_PX = 6

/**
 * Rows from the top: captions, how many events each stop has (`o` where all are planned), the line with `|` for a stop,
 * `{}` for a break
 * and `:` for a publication, `;` before it where its day is not known, the bars by lane (`=` lasted, `-` a month or
 * year, `~` one of several days, `/` approximate or uncertain, `<` `>` fading ends), labels, years.
 */
export function toAxisPicture(
  { widthPx, x0, x1, places, breaks, ticks, bars, marks, columns, published, captions, note }: AxisLayout,
  noteText = '',
): string {
  const columnsCount = Math.ceil(widthPx / COLUMN_PX)
  const at = (x: number): number => Math.min(columnsCount - 1, Math.max(0, Math.floor(x / COLUMN_PX)))
  const row = (): string[] => Array<string>(columnsCount).fill(' ')
  const write = (letters: string[], middle: number, text: string): void =>
    [...text].forEach((letter, index) => (letters[at(middle) - Math.floor(text.length / 2) + index] = letter))
  const captionRow = row(),
    counts = row(),
    line = row(),
    labels = row(),
    years = row()
  const lanes = Array.from({ length: LANES }, row)

  for (const { x, text } of captions) write(captionRow, x, text)
  for (const stop of places.keys()) {
    const its = marks.filter(mark => mark.stop === stop)
    if (its.length) counts[at(places[stop]!)] = its.every(mark => mark.status === 'planned') ? 'o' : String(its.length)
  }
  for (const { x0: left, count } of columns) counts[at(left + 3)] = String(count).slice(0, 1)
  for (let column = at(x0); column <= at(x1 - 1); column++) line[column] = '.'
  for (const { edge } of ticks) if (edge !== undefined) line[at(edge)] = "'"
  for (const { x } of breaks) write(line, x, '{}')
  for (const { x, from } of published) {
    if (from !== undefined)
      for (let column = at(from); column < at(x); column++) if (line[column] === '.') line[column] = ';'
    line[at(x)] = ':'
  }
  for (const x of places) line[at(x)] = '|'
  for (const { x0: left, x1: right, lane, kind, about, fades } of bars) {
    for (let column = at(left); column <= at(right - 1); column++)
      lanes[lane]![column] = about ? '/' : { lasted: '=', cell: '-', oneOf: '~' }[kind]
    if (fades === 'start' || fades === 'both') lanes[lane]![at(left)] = '<'
    if (fades === 'end' || fades === 'both') lanes[lane]![at(right - 1)] = '>'
  }
  for (const { x, label, year } of ticks) {
    write(labels, x, label)
    if (year) write(years, x, year)
  }
  if (note)
    write(
      years,
      note === 'end' ? widthPx - (noteText.length / 2) * COLUMN_PX : (noteText.length / 2) * COLUMN_PX,
      noteText,
    )
  return [captionRow, counts, line, ...lanes, labels, years].map(letters => letters.join('').trimEnd()).join('\n')
}
