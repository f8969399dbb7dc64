// The title of an event: who did what, in the article's own words.
import { toPlain } from '../../compiler/unique-quote.ts'
import { cutAtClause, cutTitle, findWord, MOST_OF_TITLE, withoutDate } from './cut-title.ts'
import { LY_NOUN, TAKING_PLACE } from './verb-words.ts'

/** "MAIDUGURI, Nigeria, Sept. 13, 2024 (AP) -", "Kyiv, Ukraine —" */
const DATELINE = new RegExp(
  "^\\p{Lu}(?:[\\p{Lu}., ’'-]{2,40}(?:, [\\p{L}. ’'-]{2,30})?(?:, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?" +
    "(?:\\s\\(\\p{L}+\\))?\\s(?:-|–|--)|[\\p{L}., ’'-]{2,60}\\s—)\\s",
  'u',
)
/** What begins with it is part of another clause. */
const RELATIVE = /^(?:whose|whom|which|who|that|where|of|to)\b/iu
const NO_SUBJECT = /^(?:has|have|had|been|was|were|is|are|be|being|will|also|not|then|and|but|\p{L}+ly)$/u
/** What joins a clause to the one before it. */
const JOINT = new RegExp(
  '^[\\s,;:.–—-]*(?:(?:and|but|while|whereas|as|after|before|when|although|though|because|then|also|however|' +
    'meanwhile|still|yet|earlier|later|today|yesterday|tomorrow|tonight|in addition|separately|that),?\\s)*',
  'iu',
)
/** Before the subject: where, when, according to whom. */
const LEAD = new RegExp(
  '^(?:(?:also|late|early|earlier) )?(?:on|in|at|by|according to|after|before|since|during|with|following|from|under|' +
    'for|as|while|despite|late|early|here)\\b[^,]{2,120}, ',
  'iu',
)
/** ", identified only as Ivan, was": what is left would be a half sentence. */
const HALF = /^\p{L}+(?:ed|ing)\b[^,]*,/u
/** "The army — whose head is the president — entered". */
const ASIDE = /\s[–—]\s(?:who|whose|which|where)\b[^–—]*\s[–—]\s/u
/** “It is over,” the minister said. */
const SPEECH_FIRST = /^["“]([^"“”]{3,})["”],?\s(.{3,80})$/u

/**
 * `dates` are the phrases of time in the stretch: the date of an event is shown beside its title. A stretch that has no
 * subject gives way to its sentence, up to the first end of a clause.
 */
export function toTitle(stretch: string, verb: string, dates: readonly string[] = [], sentence = stretch): string {
  const plain = toPlain(stretch)
  const spoken = turnSpeech(plain, verb, dates)
  if (spoken !== undefined) return spoken
  const bare = withoutLead(plain.replace(ASIDE, ' ').replace(DATELINE, ''), verb, dates)
  const open = bare.replace(/\s?\([^()]*\)|\s?\[[^[\]]*\]/gu, '')
  const title = toCapital(cutTitle(open.length >= 12 ? open : plain, verb, dates))
  if (title !== '' && isSentence(title, verb)) return title
  return toCapital(cutAtClause(toPlain(sentence).replace(ASIDE, ' ').replace(DATELINE, ''), verb))
}

/** Whether something stands before the verb that may be its subject; what took place needs none. */
function isSentence(title: string, verb: string): boolean {
  if (verb === '' || TAKING_PLACE.test(verb)) return true
  const at = findWord(title, verb)
  const words = title
    .slice(0, Math.max(0, at))
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'-]+/u)
  return !RELATIVE.test(title) && words.some(word => word !== '' && (LY_NOUN.test(word) || !NO_SUBJECT.test(word)))
}

/** Who spoke stands before what was said. */
function turnSpeech(plain: string, verb: string, dates: readonly string[]): string | undefined {
  const [, words, who] = SPEECH_FIRST.exec(plain) ?? []
  if (words === undefined || who === undefined || !who.toLowerCase().includes(verb) || verb === '') return undefined
  const speaker = cutTitle(who, verb, dates)
  const said = words.replace(/[\s,.;:]+$/u, '')
  const title = `${toCapital(speaker)}: “${said}”`
  return title.length <= MOST_OF_TITLE ? title : undefined
}

/** What stands before the subject is no part of the title, unless the verb does. */
function withoutLead(text: string, verb: string, dates: readonly string[]): string {
  const isWhole = (rest: string) => {
    const at = rest.toLowerCase().indexOf(verb)
    return rest.length >= 12 && at > 0 && !HALF.test(rest.slice(0, at + verb.length))
  }
  const opened = withoutOpening(text, dates)
  const joined = (isWhole(opened) ? opened : text).replace(JOINT, '')
  const undated =
    dates.map(date => withoutDate(joined, date, 'before')).find(rest => rest !== joined && isWhole(rest)) ?? joined
  const rest = withoutOpening(undated, dates)
  return (isWhole(rest) ? rest : undated).replace(JOINT, '')
}

/** The comma in "On February 28, 2023 the army" ends no phrase. */
function withoutOpening(text: string, dates: readonly string[]): string {
  const seen = dates.reduce((rest, date) => rest.replaceAll(date, whole => whole.replaceAll(',', ' ')), text)
  return text.slice(LEAD.exec(seen)?.[0].length ?? 0)
}

const toCapital = (text: string): string => text.replace(/^\p{Ll}/u, first => first.toUpperCase())
