// Where a line of a text ends, as editors have it, and what stands there as it is read on.

/** Of `\r\n` the second is the break. `points` are the code points of the text. */
export const isLineBreak = (points: readonly string[], at: number): boolean =>
  points[at] === '\n' || (points[at] === '\r' && points[at + 1] !== '\n')

/**
 * A class for regular expressions: letters and signs of scripts that set no space between words, Chinese and Japanese.
 */
export const UNSPACED = '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\uff01-\\uff60]'

const BREAK = '[^\\S\\n]*\\n\\s*'
const JOINT = new RegExp(`(?<=\\u00ad)${BREAK}|(?<=${UNSPACED})${BREAK}(?=${UNSPACED})`, 'gu')

/**
 * Nothing stands for a break behind a soft hyphen, nor between letters that no space parts; for any other a browser
 * puts a space.
 */
export const joinLines = (text: string): string => text.replace(JOINT, '')
