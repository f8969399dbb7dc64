// Does the day of the week that is printed fit the date? Where it does not, one of the two is wrong.
import { toDay, toIsoDate, type Day } from '../../model/calendar.ts'
import { toFolded } from '../fold-text.ts'
import { showText, type Finding, type Severity } from '../problem.ts'
import { findWeekdays, toWeekday, toWeekdayName, type NamedWeekday } from '../weekdays.ts'
import { toLanguages } from './languages.ts'
import { toDate, type TypedEvent, type TypedStory } from './typed-story.ts'

/** Before it, somewhere in the world, papers were dated by the Julian calendar: Greece was the last to leave it. */
const SINCE = toDay(1923, 3, 1)!
/** "the day after Monday's vote" is no Monday. */
const RELATIVE =
  /\b(?:after|before|since|until|till|by|from|following|preceding|ahead|prior|eve|days?|weeks?|hours?)\b/i
/** Words beside the name of the day. More of them may say anything, in a language whose words nobody reads here. */
const MOST_WORDS = { en: 5, other: 2 }

export function checkWeekdays(story: TypedStory): Finding[] {
  // Of two articles with one id the first counts.
  const published = new Map(
    story.articles.flatMap(each => (each ? [[each.id, toDate(each.published)?.latest] as const] : [])).reverse(),
  )
  return story.events.flatMap((event, index) => {
    const { when } = event ?? {}
    if (!event || !when || when.basis === 'inferred') return []
    const days = toDays(event)
    if (!days) return []
    const langs = toLanguages(story, event)
    const toFindings = (named: readonly NamedWeekday[], severity: Severity | undefined): Finding[] => {
      const words = severity && toWords(named, days, findLast(event, published))
      const path = ['events', index, 'when', 'edtf']
      return words ? [{ path, ...words, found: `${showText(when.edtf)}, ${words.found}`, severity }] : []
    }
    if (when.text === undefined) return toFindings(findAlone(event, langs), 'warning')
    const own = toNamed(when.text, langs)
    const named = own.length > 0 ? own : findBeside(event, when.text, langs)
    return toFindings(named, judge(own.length > 0 ? when.text : '', langs, when, days, named))
  })
}

interface Days {
  readonly earliest: Day
  readonly latest: Day
}

/** Undefined where any day of the week fits. */
function toDays({ date }: TypedEvent): Days | undefined {
  const { earliest, latest } = date ?? {}
  return earliest === undefined || latest === undefined || latest - earliest >= 6 ? undefined : { earliest, latest }
}

const toNamed = (text: string, langs: readonly string[]): NamedWeekday[] =>
  langs.flatMap(lang => findWeekdays(text, lang))

/** The last day on which what happened can have been reported: Infinity of a plan, and where nobody knows one. */
function findLast({ status, cite }: TypedEvent, published: ReadonlyMap<string, Day | undefined>): Day {
  const days = cite.map(entry => published.get(entry?.article ?? '') ?? Infinity)
  return status === 'planned' ? Infinity : Math.max(...days)
}

/** Undefined where one of the days has the name, or none is named. The nearest day of the name is one until `last`. */
function toWords(
  named: readonly NamedWeekday[],
  { earliest, latest }: Days,
  last: Day,
): Pick<Finding, 'found' | 'expected' | 'nearest'> | undefined {
  const wanted = new Set(named.map(({ weekday }) => weekday))
  const isWanted = (day: Day) => wanted.has(toWeekday(day))
  const all = Array.from({ length: latest - earliest + 1 }, (_, at) => earliest + at)
  if (named.length === 0 || all.some(isWanted)) return undefined
  const around = [1, 2, 3, 4, 5, 6].flatMap(off => [earliest - off, latest + off]).filter(isWanted)
  const near = around.find(day => day <= last) ?? around[0]!
  const names = [...new Set(all.map(day => toWeekdayName(toWeekday(day))))].join(' or ')
  const { weekday, text } = named[0]!
  return {
    found: `a ${names}, where the text says ${showText(text)}`,
    expected: `a ${toWeekdayName(weekday)}; where the text itself errs, the basis "inferred" with a note`,
    nearest: showText(toIsoDate(near)),
  }
}

/** Undefined where the phrase counts from the day of the week. */
function judge(
  phrase: string,
  langs: readonly string[],
  { edtf, timeZone }: NonNullable<TypedEvent['when']>,
  { earliest, latest }: Days,
  named: readonly NamedWeekday[],
): Severity | undefined {
  const isEnglish = langs.some(lang => /^en\b/.test(lang))
  if (isEnglish && RELATIVE.test(phrase)) return undefined
  const words = phrase.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0
  if (earliest < SINCE || words - named.length > MOST_WORDS[isEnglish ? 'en' : 'other']) return 'warning'
  // Of a night there are two days, one on each side of the ocean.
  const isTime = /T\d/.test(edtf) || timeZone !== undefined
  const isBeside = named.some(({ weekday }) => [earliest - 1, latest + 1].map(toWeekday).includes(weekday))
  return isTime && isBeside ? 'warning' : 'error'
}

/** "Thursday" before the phrase "(Nov 24)" in a quote. */
function findBeside({ cite }: TypedEvent, phrase: string, langs: readonly string[]): NamedWeekday[] {
  const wanted = toFolded(phrase)
  return cite.flatMap(entry => {
    const quote = toFolded(entry?.exact ?? '')
    const at = wanted ? quote.indexOf(wanted) : -1
    const [word] = /\p{L}+\.?(?=[\s,(]{1,3}$)/u.exec(quote.slice(Math.max(0, at - 20), Math.max(0, at))) ?? []
    return word === undefined ? [] : toNamed(word, langs)
  })
}

/** Of an event without a phrase: the one day of the week in the quotes that say when. */
function findAlone({ cite }: TypedEvent, langs: readonly string[]): NamedWeekday[] {
  const quotes = cite.flatMap(entry => (entry?.supports.includes('when') ? [entry.exact] : []))
  if (quotes.some(quote => /\d/.test(quote) || RELATIVE.test(quote))) return []
  const named = quotes.flatMap(quote => toNamed(quote, langs))
  return new Set(named.map(({ weekday }) => weekday)).size === 1 ? named : []
}
