// How wide a line of text will be, without measuring: the same answer in Node, where the page is written, and in the
// browser.

/**
 * Widths of Source Sans 3 semibold in thousandths of an em, by class of character; measured from the font's advance
 * widths, rounded up.
 */
const NARROW = 320,
  MIDDLE = 540,
  CAPITAL = 640,
  WIDE = 880,
  FULL = 1000

function toAdvance(character: string): number {
  if (/[ijlItfr.,:;'’!|()[\] ]/.test(character)) return NARROW
  if (/[mwMW@%—]/.test(character)) return WIDE
  if (/[A-Z0-9À-ÞА-Я]/.test(character)) return CAPITAL
  return /[ᄀ-ᇿ⺀-鿿가-힯豈-﫿＀-￯]/.test(character) ? FULL : MIDDLE
}

/**
 * Widths of the lines seen so far, in thousandths of an em: the same few hundred names are asked for with every
 * picture.
 */
const known = new Map<string, number>()

/** Pixels that a line needs at a font size in pixels, with `spacing` pixels between letters. A little generous. */
export function toTextWidth(text: string, fontPx: number, spacing = 0): number {
  let width = known.get(text)
  if (width === undefined) {
    width = Array.from(text, toAdvance).reduce((sum, advance) => sum + advance, 0)
    known.set(text, width)
  }
  return (width / 1000) * fontPx + spacing * text.length
}
