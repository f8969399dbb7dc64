// A text as words, with what the shape and the surroundings of each say.
import { foldName } from '../gazetteer/fold.ts'

export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Folded. */
  readonly key: string
  readonly isCapitalised: boolean
  readonly isAllCaps: boolean
  /** Whether a capital says nothing here: the first word of a sentence, a line or a quotation. */
  readonly isFirst: boolean
  /** What stands between this word and the next, at most a few characters of it. */
  readonly after: string
}

const ABBREVIATIONS =
  'Ala|Ariz|Ark|Cal|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev|' +
  'Okla|Ore|Pa|Penn|Penna|Tenn|Tex|Vt|Va|Wash|Wis|Wisc|Wyo|Alta|Man|Nfld|Ont|Que|Sask|Vic|St|ST|Ste|Mt|MT|Ft|FT|Rd|' +
  'Ave|Blvd|Phila|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Cpl|Maj|Rev|Jr|Sr|No'
/**
 * Abbreviations with their points ("U.S.", "W.Va.", "Calif."), else letters and digits with apostrophes inside
 * ("d'Alene"), without a possessive 's. A hyphen parts words.
 */
const WORD = new RegExp(
  [
    '(?:\\p{Lu}\\.){2,}(?:\\p{Lu}\\p{Ll}?\\.?)?',
    'W\\. ?Va\\.',
    `(?:${ABBREVIATIONS})\\.`,
    "(?!(?<=[\\p{L}\\p{N}.]['’])[sS]\\b)[\\p{L}\\p{N}\\p{M}]+(?:['’](?![sS]\\b)[\\p{L}\\p{M}]+)*",
  ].join('|'),
  'gu',
)
const ENDS_SENTENCE = /[.!?:;…]["'”’)\]]*\s|\n|["“‘(•|–—]\s*$|^\s*["“‘]|--|[.!?]["”]/
const LONGEST_GAP = 12

export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let isFirst = true
  const matches = [...text.matchAll(WORD)]
  for (const [i, { 0: word, index: start }] of matches.entries()) {
    const end = start + word.length
    const next = matches[i + 1]?.index ?? text.length
    const after = text.slice(end, Math.min(next, end + LONGEST_GAP))
    const isAllCaps = word.length > 1 && /^[\p{Lu}\p{N}.]+$/u.test(word)
    const isCapitalised = /^(?:\p{Lu}|[dl]['’]\p{Lu})/u.test(word)
    tokens.push({ start, end, text: word, key: foldName(word), isCapitalised, isAllCaps, isFirst, after })
    isFirst = ENDS_SENTENCE.test(after)
  }
  return tokens
}

/** Whether the next word follows in the same name: after one space, a hyphen, a slash. */
export function isJoined(token: Token): boolean {
  return /^(?:[  ]|-|[  ]?['’]s?[  ])$/.test(token.after)
}
