// The label of an event for the axis and the map: words that stand side by side in its title, around its verb.
import { LY_NOUN, SAYING } from './verb-words.ts'

const MOST_OF_LABEL = 24

const ARTICLES = new Set('a an the its his her their this these that those some both all'.split(' '))
const PREPOSITIONS = new Set(
  'of in on at by for from with to into over under near as than about against between'.split(' '),
)
const CONJUNCTIONS = new Set('and or but that which who whose after before while when where since because'.split(' '))
/** Between a subject and its verb. */
const AUXILIARY =
  /^(?:has|have|had|been|was|were|is|are|be|being|will|also|not|would|might|may|could|it|yesterday|today|\p{L}+ly)$/u

/** "A number of homes" are homes. */
const QUANTITY =
  /^(?:number|total|majority|most|all|some|many|dozens|hundreds|thousands|millions|one|two|three|group)$/u

const isAuxiliary = (word: string): boolean => AUXILIARY.test(word) && !LY_NOUN.test(word)
const isBoundary = ({ text }: Word): boolean => PREPOSITIONS.has(text) || CONJUNCTIONS.has(text)
const isSmall = (word: Word): boolean => isBoundary(word) || ARTICLES.has(word.text) || isAuxiliary(word.text)

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether a mark follows it; a stop inside a title is that of "U.S." or "St.". */
  readonly isEnd: boolean
}

/**
 * Who and what was done, as far as there is room; else who did it, what was done, or who spoke; else the first words.
 */
export function toLabel(title: string, verb: string): string {
  const words = toWords(title)
  const at = words.findIndex(({ text }) => text === verb)
  const object = findLast(words, Math.max(0, at))
  const subject = at < 0 ? undefined : findSubject(words, at)
  const toText = (from: number, to: number) => title.slice(words[from]!.start, words[to]!.end)
  const toTexts = (starts: readonly number[], to: number) => starts.map(from => toText(from, to))
  const [starts, end] = subject ?? [[], 0]
  const isNext = subject !== undefined && words.slice(end + 1, at).every(({ text }) => isAuxiliary(text))
  // "are confirmed dead": not by who is dead.
  const isSaid = SAYING.test(verb) && !/^(?:are|is|was|were|been|be|being)$/u.test(words[at - 1]?.text ?? '')
  const acts = isNext ? toTexts(starts, isSaid ? at : object) : []
  const isDone = at >= 0 && !isSaid && object > at
  const [head] = starts
  const isShort = !isNext && head !== undefined && head === end
  const forms = [
    ...acts,
    ...(isNext ? toTexts(starts, at) : []),
    ...(isDone ? [toText(at, object)] : []),
    // "Leaders of African Union": one word says little.
    ...(isShort ? [toWhole(title, words.slice(head, Math.max(head + 1, at)))] : []),
    ...(subject ? toTexts(starts, end) : []),
  ]
  return toCapital(forms.find(form => form.length <= MOST_OF_LABEL) ?? toWhole(title, words))
}

function toWords(title: string): Word[] {
  return [...title.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.-][\p{L}\p{M}\p{N}]+|,\d+)*/gu)].map(
    ({ 0: word, index }) => {
      const end = index + word.length
      return { text: word.toLowerCase(), start: index, end, isEnd: !/^[’'.]?\s/u.test(title.slice(end)) }
    },
  )
}

/** The end of the phrase that begins at a word: before a preposition, at a mark, at the end. */
function findLast(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length - 1; at++) {
    const isNext = isBoundary(words[at + 1]!) && !(at === from && words[at + 1]!.text === 'to')
    if (words[at]!.isEnd || isNext) return at
  }
  return Math.max(0, words.length - 1)
}

/** Where the subject may begin, up to three words that say something, the longest first; and its last word. */
function findSubject(words: readonly Word[], verb: number): [starts: number[], end: number] | undefined {
  let end = verb - 1
  while (end >= 0 && isAuxiliary(words[end]!.text)) end--
  let first = end
  while (first > 0 && !isSmall(words[first - 1]!) && !words[first - 1]!.isEnd) first--
  const outer = words[ARTICLES.has(words[first - 1]?.text ?? '') ? first - 2 : first - 1]
  // "Yutaka Iwasaki of Kobe came": who came stands before the preposition.
  const head = words.findIndex((word, at) => word.isEnd || (words[at + 1] && isBoundary(words[at + 1]!)))
  if (outer && (PREPOSITIONS.has(outer.text) || outer.isEnd) && !QUANTITY.test(words[head]?.text ?? '')) {
    end = head
    first = 0
  }
  const starts = [2, 1, 0].map(back => end - back).filter(at => at >= first && at >= 0 && !isSmall(words[at]!))
  return starts.length > 0 && end < verb ? [starts, end] : undefined
}

/** As many of the words as there is room for, without small ones at the end. */
function toWhole(title: string, words: readonly Word[]): string {
  const [first] = words
  if (!first) return toCapital(title.slice(0, MOST_OF_LABEL).replace(/[\ud800-\udbff]$/u, ''))
  const phrase = words.slice(0, 1 + words.findIndex(({ isEnd }) => isEnd) || words.length)
  const room = phrase.filter(({ end }) => end - first.start <= MOST_OF_LABEL)
  const last = room.findLast(word => !isSmall(word)) ?? room.at(-1)
  return toCapital(title.slice(first.start, last?.end ?? first.start + MOST_OF_LABEL).replace(/[\ud800-\udbff]$/u, ''))
}

const toCapital = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
