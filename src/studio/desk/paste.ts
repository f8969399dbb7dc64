// What somebody pastes or drops becomes the plain text of an article. Nothing of it is executed or loaded.
import { Parser } from 'htmlparser2'
import { findPublished } from '../../draft/dates/find-published.ts'
import { readHead } from '../../draft/events/read-head.ts'
import { toClean } from '../../import/plain-text.ts'
import { refuse } from './desk.ts'

export interface Pasted {
  readonly ok: true
  /** The text of a file: the headline, then what stood above the article, then its paragraphs, a blank line between. */
  readonly text: string
  /** What a form shows beside the text: the headline, and what else was found, as printed. */
  readonly headline: string
  readonly byline: string | undefined
  /** An ISO 8601 day. */
  readonly published: string | undefined
}

const BLOCKS = new Set(
  (
    'address article blockquote body br caption dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr ' +
    'html li main ol p pre section table tbody td tfoot th thead time tr ul'
  ).split(' '),
)
/** What a page does not show, and what stands around an article and is no part of it. */
const LEFT_OUT = new Set(
  (
    'aside audio button canvas datalist dialog embed footer form head iframe input math menu nav noscript object ' +
    'script select style svg template textarea title video'
  ).split(' '),
)
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const MOST_DEPTH = 2000
/** UTF-16 units of HTML that are parsed at a time. */
const PART = 10_000
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu
/** UTF-16 units of HTML, and bytes of the text that may become of it, as `npm run new` takes it. */
const MOST_HTML = 20_000_000
const MOST_TEXT = 2_000_000
/** Headline and byline stand within as many. UTF-16 units. */
const MOST_OF_HEAD = 20_000

/** Of what a clipboard holds the HTML, where there is any text in it, else the text. */
export function readPaste({ html = '', text = '' }: { readonly html?: string; readonly text?: string }) {
  if (html.length > MOST_HTML || text.length > MOST_HTML) return refuse('This is too much for an article')
  const paragraphs = html.trim() === '' ? [] : readHtml(html)
  if (!paragraphs) return refuse('This page is nested too deep to be read')
  const plain = paragraphs.length > 0 ? paragraphs.join('\n\n') : toClean(text).trim()
  if (plain === '') return refuse('There is no text in it')
  const whole = `${plain}\n`
  if (new TextEncoder().encode(whole).length > MOST_TEXT) return refuse('An article has at most 2 MB of text')
  return toPasted(whole)
}

declare class TextEncoder {
  encode(text: string): Uint8Array
}

function toPasted(text: string): Pasted {
  const { headline, byline } = readHead(text.slice(0, MOST_OF_HEAD))
  return { ok: true, text, headline, byline: byline?.join(', '), published: findPublished(text)?.edtf }
}

/**
 * The paragraphs, in the order of the page but for its headline, which comes first; undefined where the page is nested
 * so deep that the parser would take minutes.
 */
function readHtml(html: string): string[] | undefined {
  const paragraphs: string[] = []
  let parts: string[] = []
  let headline: number | undefined
  /** Elements that are open inside one that is left out, and that one. */
  let hidden = 0
  let depth = 0
  let day: string | undefined
  const close = (name: string): void => {
    const line = toLine(parts.join(''))
    parts = []
    if (line === '' || line === paragraphs.at(-1)) return
    if (name === 'h1') headline ??= paragraphs.length
    paragraphs.push(line)
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!VOID.has(name)) depth += 1
      if (hidden > 0 || LEFT_OUT.has(name) || isHidden(attributes)) {
        if (!VOID.has(name)) hidden += 1
        return
      }
      if (name === 'time') day ??= /^\d{4}-\d\d-\d\d/u.exec(attributes['datetime'] ?? '')?.[0]
      if (name === 'time' ? toLine(parts.join('')) === '' : BLOCKS.has(name)) close(name)
    },
    ontext(text) {
      if (hidden === 0) parts.push(text)
    },
    onclosetag(name) {
      if (!VOID.has(name)) depth -= 1
      if (hidden > 0) hidden -= VOID.has(name) ? 0 : 1
      else if (BLOCKS.has(name) && name !== 'time') close(name)
    },
  })
  for (let at = 0; at < html.length && depth <= MOST_DEPTH; at += PART) parser.write(html.slice(at, at + PART))
  if (depth > MOST_DEPTH) return undefined
  parser.end()
  close('')
  const first = headline === undefined ? [] : paragraphs.splice(headline, 1)
  const isDated = day === undefined || findPublished([...first, ...paragraphs].join('\n')) !== undefined
  return [...first, ...(isDated ? [] : [`Published: ${day}`]), ...paragraphs]
}

const isHidden = ({ style = '', ...attributes }: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes || attributes['aria-hidden'] === 'true' || HIDDEN.test(style)

const toLine = (text: string): string => toClean(text).replace(/\s+/gu, ' ').trim()
