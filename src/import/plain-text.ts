// Descriptions, which may be HTML, as plain text. Nothing of them is ever put into a page as HTML.
import { Parser } from 'htmlparser2'
import { findLooseDirection } from '../compiler/direction-marks.ts'

const BLOCKS = new Set(
  (
    'address article aside blockquote br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
)
const CELLS = new Set(['td', 'th'])
/** What a page does not show. */
const UNSEEN = new Set(['script', 'style', 'template', 'title', 'noscript', 'iframe', 'object', 'svg', 'math'])

/** A paragraph a line, without blank lines. A link has its address after it, a picture its alternative text. */
export function toPlainText(html: string): string {
  const parts: string[] = []
  const links: string[] = []
  let unseen = 0
  const parser = new Parser({
    onopentag(name, { href, alt }) {
      if (UNSEEN.has(name)) unseen += 1
      if (BLOCKS.has(name)) parts.push('\n')
      if (CELLS.has(name)) parts.push(' ')
      if (name === 'a') links.push(/^https?:/i.test(href ?? '') ? href! : '')
      if (name === 'img' && alt) parts.push(alt)
    },
    ontext(text) {
      if (unseen === 0) parts.push(text)
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1)
      if (BLOCKS.has(name)) parts.push('\n')
      const link = name === 'a' ? links.pop() : undefined
      if (link && !parts.at(-1)?.includes(link)) parts.push(` (${link})`)
    },
  })
  parser.write(html)
  parser.end()
  return toLines(parts.join('')).join('\n')
}

const toLines = (text: string): string[] =>
  toClean(text)
    .split('\n')
    .map(line => line.replace(/\s+/gu, ' ').trim())
    .filter(line => line !== '')

/** Without control characters, halves of surrogate pairs and marks of direction that have no counterpart. */
export function toClean(text: string): string {
  const clean = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}|\ufeff/gu, '')
  return findLooseDirection(clean) === undefined ? clean : clean.replace(/\p{Bidi_Control}/gu, '')
}

/** In one line, of at most `max` UTF-16 units, cut between words. */
export function toOneLine(text: string, max: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= max) return line
  const cut = line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/\s+\S*$/u, '').slice(0, max - 1) || cut}…`
}
