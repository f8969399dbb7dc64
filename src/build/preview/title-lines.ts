// Breaks a title into the lines of a picture, which no browser lays out.
import { toTextWidth } from '../../views/map/text-width.ts'

/** The larger the shorter the title. */
const SIZES_PX = [36, 30, 24] as const
const MOST_LINES = 2
/**
 * What the picture's fonts can draw: Latin, with the signs of careful typesetting. Nothing at all is better than boxes.
 */
const DRAWABLE = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2026\u20ac]*$/

/**
 * Lines of at most `widthPx`; none for a title in letters that the fonts lack. A title that is still too long is cut.
 */
export function toTitleLines(
  title: string,
  widthPx: number,
): { readonly lines: readonly string[]; readonly fontPx: number } {
  if (!DRAWABLE.test(title)) return { lines: [], fontPx: SIZES_PX[0] }
  for (const fontPx of SIZES_PX) {
    const lines = wrap(title, widthPx, fontPx)
    if (lines.length <= MOST_LINES) return { lines, fontPx }
  }
  const fontPx = SIZES_PX.at(-1)!
  const [first, second] = wrap(title, widthPx, fontPx)
  return { lines: [first!, `${second!.replace(/\W*\s*\S+$/, '')} …`], fontPx }
}

function wrap(title: string, widthPx: number, fontPx: number): string[] {
  const lines: string[] = []
  for (const word of title.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && toTextWidth(longer, fontPx) <= widthPx) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
