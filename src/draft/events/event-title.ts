// The title of an event: who did what, in the article's own words.
import { toPlain } from '../../compiler/unique-quote.ts'
import { cutTitle, MOST_OF_TITLE, withoutDate } from './cut-title.ts'

const DATELINE = /^\p{Lu}(?:[\p{Lu}., ’'-]{2,40}(?:\s\(\p{L}+\))?\s(?:-|–|--)|[\p{L}., ’'-]{2,60}\s—)\s/u
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

/** `dates` are the phrases of time in the stretch: the date of an event is shown beside its title. */
export function toTitle(stretch: string, verb: string, dates: readonly string[] = []): string {
  const plain = toPlain(stretch)
  const spoken = turnSpeech(plain, verb, dates)
  if (spoken !== undefined) return spoken
  const bare = withoutLead(plain.replace(DATELINE, '').replace(ASIDE, ' '), verb, dates)
  const open = bare.replace(/\s?\([^()]*\)|\s?\[[^[\]]*\]/gu, '')
  return toCapital(cutTitle(open.length >= 12 ? open : plain, verb, dates)) || toCapital(cutTitle(plain, '', []))
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
