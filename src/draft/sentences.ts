// A text in sentences. Intl.Segmenter ends one at "Gen. Smith", "U.S. officials" and "J. Smith", so the rules are ours.
import type { Span } from './types.ts'

/** Words that carry a full stop and nearly always go on: titles, ranks, months, measures. */
const GOES_ON = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st mt ft gen lt col maj capt cmdr sgt cpl pvt adm gov sen rep pres amb hon ' +
    'supt insp det messrs mme mlle vs v cf eg ie approx ca no nos vol pp fig art sec jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec mon tue tues wed thu thur thurs fri sat dept univ est al'
  ).split(' '),
)
/** Words with a full stop that end a sentence where one begins that can only be a beginning. */
const MAY_END = /(?:^|[\s(“"‘'])(?:(?:\p{L}\.){2,}|(?:Inc|Corp|Co|Ltd|Bros|etc|a\.m|p\.m|am|pm)\.)$/iu
/** Words that begin sentences and no names. */
const FIRST_WORDS =
  'The A An In On At It Its He She They We I You But And This That These Those There However When While After Before ' +
  'As If For His Her Their Our Both Some Many Most Under With According'
const BEGINS = new RegExp(`^["“‘'(]?(?:${FIRST_WORDS.replaceAll(' ', '|')})\\b`, 'u')

const BREAK = /[.!?…]+[)\]"”’']*(?=\s|$)|\n\s*/gu

/** In order, without the space around them. A blank line always ends one, and so does the end of the first line. */
export function splitSentences(text: string): Span[] {
  const headline = text.indexOf('\n', text.search(/\S/u))
  const spans: Span[] = []
  let from = 0
  const close = (to: number) => {
    const piece = text.slice(from, to)
    const start = from + piece.length - piece.trimStart().length
    const trimmed = piece.trim()
    if (trimmed !== '') spans.push({ start, end: start + trimmed.length, text: trimmed })
    from = to
  }
  let inHeadline = headline >= 0
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    const end = index + mark.length
    if (!mark.startsWith('\n')) {
      if (endsSentence(text, from, index, end)) close(end)
    } else {
      if (inHeadline || mark.indexOf('\n', 1) > 0 || !isWrap(text, index, end)) close(end)
      inHeadline &&= index < headline
    }
  }
  close(text.length)
  return spans
}

/** Words that end no line of their own. */
const GOES_OVER = /(?:^|\s)(?:a|an|the|of|in|on|at|to|by|for|from|with|and|or|its|his|her|their)$/u
/** Of the longest of them with the space before it. */
const LONGEST = 6

/** Whether a line goes on in the next one: a text broken at a width, inside a sentence. */
function isWrap(text: string, index: number, end: number): boolean {
  const last = text[index - 1] === '\r' ? index - 1 : index
  if (GOES_OVER.test(text.slice(Math.max(0, last - LONGEST), last))) return true
  return /[\p{L}\p{N},;–—-]/u.test(text[last - 1] ?? '') && /[\p{Ll}\p{N}]/u.test(text[end] ?? '')
}

function endsSentence(text: string, from: number, index: number, end: number): boolean {
  const after = text.slice(end, end + 40).trimStart()
  if (/^\p{Ll}/u.test(after)) return false // a quote that goes on: “Go!” he said
  if (text[index] !== '.' || text[index + 1] === '.') return true
  const before = text.slice(Math.max(from, index - 20), index + 1)
  const word = /([\p{L}\p{M}]+)\.$/u.exec(before)?.[1] ?? ''
  if (MAY_END.test(before)) return after === '' || /\n\s*\n/u.test(text.slice(end, end + 3)) || BEGINS.test(after)
  // "no" and "sat" are words as well; so is a month in full capitals at the end of a headline.
  if (GOES_ON.has(word.toLowerCase())) return /^(?:no|al|sat|mar|art|fig|v)$/u.test(word) && !/^\d/u.test(after)
  return !/(?:^|[^\p{L}])\p{Lu}\.$/u.test(before) // an initial: "J. Smith"
}
