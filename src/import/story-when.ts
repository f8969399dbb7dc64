// The date of an event as a story file has it. What is open is a proposal: on or before the day of the import.
import type { ImportedItem, ItemsSource } from './imported.ts'
import { toPrintedDate } from './item-text.ts'
import { toOneLine } from './plain-text.ts'
import type { DateReading } from './read-date.ts'

export interface StoryWhen {
  readonly edtf: string
  readonly text?: string
  readonly basis: 'stated' | 'resolved' | 'inferred'
  readonly note?: string
  readonly review?: 'proposed'
}

/** `quote` is where the date is printed. */
export function toWhen(date: DateReading, item: ImportedItem, quote: string, { name, today }: ItemsSource): StoryWhen {
  const printed = toPrintedDate(item.date)
  const text = printed !== undefined && printed.length <= 200 && quote.includes(printed) ? { text: printed } : {}
  if (date.state === 'dated')
    return {
      edtf: date.edtf,
      ...text,
      ...(date.resolved === undefined
        ? { basis: 'stated' }
        : { basis: 'resolved', note: toOneLine(date.resolved, 600) }),
    }
  const open = (edtf: string, why: string): StoryWhen => ({
    edtf,
    ...text,
    basis: 'inferred',
    note: toOneLine(why, 600),
    review: 'proposed',
  })
  if (date.state === 'doubtful') return open(date.edtf, `In ${name} ${date.why}.`)
  const byToday = `[..${today}]`
  if (date.state === 'none') return open(byToday, `${name} has no date for it; it was there on ${today}.`)
  return open(byToday, `${name} says "${date.text}": ${date.why}. It was there on ${today}.`)
}
