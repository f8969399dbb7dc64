// A stretch of a sentence cut to the length of a title: where a clause or a phrase ends, behind its verb.
import { SAYING } from './verb-words.ts'

/** As a story takes it, and as it is read at a glance. UTF-16 units. */
export const MOST_OF_TITLE = 120
const WANTED = 70
/** Less says nothing: "Police said". */
const LEAST = 24

/** Behind a verb of saying. */
const SAID = 14

const OPENS_CLAUSE =
  'which|who|whom|whose|after|before|while|as|because|since|when|where|during|although|adding|saying|including|' +
  'following|amid|according'
/** Not inside "January 20, 2008" or before "Jr.". */
const CLAUSE = new RegExp(
  `,\\s(?!\\d{4}\\b|(?:Jr|Sr|Inc|Ltd)\\b)|;\\s|:\\s|\\s[–—-]\\s|\\s(?=(?:${OPENS_CLAUSE})\\s)`,
  'gu',
)
const OPENS_PHRASE = 'but|with|for|in|on|at|by|from|over|under|against|despite|between|through|within|near|without'
const PHRASE = new RegExp(`\\s(?=(?:(?:and|or)\\s(?!\\p{Lu}\\p{Ll})|(?:${OPENS_PHRASE})\\s))`, 'gu')
/** Before what more often belongs to the words before it. */
const TAKES_IT = 'subject|due|prior|close|next|able'
const COMPLEMENT = new RegExp(
  `(?<!\\b(?:${TAKES_IT}))\\s(?=(?:to|into|between|than)\\s(?:the|an?|its|his|her|their|\\p{Lu}|\\d))`,
  'gu',
)
const PASSIVE = /\b(?:was|were|is|are|been|being|be)\s(?:\p{L}+ly\s)?$/u
/** A title does not end in the middle of a phrase; "U.S." keeps its stop. */
const OPEN_END = new RegExp(
  '(?:[\\s,;:–—-]|(?<!\\p{L}\\.\\p{L})\\.|\\s(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|' +
    'its|his|her|their|as|which|who|is|are|was|were|has|have|had|be|been|being|not|least|most|more|' +
    'less|than|about|some|over|up|into|between|against|under|' +
    'ever|would|will|could|may|might|also|said|says|\\p{L}+ly|this|these|those|it|he|she|they))+$',
  'iu',
)

/** `text` begins with its subject, as far as anybody can tell. */
export function cutTitle(text: string, verb: string, dates: readonly string[]): string {
  if (text.length <= WANTED) return tidy(text)
  const bare = dates.reduce((rest, date) => withoutDate(rest, date, 'behind'), withoutAside(text, verb))
  return bare.length <= WANTED ? tidy(bare) : tidy(bare.slice(0, findEnd(bare, verb)))
}

/** A sentence up to the first end of a clause behind its verb. */
export function cutAtClause(text: string, verb: string): string {
  const from = Math.max(LEAST, findWord(text, verb) + verb.length)
  const ends = [...text.matchAll(CLAUSE)].map(({ index }) => index)
  const end = ends.find(index => index >= from && !isQuoted(text.slice(0, index))) ?? text.length
  return tidy(text.slice(0, end <= MOST_OF_TITLE ? end : cutAtWord(text, from)))
}

/** Where a whole word first stands, in any case; -1 where it does not. */
export function findWord(text: string, word: string): number {
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(word); at >= 0 && word !== ''; at = lower.indexOf(word, at + 1)) {
    const around = lower.slice(Math.max(0, at - 1), at) + lower.slice(at + word.length, at + word.length + 1)
    if (!/[\p{L}\p{N}]/u.test(around)) return at
  }
  return -1
}

/** `text` without a phrase of time: one that opens it, or one behind its verb that a phrase or nothing follows. */
export function withoutDate(text: string, date: string, where: 'before' | 'behind'): string {
  const at = text.indexOf(date)
  if (at < 0) return text
  const before = text.slice(0, at)
  const after = text.slice(at + date.length)
  const lead =
    /(?:^|\s)(?:(?:also|late|early|earlier|later|just|only)\s)?(?:(?:on|in|by|at|since|until|during)\s)?(?:the\s)?$/iu
  const rest = before.replace(lead, '')
  if (where === 'before') return rest === '' && /^,?\s/u.test(after) ? after.replace(/^,?\s/u, '') : text
  const isOwn =
    rest !== '' &&
    rest.length < before.length - 1 &&
    /^(?:[,.;]|$|\s(?:in|at|to|by|for|with|after|and|the|a|an|that|as|near|from|while|when)\s)/u.test(after)
  return isOwn ? rest + after : text
}

