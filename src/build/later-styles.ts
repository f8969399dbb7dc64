// The styles that the map does without stand after it in the page, so that it is in the first packets of the answer.

/** Before the first rule of styles/timeline.css, as the minifier leaves it. */
const BETWEEN = /(?=\.later-styles\s*\{)/
/** What the views leave room for. */
const ROOM = '<div class="later-styles"><style></style>'
/** The sheet for paper and for a page without script, whose rules come after those that they replace. */
const SHEET = /<link rel="stylesheet" media="print[^>]*>\s*/

/** What stands inside the style elements of a page that this sheet is put into, in their order. */
export const splitStyles = (css: string): readonly string[] => css.split(BETWEEN)

/** Moves the later styles of a page to where its views leave room for them. */
export function placeLaterStyles(html: string): string {
  const [, css = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? []
  const [first, later] = splitStyles(css)
  if (later === undefined || !html.includes(ROOM)) return html
  const [sheet = ''] = SHEET.exec(html) ?? []
  return html
    .replace(css, () => first!)
    .replace(sheet, '')
    .replace(ROOM, () => `<div class="later-styles"><style>${later}</style>${sheet.trim()}`)
}
