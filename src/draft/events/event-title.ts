// Title and label of an event in the article's own words.
const MOST_OF_TITLE = 120
const MOST_OF_LABEL = 24

const DATELINE = /^\p{Lu}(?:[\p{Lu}., ’'-]{2,40}(?:\s\(\p{L}+\))?\s(?:-|–|--)|[\p{L}., ’'-]{2,60}\s—)\s/u
/** Before the subject: where, when, according to whom. */
const LEAD = new RegExp(
  '^(?:(?:And|But|Also|However|Meanwhile|Then|Still|Yet|Earlier|Later|Today|Yesterday|Tomorrow|Tonight|' +
    'In addition),? |(?:Also |Late |Early |Earlier )?(?:On|In|At|By|According to|After|Before|Since|During|With|' +
    'Following|From|Under|For|As|While|Late|Early|Here)\\b[^,]{2,120}, )',
  'u',
)
const CLAUSE = /,\s|;\s|:\s|\s[–—-]\s|\s(?=(?:which|who|after|before|while|as|because|since|when|where|during)\s)/gu

/** The stretch without its lead and its brackets; cut at a clause behind the verb where it is long. */
export function toTitle(stretch: string, verb: string): string {
  const plain = stretch
    .replace(/\s+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .trim()
  const bare = withoutLead(plain.replace(DATELINE, ''), verb)
  const open = bare.replace(/\s?\([^()]*\)|\s?\[[^[\]]*\]/gu, '')
  const title = cut(open.length >= 12 ? open : plain, verb).replace(/[\s,;:.–—-]+$/u, '')
  return toCapital(withPairs(title).trim()) || cutAtWord(plain, MOST_OF_TITLE)
}

/** What stands before the first comma is no part of the title, unless the verb does. */
function withoutLead(text: string, verb: string): string {
  const rest = text.replace(LEAD, '')
  return rest.length >= 20 && rest.toLowerCase().includes(verb) ? rest : text
}

function cut(text: string, verb: string): string {
  if (text.length <= MOST_OF_TITLE) return text
  const least = text.toLowerCase().indexOf(verb) + verb.length + 12
  const ends = [...text.matchAll(CLAUSE)].map(({ index }) => index).filter(end => end >= least && end <= MOST_OF_TITLE)
  const end = ends.at(-1)
  return end === undefined ? cutAtWord(text, MOST_OF_TITLE) : text.slice(0, end)
}

/** At most `most` units, with an ellipsis where words are missing. */
function cutAtWord(text: string, most: number): string {
  const room = text.slice(0, most - 1)
  const space = room.lastIndexOf(' ')
  return `${(space > most / 3 ? room.slice(0, space) : room).replace(/[\ud800-\udbff]$/u, '')}…`
}

/** A quotation that was cut ends with its mark again; without room for it the marks go. */
function withPairs(title: string): string {
  const straight = (title.match(/"/gu)?.length ?? 0) % 2
  const curly = (title.match(/[“„]/gu)?.length ?? 0) - (title.match(/”/gu)?.length ?? 0)
  if (straight === 0 && curly === 0) return title
  const closed = `${title}${straight ? '"' : '”'}`
  return closed.length <= MOST_OF_TITLE && straight + curly === 1 ? closed : title.replace(/["“”„«»]/gu, '')
}

const toCapital = (text: string): string => text.replace(/^\p{Ll}/u, first => first.toUpperCase())

const SMALL = new Set(
  (
    'a an the of to in on at by for from with and or has have had been was were is are be that it its his her their ' +
    'as into over also not yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday ' +
    'recently which who'
  ).split(' '),
)

/** Who, the verb, and as many of the words behind it as there is room for. */
export function toLabel(title: string, verb: string): string {
  const words = title.split(/\s+/u).map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  const at = Math.max(
    0,
    words.findIndex(word => word.toLowerCase() === verb),
  )
  const isTold = (word: string) => word !== '' && !SMALL.has(word.toLowerCase())
  const told = words.slice(0, at).filter(isTold)
  const isName = /^\p{Lu}/u.test(told.at(-1) ?? '') && /^\p{Lu}/u.test(told.at(-2) ?? '')
  const wanted = [...told.slice(isName ? -2 : -1), ...words.slice(at).filter(isTold)]
  let label = ''
  for (const word of wanted) {
    const longer = label ? `${label} ${word}` : word
    if (longer.length > MOST_OF_LABEL) break
    label = longer
  }
  return toCapital(label) || cutAtWord(title, MOST_OF_LABEL)
}
