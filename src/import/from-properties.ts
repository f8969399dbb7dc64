// A row, or the properties of a feature, as an item.
import { findColumns, type Column, type Columns } from './columns.ts'
import { toParagraphs, toText, toWords, type Fields } from './fields.ts'
import { readPoint } from './geometry.ts'
import type { ImportedDate, ImportedItem, ImportedPlace } from './imported.ts'
import { toClean, toOneLine } from './plain-text.ts'

/** Without its line. The place has the point of its fields, if these have one. */
export type FromProperties = Omit<ImportedItem, 'line' | 'places'> & { readonly place: ImportedPlace }

/** Fields that no column is known for become lines of the text: `magnitude: 7.1`. */
export function fromProperties(
  properties: Fields,
  columns: Columns = findColumns(Object.keys(properties)),
): FromProperties {
  const get = (column: Column): unknown => {
    const key = columns.keys.get(column)
    return key !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined
  }
  const others = columns.others.flatMap(key => {
    const value = toText(toShown(properties[key]))
    return value === undefined ? [] : [`${toOneLine(toClean(key), 80)}: ${value}`]
  })
  const title = toText(get('title'))
  return {
    id: toWords(get('id')),
    title: title === undefined ? undefined : toOneLine(title, 1000),
    text: toParagraphs(toText(get('text')), ...others),
    date: toDate(get),
    category: toText(get('category')),
    place: { name: toText(get('place')), ...readPoint(get('lat'), get('lng')) },
  }
}

/** A list or an object as its JSON, so that nothing is lost. */
const toShown = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? JSON.stringify(value)
    : typeof value === 'boolean'
      ? String(value)
      : value

function toDate(get: (column: Column) => unknown): ImportedDate | undefined {
  const start = toWords(get('start')) ?? toDateText(get('year'), get('month'), get('day'), get('time'))
  const end = toWords(get('end')) ?? toDateText(get('endYear'), get('endMonth'), get('endDay'), get('endTime'))
  const display = toText(get('display'))
  return start === undefined && end === undefined && display === undefined ? undefined : { start, end, display }
}

/** `2011-03-03 14:05` of a year (`476`, `-44`), a month and so on that may be texts and may be missing. */
export function toDateText(year: unknown, month: unknown, day: unknown, time: unknown): string | undefined {
  const [, minus = '', digits] = /^([-−]?)0*(\d+)$/.exec(toWords(year) ?? '') ?? []
  if (digits === undefined) return toWords(year)
  const parts = [month, day].map(part => toWords(part))
  const whole = parts[0] === undefined ? [] : parts[1] === undefined ? [parts[0]] : [parts[0], parts[1]]
  const date = [digits.padStart(4, '0'), ...whole.map(part => part.padStart(2, '0'))].join('-')
  const clock = toWords(time)
  return `${minus && '-'}${date}${clock === undefined || whole.length < 2 ? '' : ` ${clock}`}`
}
