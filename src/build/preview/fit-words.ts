// Breaks words into the lines of a picture, which no browser lays out.
import { toTextWidth } from '../../views/map/text-width.ts'

export interface Room {
  readonly widthPx: number
  readonly heightPx: number
  /** Font sizes, the largest first. */
  readonly sizesPx: readonly number[]
  /** From line to line, in font sizes. */
  readonly leading: number
}

export interface Lines {
  readonly lines: readonly string[]
  readonly fontPx: number
  readonly leading: number
  /** Words of the end are left out, or one is broken. */
  readonly isCut: boolean
}

type IsWide = (line: string) => boolean

/**
 * What the picture's fonts can draw: Latin, with the signs of careful typesetting. Nothing at all is better than boxes.
 */
export const isDrawable = (text: string): boolean =>
  /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2026\u2032\u2033\u20ac\u2212]*$/.test(text)

/** As large as they go. What is still too long is cut behind a word; no line where the fonts lack a letter. */
export function fitWords(text: string, { widthPx, heightPx, sizesPx, leading }: Room): Lines {
  if (!isDrawable(text)) return { lines: [], fontPx: sizesPx[0]!, leading, isCut: false }
  const fits = sizesPx.map((fontPx): Lines => {
    const isWide: IsWide = line => toTextWidth(line, fontPx) > widthPx
    const words = text.split(/\s+/).filter(Boolean)
    const most = Math.floor(heightPx / (fontPx * leading))
    const lines = wrap(words, isWide)
    return { lines: cut(lines, most, isWide), fontPx, leading, isCut: lines.length > most || words.some(isWide) }
  })
  return fits.find(({ isCut }) => !isCut) ?? fits.at(-1)!
}

function wrap(words: readonly string[], isWide: IsWide): string[] {
  const lines: string[] = []
  for (const word of words.flatMap(each => toPieces(each, isWide))) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && !isWide(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A word that is wider than a line, in parts that are not. */
function toPieces(word: string, isWide: IsWide): string[] {
  if (!isWide(word)) return [word]
  let length = word.length - 1
  while (length > 1 && isWide(`${word.slice(0, length)}-`)) length--
  return [`${word.slice(0, length)}-`, ...toPieces(word.slice(length), isWide)]
}

function cut(lines: readonly string[], most: number, isWide: IsWide): string[] {
  if (lines.length <= most) return [...lines]
  return most < 1 ? [] : [...lines.slice(0, most - 1), shorten(lines[most - 1]!, isWide)]
}

/** By words; a single one by letters. */
function shorten(line: string, isWide: IsWide): string {
  let kept = line
  while (isWide(`${kept}…`)) kept = kept.includes(' ') ? kept.replace(/ \S*$/, '') : kept.slice(0, -1)
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`
}
