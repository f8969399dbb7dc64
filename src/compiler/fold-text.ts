// A text as it is compared with another: without what is not seen and without what typing changes, and with the way
// back.
import { UNSPACED } from '../model/line-break.ts'

/**
 * A text folded for comparison; for each UTF-16 unit of `text` the range of code points of the original it came from.
 */
export interface FoldedText {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Soft hyphens, zero-width spaces, marks of direction, variation selectors. */
const UNSEEN = '\\p{Default_Ignorable_Code_Point}'
/**
 * Beside these a joiner changes no shape. Elsewhere, as in Persian or Malayalam, it is part of how a word is written.
 */
const JOINLESS =
  '[\\p{sc=Common}\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{sc=Armenian}\\p{sc=Georgian}\\p{sc=Hebrew}' +
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]'
/**
 * What normalisation joins to the character before it: marks, Hangul vowels and finals, the marks of half-width kana.
 */
const MARK = '[\\p{M}\\p{Emoji_Modifier}\\u1161-\\u1175\\u11a8-\\u11c2\\uff9e\\uff9f]'
const EMOJI = `\\p{Extended_Pictographic}${MARK}*`

/**
 * What is folded already, most of most texts: letters, and words of ASCII, many at a time; not without end, since each
 * is a step back for the pattern.
 */
const FOLDED =
  '(?:[!-~]+(?: [!-~]+){0,30}|[\\u0410-\\u044f\\u0620-\\u064a\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff]+)'

const PIECE = new RegExp(
  [
    `(?<folded>${FOLDED})(?!${MARK}|${UNSEEN})`,
    `(?<emoji>${EMOJI}(?:\\u200d${EMOJI})*[\\u{e0020}-\\u{e007f}]*|\\p{Regional_Indicator}{2})(?:${MARK}|${UNSEEN})*`,
    `(?<letter>(?!\\s|${UNSEEN})${JOINLESS}(?:${MARK}|${UNSEEN})*)`,
    `(?<nothing>^${UNSEEN}+`,
    `(?<=\\u00ad)[^\\S\\n]*\\n(?:[^\\S\\n]|${UNSEEN})*`,
    `(?<=${UNSPACED}${UNSEEN}*)(?!\\ufeff)\\s+(?=${UNSPACED}))`,
    `(?<space>(?!\\ufeff)\\s(?:\\s|${UNSEEN})*)`,
    `[^](?:${MARK}|(?![\\u200c\\u200d])${UNSEEN})*`,
  ].join('|'),
  'gu',
)

/**
 * Ligatures and forms of Arabic and Armenian letters, Latin ligatures, full and half width, radicals for ideographs,
 * the ellipsis.
 */
const COMPATIBLE = new RegExp(
  '[\\u2026\\u2e9f\\u2ef3\\u2f00-\\u2fd5\\ufb00-\\ufb17\\ufb4f\\ufb50-\\ufbb1\\ufbd3-\\ufc5d\\ufc64-\\ufdfb' +
    '\\ufe80-\\ufefc\\uff01-\\uffee]',
  'g',
)

const toPlain = (seen: string): string =>
  seen
    .replace(COMPATIBLE, char => char.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')

/** Of a joiner that has not gone with the letter before it nothing is left out, nor of one in an emoji. */
function toSeen(piece: string, emoji = /^[\u200c\u200d]/.exec(piece)?.[0] ?? ''): string {
  const rest = piece.slice(emoji.length).replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  return emoji.replace(/[\ufe0e\ufe0f]/g, '') + rest
}

/**
 * Folds what is not seen, the Unicode form (NFC), ligatures and width, curly and straight quotes, dashes, and runs of
 * any white space
 * to one space; to none where a soft hyphen or a script without spaces had its line broken. Nothing else.
 */
export function foldText(original: string): FoldedText {
  const parts: string[] = [],
    starts: number[] = [],
    ends: number[] = []
  let at = 0
  /** Of `points` code points, or unit by unit where each is one. */
  const add = (plain: string, points?: number): void => {
    parts.push(plain)
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(points === undefined ? at + unit : at)
      ends.push(at + (points ?? unit + 1))
    }
    at += points ?? plain.length
  }
  for (const { 0: piece, groups } of original.matchAll(PIECE)) {
    const { folded, emoji, nothing, space } = groups!
    if (folded !== undefined) add(folded)
    else if (nothing !== undefined) add('', countPoints(piece))
    else if (space !== undefined) add(' ', countPoints(piece))
    else add(toPlain(toSeen(piece, emoji)), countPoints(piece))
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

function countPoints(text: string): number {
  let points = 0
  for (const _ of text) points += 1
  return points
}
