// Line breaks that only fill a line: those of a text that was broken at a width, as mail and PDF files have it.
import { UNSPACED } from '../model/line-break.ts'
import type { TextLine } from './text-lines.ts'

/** Columns. Lines beyond are paragraphs, and shorter ones verse or a table. */
const LEAST_WIDTH = 25,
  MOST_WIDTH = 120
/** Of the width: programs that even out their lines leave so much of it empty. */
const SLACK = 0.1

/** Chinese, Japanese: two columns a letter, and a break between any two. */
const WIDE = new RegExp(UNSPACED, 'u')
const SENTENCE_END = /[.!?…:;。！？؟।][\p{Pe}\p{Pf}"'’”*]*\s*$/u
const LIST_ITEM = /^\s*(?:[-*•‣◦·]|\(?(?:\d{1,2}|[a-z])[.)])\s/
/** A letter that no name and no line of verse begins with, where the script has such. */
const SMALL = /^\P{L}*[\p{Ll}\p{Lo}]/u

/** A line and the one right under it. */
interface Pair {
  readonly line: TextLine
  readonly next: TextLine
}

/**
 * Offsets of the breaks, in code points; none in a text that is not broken at a width as a whole: one paragraph a line,
 * a list, verse.
 * Lines that stand apart, such as a headline, belong to no paragraph.
 */
export function findWraps(lines: readonly TextLine[], isApart: (line: string) => boolean): number[] {
  const isText = lines.map(({ text }) => text.trim() !== '' && !isApart(text))
  const beside = lines.flatMap((line, at): Pair[] =>
    isText[at] && isText[at + 1] ? [{ line, next: lines[at + 1]! }] : [],
  )
  const isNew = toStart(beside)
  const pairs = beside.filter(pair => !isNew(pair))
  const running = pairs.filter(({ line }) => !SENTENCE_END.test(line.text))
  const widths = running.map(({ line }) => countColumns(line.text.trim())).sort((a, b) => a - b)
  // A line in ten may be longer than the others: an address cannot be broken.
  const width = widths[Math.ceil((widths.length - 1) * 0.9)]
  if (width === undefined || running.length < 2 || width < LEAST_WIDTH || width > MOST_WIDTH) return []
  const full = pairs.filter(pair => isFull(pair, width))
  const isWrapped =
    running.length >= pairs.length / 2 &&
    running.filter(pair => full.includes(pair)).length >= running.length * 0.75 &&
    running.filter(({ next }) => SMALL.test(next.text)).length >= running.length / 3
  return isWrapped ? full.map(({ line }) => line.end) : []
}

/** The first word of the next line would not have fitted. An indent may or may not have been counted. */
function isFull({ line, next }: Pair, width: number): boolean {
  const [word] = /^\S+/.exec(next.text.trim())!
  const first = WIDE.test(word.slice(0, 1)) ? word.slice(0, 1) : ` ${word}`
  const needed = countColumns(line.text.trimEnd() + first)
  return needed > width || (needed > width * (1 - SLACK) && !SENTENCE_END.test(line.text))
}

/**
 * Whether the next line begins an item of a list, or a paragraph by its indent: by any where many indented lines stand
 * alone.
 */
function toStart(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const toIndent = ({ text }: TextLine) => text.length - text.trimStart().length
  const least = Math.min(...pairs.map(({ next }) => toIndent(next)))
  const indented = pairs.filter(({ line }) => toIndent(line) > least)
  const alone = indented.filter(({ line, next }) => toIndent(next) < toIndent(line))
  const isTold = alone.length > indented.length / 3
  return ({ line, next }) =>
    LIST_ITEM.test(next.text) || (toIndent(next) > (isTold ? least : toIndent(line)) && !LIST_ITEM.test(line.text))
}

function countColumns(text: string): number {
  let columns = 0
  for (const char of text.replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')) columns += WIDE.test(char) ? 2 : 1
  return columns
}
