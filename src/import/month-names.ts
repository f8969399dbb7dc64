// The names of months in any language that the machine knows, by Unicode's CLDR.
import { foldText } from '../compiler/fold-text.ts'

const tables = new Map<string, ReadonlyMap<string, number>>()

/** 1 to 12 for a month's name, long or short, in `lang` (BCP 47) or in English. */
export function toMonth(name: string, lang: string): number | undefined {
  const folded = fold(name)
  return toTable(lang).get(folded) ?? toTable('en').get(folded)
}

function toTable(lang: string): ReadonlyMap<string, number> {
  const known = tables.get(lang)
  if (known) return known
  const table = new Map<string, number>([['sept', 9]])
  for (const style of ['short', 'long'] as const) {
    // With a day: many languages decline the month then.
    for (const format of [
      new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(lang, { month: style, day: 'numeric', timeZone: 'UTC' }),
    ])
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month')
        if (part && !/\d/.test(part.value)) table.set(fold(part.value), month)
      }
  }
  tables.set(lang, table)
  return table
}

const fold = (name: string): string => foldText(name).text.trim().toLowerCase().replace(/\.$/, '')
