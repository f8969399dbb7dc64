// Texts as they are compared: what a reader types without an accent, a vowel point or a capital finds what has them.

/**
 * Accents, the vowel points of Arabic and Hebrew, the dot under a Hindi letter, and what is not seen: soft hyphens,
 * joiners, marks of direction, the Arabic stroke that only stretches a word. Vowel signs of Indian and Thai letters are
 * letters, and stay.
 */
const UNSEEN = '\\u00ad\\u0640\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff'
const POINTS =
  '\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670' +
  '\\u06d6-\\u06ed\\u093c'
const UNHEARD = new RegExp(`[${UNSEEN}${POINTS}]`, 'g')

/** Letters that Unicode does not take apart, with what is typed for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', þ: 'th', ð: 'd', ς: 'σ' },
  ...{ ی: 'ي', ى: 'ي', ک: 'ك', ة: 'ه', '’': "'", '‘': "'", ʼ: "'" },
}
const TYPED_OTHERWISE = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')

const ASCII = /^[\0-\x7f]*$/

/** In lower case, taken apart (NFKD), without what is not typed. Its length is not that of `text`. */
export const foldText = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(UNHEARD, '')
        .toLowerCase()
        .replace(TYPED_OTHERWISE, letter => PLAIN[letter]!)

/** `text` folded, and for each UTF-16 unit of it, and its end, where what it was made of begins in `text`. */
export function foldWithOffsets(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  let folded = '',
    at = 0
  const offsets: number[] = []
  for (const letter of text) {
    const part = foldText(letter)
    for (let unit = 0; unit < part.length; unit++) offsets.push(at)
    folded += part
    at += letter.length
  }
  offsets.push(text.length)
  return { folded, offsets }
}
