// The events as a table.
import { geoJSONToWkt } from 'betterknown'
import { csvFormat } from 'd3'
import { FACTS, toFacts, type Placing } from './placings.ts'

/** Cells that a spreadsheet would calculate: a formula, or a command hidden behind it. The last four are the full-width signs. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * UTF-8, RFC 4180, a header row, then a row for each event at each of its places, in the order of time. `geo_wkt` holds the story's own lines and areas
 * (a country and a ring are given by `country_codes` and `radius_km`); `quotes`, `quote_langs` (BCP 47), `articles` and `article_urls` go together, ` | ` between them.
 * A text that begins with = + - @, a tab or a line break has an apostrophe put before it, so that no spreadsheet takes it for a formula.
 */
export function toEventsCsv(placings: readonly Placing[]): string {
  const rows = placings.map(placing => {
    const { quotes, at } = placing
    const join = (cells: readonly (string | undefined)[]) => cells.map(cell => cell ?? '').join(' | ')
    return {
      ...toFacts(placing),
      geo_wkt: at && at.place.geometry.type !== 'Point' ? geoJSONToWkt(at.geometry) : undefined,
      quotes: join(quotes.map(({ exact }) => exact)),
      quote_langs: join(quotes.map(({ lang }) => lang)),
      articles: join(quotes.map(({ article }) => article.headline)),
      article_urls: quotes.some(({ article }) => article.url)
        ? join(quotes.map(({ article }) => article.url))
        : undefined,
    }
  })
  const safe = rows.map(row =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell,
      ]),
    ),
  )
  return `${csvFormat(safe, [...FACTS, 'geo_wkt', 'quotes', 'quote_langs', 'articles', 'article_urls'])}\n`
}
