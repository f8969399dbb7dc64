// What a text prints above and around the article: headline, byline, dateline, address, and lines of its publisher's
// page.
import { splitSentences } from '../sentences.ts'
import type { Span } from '../types.ts'

export interface Head {
  readonly headline: string
  readonly byline?: readonly string[]
  readonly dateline?: string
  readonly publisher?: string
  readonly url?: string
  /** Lines of the page, as they stand there. */
  readonly boilerplate: readonly string[]
  /** The sentences of the article itself. */
  readonly body: readonly Sentence[]
}

export interface Sentence extends Span {
  /** Number of its paragraph. */
  readonly paragraph: number
}

const MOST_OF_HEADLINE = 300
const AGENCIES = 'Reuters|AP|AFP|Xinhua|TASS|dpa|EFE|ANSA|Kyodo|Yonhap|KCNA|UPI|PTI|BBC|CNN'
const DATELINE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}\\p{L}.’' -]{1,40}(?:,\\s[\\p{Lu}][\\p{L}. ]{1,30})?)(?:\\s\\((?<agency>${AGENCIES})\\))?` +
    '(?:,\\s[\\p{L}\\d. ]{3,20})?\\s(?:-|–|—|--)\\s',
  'u',
)
const BYLINE = /^(?:By|BY)\s(?<names>\p{Lu}[\p{L}.’' -]+(?:(?:,| and| AND)\s\p{Lu}[\p{L}.’' -]+)*)$/u
const URL_LINE = /^(?:(?:Source|URL|Link):\s*)?(?<url>https?:\/\/[^\s<>"]+)$/u
/** Of any publisher's page. */
const PAGE_LINE = new RegExp(
  '^(?:(?:ALSO READ|READ (?:MORE|ALSO|NEXT)|Read (?:more|also)|Related|RELATED|See also|MORE|WATCH|PHOTOS?|Photos?|' +
    'IMAGE|Image|CREDIT|Advertisement|ADVERTISEMENT|Share (?:this|on)|Subscribe|Sign up|Follow us|Click here|' +
    'Copyright|©|All rights reserved)\\b.*|.*\\b(?:best viewed|web browsers?|cookies?|newsletters?|terms of use|' +
    'privacy policy|all rights reserved)\\b.*)$',
  'u',
)
const ENDS_SENTENCE = /[.!?…:;][)\]"”’']*$/u

export function readHead(text: string, given?: string): Head {
  const lines = toLines(text)
  const repeated = findRepeated(lines)
  const isPage = ({ text: line }: Span) => PAGE_LINE.test(line) || (isShort(line) && (repeated.get(line) ?? 0) > 1)
  const own = lines.filter(line => !isPage(line) && !URL_LINE.test(line.text) && !BYLINE.test(line.text))
  const headline = (given?.trim() || own[0]?.text || lines[0]?.text || '').slice(0, MOST_OF_HEADLINE)
  const rest = own.filter(line => line.text !== headline)
  const lead = rest.find(({ text: line }) => DATELINE.test(line))
  const { place, agency } = (lead && DATELINE.exec(lead.text)?.groups) ?? {}
  const names = lines.slice(0, 12).flatMap(({ text: line }) => BYLINE.exec(line)?.groups?.['names'] ?? [])[0]
  const url = lines.flatMap(({ text: line }) => URL_LINE.exec(line)?.groups?.['url'] ?? [])[0]
  return {
    headline,
    ...(names === undefined ? {} : { byline: names.split(/,\s|\s(?:and|AND)\s/u).map(name => name.trim()) }),
    ...(place === undefined ? {} : { dateline: place }),
    ...(agency === undefined ? {} : { publisher: agency }),
    ...(url === undefined ? {} : { url }),
    boilerplate: [...new Set(lines.filter(isPage).map(({ text: line }) => line))].filter(line => line.length <= 300),
    body: toBody(text, rest),
  }
}

/** Lines with something in them, without the space around it. */
function toLines(text: string): Span[] {
  const lines: Span[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) {
    const trimmed = line.replace(/^\ufeff/u, '').trim()
    const start = index + line.indexOf(trimmed)
    if (trimmed !== '') lines.push({ start, end: start + trimmed.length, text: trimmed })
  }
  return lines
}

function findRepeated(lines: readonly Span[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** A line of a few words that is no sentence: "Award Banner". A headline may be repeated as well, and is longer. */
const isShort = (line: string): boolean => line.split(/\s+/u).length < 5 && !ENDS_SENTENCE.test(line)

/** Sentences that lie in the lines given; a blank line, or any where the text has none, parts two paragraphs. */
function toBody(text: string, lines: readonly Span[]): Sentence[] {
  const gap = /\n\s*\n/u.test(text) ? /\n\s*\n/u : /\n/u
  const sentences: Sentence[] = []
  let paragraph = 0
  let before = 0
  let at = 0
  for (const { start, end, text: sentence } of splitSentences(text)) {
    if (gap.test(text.slice(before, start))) paragraph++
    before = end
    while (at < lines.length - 1 && lines[at]!.end <= start) at++
    const line = lines[at]
    if (line && line.start <= start && start < line.end) sentences.push({ start, end, text: sentence, paragraph })
  }
  return sentences
}
