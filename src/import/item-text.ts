// The words of an item as they stand in the text that its event cites.
import type { ImportedItem } from './imported.ts'
import { toOneLine } from './plain-text.ts'

const MOST_OF_TITLE = 300
const MOST_OF_NAME = 120
const MOST_OF_DATE = 100

/** The headline; when and where, `1 May 1905 · Bergen · 60.39, 5.32`; then the text. */
export function toPassage({ title, text, date, places, line }: ImportedItem): string {
  const names = [...new Set(places.flatMap(({ name }) => (name === undefined ? [] : [toPrintedName(name)])))]
  const points = places.flatMap(({ geometry }) =>
    geometry?.type === 'Point' ? [geometry.coordinates.toReversed().join(', ')] : [],
  )
  const facts = [toPrintedDisplay(date), toPrintedDate(date), ...names, ...points].filter(part => part !== undefined)
  const isFirst = title === undefined || title.length <= MOST_OF_TITLE
  const head = [title, facts.join(' · ')]
  const lines = [...(isFirst ? head : head.toReversed()), text].filter(part => part !== undefined && part !== '')
  return lines.length > 0 ? lines.join('\n') : `Item of line ${line}`
}

/** `1905-05-01`, `1905-05-01 – 1905-05-03`: as the file writes both. */
export function toPrintedDate(date: ImportedItem['date']): string | undefined {
  const ends = [date?.start, date?.end].filter(end => end !== undefined)
  return ends.length > 0 ? ends.map(end => toOneLine(end, MOST_OF_DATE)).join(' – ') : undefined
}

const toPrintedDisplay = (date: ImportedItem['date']): string | undefined =>
  date?.display === undefined || date.display === toPrintedDate(date)
    ? undefined
    : toOneLine(date.display, MOST_OF_DATE)

export const toPrintedName = (name: string): string => toOneLine(name, MOST_OF_NAME)

/** One text with a blank line between passages, each of them once; `starts` in UTF-16 units. */
export function writeText(passages: readonly string[]): { text: string; starts: readonly number[] } {
  const known = new Map<string, number>()
  const parts: string[] = []
  let length = 0
  const starts = passages.map(passage => {
    const start = known.get(passage) ?? length
    if (known.has(passage) || passage === '') return start
    known.set(passage, start)
    parts.push(passage)
    length += passage.length + 2
    return start
  })
  return { text: `${parts.join('\n\n')}\n`, starts }
}
