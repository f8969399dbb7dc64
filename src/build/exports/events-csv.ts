// The events as a table.
import { geoJSONToWkt } from 'betterknown'
import { toPlaceGeometry } from './place-geometry.ts'
import { FACTS, toFacts, type Placing } from './placings.ts'

/** Without it spreadsheets read UTF-8 in the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff'
/** Cells that a spreadsheet would calculate: a formula, or a command behind it. The last four are full-width signs. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
/** Cells that need quotes: by RFC 4180, and for LibreOffice, which also splits at semicolons and tabs. */
const SPECIAL = /[",;\t\r\n]/
const COLUMNS = [...FACTS, 'geo_wkt', 'quotes', 'quote_langs', 'articles', 'article_urls'] as const

/**
 * UTF-8 with its mark, RFC 4180, a header row, then a row for each event at each of its places, in the order of time.
 * `geo_wkt` holds the story's own lines and areas (a country and a ring are given by `country_codes` and `radius_km`);
 * `quotes`, `quote_langs` (BCP 47), `articles` and `article_urls` go together, ` | ` between them. A text that begins
 * with = + - @, a tab or a
 * line break has an apostrophe put before it, so that no spreadsheet takes it for a formula.
 */
export function toEventsCsv(placings: readonly Placing[]): string {
  const rows = placings.map(placing => {
    const row = toRow(placing)
    return COLUMNS.map(name => toCell(row[name]))
  })
  return `${BYTE_ORDER_MARK}${[COLUMNS, ...rows].map(row => `${row.join(',')}\r\n`).join('')}`
}

function toRow(placing: Placing): Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>> {
  const { quotes, at } = placing
  const join = (cells: readonly (string | undefined)[]) => cells.map(cell => cell ?? '').join(' | ')
  return {
    ...toFacts(placing),
    geo_wkt: at && at.place.geometry.type !== 'Point' ? geoJSONToWkt(toPlaceGeometry(at.place)) : undefined,
    quotes: join(quotes.map(({ exact }) => exact)),
    quote_langs: join(quotes.map(({ lang }) => lang)),
    articles: join(quotes.map(({ article }) => article.headline)),
    article_urls: quotes.some(({ article }) => article.url)
      ? join(quotes.map(({ article }) => article.url))
      : undefined,
  }
}

function toCell(value: string | number | undefined): string {
  if (typeof value !== 'string') return String(value ?? '')
  const text = FORMULA.test(value) ? `'${value}` : value
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