/** The start of a sentence up to the end of its first list, where commas follow. */
const LISTED = /^([^,]{2,80},\s(?:\p{L}+,\s){0,4}\p{L}+\sand\s\p{L}[^,]{1,40}),\s.*,\s[^,]*$/u

/** "Rescuers, working in the cold, found": what stands between commas before the verb is left out. */
function withoutAside(text: string, verb: string): string {
  const at = text.toLowerCase().indexOf(verb)
  const head = text.slice(0, Math.max(0, at))
  const [first, last] = [head.indexOf(', '), head.lastIndexOf(', ')]
  // "his Greek, Cypriot and French counterparts, each by name, met": a list is no aside, what follows it may be.
  const list = LISTED.exec(head)?.[1]
  if (list !== undefined && at - last < 16) return `${list} ${text.slice(last + 2)}`
  const isAside = first > 2 && last > first && at - last < 16 && !/["“”]/u.test(head)
  // ", according to the ministry recovered"
  const told = /,\saccording to\s[^,"“”]{3,60}?((?:\s(?:was|were|is|are|has|have|had|been))*)\s$/u.exec(head)
  if (told && first > 2) return `${text.slice(0, first)}${told[1]} ${text.slice(at)}`
  return isAside ? `${text.slice(0, first)} ${text.slice(last + 2)}` : text
}

/** Where the last clause ends that fits, else the last phrase, else the first of either behind the verb. */
function findEnd(text: string, verb: string): number {
  // Of what was said something has to be told.
  const at = text.toLowerCase().indexOf(verb)
  const from = at + verb.length + (SAYING.test(verb) ? SAID : 0)
  const ends = (marks: RegExp, least: number) =>
    [...text.matchAll(marks)]
      .map(({ index }) => index)
      .filter(end => end >= least && end <= MOST_OF_TITLE && !isQuoted(text.slice(0, end)))
  const clauses = ends(CLAUSE, Math.max(from, LEAST))
  const isPassive = PASSIVE.test(text.slice(0, at))
  const phrases = ends(PHRASE, Math.max(isPassive ? from : from + 8, LEAST))
  const complements = ends(COMPLEMENT, Math.max(from + 8, LEAST))
  const fits = (end: number) => end <= WANTED
  const whole = text.length <= MOST_OF_TITLE ? text.length : undefined
  const fitting = clauses.findLast(fits) ?? phrases.findLast(fits) ?? complements.findLast(fits)
  return fitting ?? clauses[0] ?? phrases[0] ?? whole ?? cutAtWord(text, at + verb.length)
}

/** Whether a quotation is open at the end of it. */
const isQuoted = (text: string): boolean =>
  (text.match(/"/gu)?.length ?? 0) % 2 === 1 || text.lastIndexOf('“') > text.lastIndexOf('”')

/** Not in a quotation that begins a few words behind `from`. */
function cutAtWord(text: string, from: number): number {
  const space = text.lastIndexOf(' ', MOST_OF_TITLE)
  const end = space > MOST_OF_TITLE / 3 ? space : MOST_OF_TITLE
  if (!isQuoted(text.slice(0, end))) return end
  const open = Math.max(text.lastIndexOf('"', end - 1), text.lastIndexOf('“', end - 1))
  const between = text.slice(from, Math.max(from, open)).trim()
  return between.includes(' ') ? open : end
}

/** A quotation that was cut ends with its mark again; without room for it the marks go. */
function tidy(title: string): string {
  const ended = title
    .replace(/^[\s,;:.–—-]+/u, '')
    .replace(OPEN_END, '')
    .replace(/[\ud800-\udbff]$/u, '')
  const straight = (ended.match(/"/gu)?.length ?? 0) % 2
  const curly = (ended.match(/[“„]/gu)?.length ?? 0) - (ended.match(/”/gu)?.length ?? 0)
  if (straight === 0 && curly === 0) return ended.slice(0, MOST_OF_TITLE)
  if (straight + curly !== 1) return ended.replace(/["“”„«»]/gu, '').slice(0, MOST_OF_TITLE)
  const room = ended.length < MOST_OF_TITLE ? ended : ended.slice(0, ended.lastIndexOf(' ', MOST_OF_TITLE - 1))
  return `${room.slice(0, MOST_OF_TITLE - 1).replace(OPEN_END, '')}${straight ? '"' : '”'}`
}
