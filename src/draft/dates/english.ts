// English, as the rules of dates need it.
import { DAY_RULES } from './english-days.ts'
import { LENGTH_RULES } from './english-lengths.ts'
import { RELATIVE_RULES } from './english-relative.ts'
import { readDirection } from './english-tense.ts'
import { ENGLISH_SLOTS } from './english-words.ts'
import { YEAR_RULES } from './english-years.ts'
import type { Language } from './language.ts'

export const ENGLISH: Language = {
  slots: ENGLISH_SLOTS,
  rules: [...DAY_RULES, ...YEAR_RULES, ...RELATIVE_RULES, ...LENGTH_RULES],
  talk: /\b(?:I|we|you|my|our|your|us|me)\b/u,
  range: /^\s?(?:[-–—]|to|through|until|and|or)\s?$/u,
  article: /\b(?:the|an?|this|that)\s$/iu,
  readDirection,
}
