// The date of publication that a text prints of itself: a line of its own, or a dateline.
import { toDay } from '../../model/calendar.ts'
import type { Span } from '../types.ts'
import { ENGLISH_SLOTS } from './english-words.ts'

/** Lines from the top, and characters of each, in which it may stand. */
const LINES = 12
const WIDTH = 120

const toTitle = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const MONTH = Object.keys(ENGLISH_SLOTS['mon']!.words)
  .flatMap(word => [toTitle(word), word.toUpperCase()])
  .join('|')
  .replaceAll('.', '\\.')
const DATE = '(?<date>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?<year>(?:19|20)\\d\\d)'
const DATES = [
  `(?<month>${MONTH})\\s${DATE},?\\s${YEAR}`,
  `${DATE}\\s(?<month>${MONTH}),?\\s${YEAR}`,
  `${YEAR}-(?<month>\\d\\d)-(?<date>\\d\\d)`,
]
/** Before it in its line: nothing, "Published:", a byline, a place and a comma, a weekday. */
const LEAD = [
  '^\\W*',
  '(?:(?:First |Last )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Mm]odified|Date|',
  'PUBLISHED|POSTED|UPDATED|DATE)(?: on| at)?:?\\s*)?',
  '(?:(?:By|BY) [^\\d\\n]{1,50}?[,|·–-]\\s*)?',
  '(?:\\p{Lu}[\\p{L} .]{1,40}[,–—-]\\s*)?',
  '(?:\\p{L}{2,5}days?,?\\s)?',
].join('')
/** After it: nothing, a time, or the dash of a dateline. */
const TAIL = '(?:\\W*$|\\s*[|–—·(]|\\s-\\s|,?\\s(?:at\\s)?\\d{1,2}[:.]\\d\\d)'
const PATTERNS = DATES.map(date => new RegExp(`${LEAD}(?<whole>${date})${TAIL}`, 'u'))

export function findPublished(text: string): (Span & { readonly edtf: string }) | undefined {
  let start = 0
  for (const line of text
    .slice(0, LINES * 400)
    .split('\n')
    .slice(0, LINES)) {
    for (const pattern of PATTERNS) {
      const groups = pattern.exec(line.slice(0, WIDTH))?.groups
      if (!groups) continue
      const month = Number(groups['month']) || Number(ENGLISH_SLOTS['mon']!.words[groups['month']!.toLowerCase()])
      const edtf = `${groups['year']}-${String(month).padStart(2, '0')}-${groups['date']!.padStart(2, '0')}`
      const at = start + line.indexOf(groups['whole']!)
      if (toDay(Number(groups['year']), month, Number(groups['date'])) !== undefined)
        return { start: at, end: at + groups['whole']!.length, text: groups['whole']!, edtf }
    }
    start += line.length + 1
  }
  return undefined
}
