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

/** What is no sign of ASCII, or a space too many: a text without it is folded already. */
const UNFOLDED = /[^ -~]| {2}/

/** The text of `foldText` alone: most that is held against another needs no way back. */
export const toFolded = (original: string): string =>
  UNFOLDED.test(original) ? Array.from(original.matchAll(PIECE), toFoldedPiece).join('') : original

function toFoldedPiece({ 0: piece, groups }: RegExpExecArray): string {
  const { folded, emoji, nothing, space } = groups!
  if (folded !== undefined) return folded
  if (nothing !== undefined) return ''
  return space === undefined ? toPlain(toSeen(piece, emoji)) : ' '
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
  for (const match of original.matchAll(PIECE)) {
    const plain = toFoldedPiece(match)
    // Of what is folded already each unit is a code point.
    const points = match.groups!['folded'] === undefined ? countPoints(match[0]) : undefined
    parts.push(plain)
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(points === undefined ? at + unit : at)
      ends.push(at + (points ?? unit + 1))
    }
    at += points ?? plain.length
  }
  return { text: parts.join(''), starts: new Uint32Array(starts), ends: new Uint32Array(ends) }
}

function countPoints(text: string): number {
  let points = 0
  for (const _ of text) points += 1
  return points
}
