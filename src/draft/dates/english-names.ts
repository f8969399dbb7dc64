// English: names with a date in them, and numbers that are none.
import type { Around, Filled } from './language.ts'
import type { Meaning } from './meaning.ts'

const choose = (words: string) => words.replaceAll(' ', '|')

/** What a date gives its name to. */
const BEARERS = choose(
  'Agreement Accords? Declaration Protocol Pact Treaty Movement Revolution Uprising Massacre Brigades? Alliance ' +
    'Coalition Coup Commission Committee Memorial Museum Foundation Square Street Avenue Bridge Stadium Airport ' +
    'University Hospital Madness Group Party Front Army Riots Attacks',
)
/** After the date: "the September 19 Agreement", "the October Revolution", "the April 6 Youth Movement". */
const NAMED = new RegExp(`^(?:['’]s)? ?(?:\\p{Lu}[\\p{L}’'-]*(?: (?:of|and))? ){0,4}(?:${BEARERS})\\b`, 'u')
/** The day that all know by its date; its year is not the one nearest to publication. */
const SEPTEMBER_11 = /^(?:sept\p{L}*\.? 11(?:th)?|11(?:th)? sept\p{L}*)$/iu
const ATTACKS = /^(?:['’]s)?,? (?:terror(?:ist)? )?attacks?\b/iu

/** Undefined where the date is no part of a name. */
export function toName({ text }: Filled, { after }: Around): Meaning | undefined {
  const rest = NAMED.exec(after) ?? (SEPTEMBER_11.test(text) ? ATTACKS.exec(after) : null)
  return rest === null ? undefined : { is: 'name', name: `${text}${rest[0]}` }
}

/** "Black Friday", "Super Tuesday". */
const DAY_NAME = /(?:Black|Good|Ash|Bloody|Super|Cyber|Holy|Easter|Palm|Ruby|Blue|Fat|Giving|Maundy) $/u
/** "The Sunday Times", "Friday Night Lights". */
const PAPERS = choose(
  'Times Telegraph Herald Mirror Express Post Mail Review Star Sun School Group Club Tribune Independent',
)
const SHOWS = 'Night (?:Live|Football|Lights)|Morning (?:Herald|Post)'
const OF_PAPER = new RegExp(`^(?:['’]s)? (?:${PAPERS}|${SHOWS})\\b`, 'u')

/** Whether a day of the week is part of a name. */
export const isDayName = ({ text }: Filled, { before, after }: Around): boolean =>
  DAY_NAME.test(before) ||
  OF_PAPER.test(after) ||
  (/ (?:Morning|Night|Evening|Afternoon)$/u.test(text) && /^ \p{Lu}/u.test(after))

const THINGS = choose(
  'people persons men women children troops soldiers protesters demonstrators workers employees jobs students ' +
    'residents passengers migrants refugees members officers police prisoners homes houses buildings vehicles cars ' +
    'units shares points years? dollars euros pounds miles kilomet(?:er|re)s met(?:er|re)s feet km m mm kg tons? ' +
    'tonnes acres hectares hours minutes seconds GMT UTC hrs? votes seats cases deaths million billion % ° percent ' +
    'rpm mAh MHz GHz px ft lb',
)
const COUNTED = new RegExp(`^\\s?(?:${THINGS}|per cent)(?!\\p{L})`, 'u')
const MEASURED = /^[-–](?:mile|meter|metre|foot|seat|page|strong|member|year)/u
const QUANTITY = new RegExp(
  `(?:${choose(
    'about some over than nearly almost approximately estimated least most around only all of another fewer roughly ' +
      'for no\\. number room page flight highway route channel [$€£#]',
  )}|up to|total of)\\s$`,
  'iu',
)

/** Whether a number of four digits counts something: "2000 people", "nearly 2000 boats". */
export const isQuantity = ({ before, after }: Around): boolean =>
  COUNTED.test(after) || MEASURED.test(after) || (QUANTITY.test(before) && /^ \p{Ll}+s\b/u.test(after))
