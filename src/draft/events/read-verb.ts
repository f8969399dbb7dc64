// The verb of a sentence that tells what was done or said. There is no grammar here, only words and their order.
import type { Status } from '../../model/story.ts'
import {
  AFTER_PARTICIPLE,
  AHEAD,
  BE,
  BEFORE_NOUN,
  CAPTION,
  DO,
  HAPPENING,
  HAVE,
  MIGHT,
  NO_VERB,
  OPINION,
  OPENING_CLAUSE,
  OPENING_PHRASE,
  PARTICIPLES,
  PAST,
  PLANNING,
  PRESENT,
  SAYING,
  STATES,
  TOLD,
  UNSURE_PAST,
  WILL,
  WITH_CLAUSE,
} from './verb-words.ts'

/** What the verb says: something was done, said, is so, or might be; of another language nobody here can tell. */
export type VerbKind = 'did' | 'said' | 'state' | 'might' | 'unread'

export interface Verb {
  readonly is: VerbKind
  readonly status: Status
  /** The word that carries the meaning: "launched" of "has been launched". */
  readonly word: string
  /** From the first to the last word of it, in UTF-16 units of the sentence. */
  readonly start: number
  readonly end: number
  /** Whether it is of those that news is made of. */
  readonly happens: boolean
  /** "has denied" and "had denied": at some time before. */
  readonly isPerfect: boolean
}

/** Stands for the verb of a sentence in another language than English. */
export const UNREAD: Verb = {
  is: 'unread',
  status: 'reported',
  word: '',
  start: 0,
  end: 0,
  happens: false,
  isPerfect: false,
}

interface Word {
  readonly text: string
  readonly key: string
  readonly start: number
  readonly end: number
  /** Whether a comma, a semicolon or a dash stands before it. */
  readonly parted: boolean
}

/** Of a sentence without end so many words are read. */
const MOST_WORDS = 160
/** How far a participle may stand from the verb of its sentence. */
const REACH = 12
const ASIDE_REACH = 24

/** The first verb that is not of a subordinate clause. `sentence` has its direct speech masked. */
export function readVerb(sentence: string): Verb | undefined {
  const words = toWords(sentence)
  let subordinate = false
  let next = 0
  for (const [at, { key, parted }] of words.entries()) {
    if (at < next) continue
    if (parted) subordinate = false
    if (WITH_CLAUSE.has(key) || (at === 0 && OPENING_CLAUSE.has(key))) subordinate = true
    // "The council, composed of members elected in May, chose"
    if (parted && opensAside(words, at)) {
      subordinate = true
      continue
    }
    const verb = readAt(words, at)
    if (!verb) continue
    if (!subordinate && !endsOpening(words, at, verb)) return verb
    subordinate = false
    next = words.findIndex(({ end }) => end >= verb.end) + (verb.is === 'state' ? 2 : 1)
  }
  return undefined
}

/** Between commas, of which the second stands before a verb. */
function opensAside(words: readonly Word[], at: number): boolean {
  if (!isParticiple(words[at]!.key)) return false
  const isVerb = (index: number) =>
    index < words.length && words[index]!.key !== '' && readAt(words, index) !== undefined
  return words
    .slice(at + 1, at + ASIDE_REACH)
    .some(({ parted }, back) => parted && isVerb(skipAdverbs(words, at + 1 + back)))
}

/** "In a letter sent on Monday, the council refused": the participle is of what opens the sentence. */
function endsOpening(words: readonly Word[], at: number, { start }: Verb): boolean {
  const [first, second] = words
  const isOpening = OPENING_PHRASE.has(first?.key ?? '') && /^(?:an?|the|his|her|its|their)$/.test(second?.key ?? '')
  if (!isOpening || !isParticiple(words[at]!.key) || words[at]!.start !== start) return false
  const comma = words.findIndex(({ parted }) => parted)
  if (comma <= at || comma > at + REACH || /^(?:and|but|while|wh\p{L}+|\p{L}+ing)$/u.test(words[comma]!.key))
    return false
  const next = words.findIndex(({ parted }, index) => index > comma && (parted || readAt(words, index) !== undefined))
  return next > comma && !words[next]!.parted && next + 3 < words.length && !TOLD.has(words[next]!.key)
}

function toWords(sentence: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const { 0: text, index } of sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu)) {
    // "Libya–Turkey relations" is one word.
    const parted = /[,;—]|\s–|–\s|:\s|\s-\s/u.test(sentence.slice(last, index))
    words.push({ text, key: text.toLowerCase(), start: index, end: index + text.length, parted })
    last = index + text.length
    if (words.length === MOST_WORDS) break
  }
  return words
}

function readAt(words: readonly Word[], at: number): Verb | undefined {
  const { key } = words[at]!
  if (WILL.has(key)) return toVerb(words, at, toMeaning(words, at + 1), 'did', 'planned')
  if (MIGHT.has(key)) return toVerb(words, at, skipAdverbs(words, at + 1), 'might', 'reported')
  if (BE.has(key)) return readBe(words, at)
  if (HAVE.has(key)) return readHave(words, at)
  if (DO.has(key)) return toVerb(words, at, at, 'state', 'reported')
  if (!isFinite(words, at)) return undefined
  // "agreed to a meeting" is done.
  const isPlan = PLANNING.test(key) && words[at + 1]?.key === 'to' && !BEFORE_NOUN.has(words[at + 2]?.key ?? '')
  return isPlan ? toVerb(words, at, at + 2, 'did', 'planned') : toVerb(words, at, at, kindOf(key), statusOf(key))
}

function readBe(words: readonly Word[], at: number): Verb {
  const next = skipAdverbs(words, at + 1)
  const key = words[next]?.key ?? ''
  if (key === 'to') return toVerb(words, at, toMeaning(words, next + 1), 'did', 'planned')
  if (AHEAD.has(key) && words[next + 1]?.key === 'to')
    return toVerb(words, at, toMeaning(words, next + 2), 'did', 'planned')
  if (/\p{L}{2}ing$/u.test(key) && !key.endsWith('thing')) return toVerb(words, at, next, kindOf(key), statusOf(key))
  return isParticiple(key) && !STATES.has(key)
    ? toVerb(words, at, next, kindOf(key), statusOf(key))
    : toVerb(words, at, at, 'state', 'reported')
}

function readHave(words: readonly Word[], at: number): Verb {
  let next = skipAdverbs(words, at + 1)
  if (words[next]?.key === 'been') next = skipAdverbs(words, next + 1)
  const key = words[next]?.key ?? ''
  return isParticiple(key) && !STATES.has(key)
    ? { ...toVerb(words, at, next, kindOf(key), statusOf(key)), isPerfect: true }
    : toVerb(words, at, at, 'state', 'reported')
}

const isParticiple = (key: string): boolean => PARTICIPLES.has(key) || (/\p{L}{2}ed$/u.test(key) && !NO_VERB.has(key))

/** The verb that says what is to come: "raised" of "will be raised". */
function toMeaning(words: readonly Word[], at: number): number {
  const first = skipAdverbs(words, at)
  const next = skipAdverbs(words, first + 1)
  return words[first]?.key === 'be' && isParticiple(words[next]?.key ?? '') ? next : first
}

/** Past the adverbs and "not" between the parts of a verb. */
function skipAdverbs(words: readonly Word[], at: number): number {
  const isAdverb = ({ key }: Word) =>
    /ly$|^(?:not|also|being|all|now|still|already|both|ever|never|once|again)$/.test(key)
  let next = at
  while (next < words.length - 1 && next < at + 3 && isAdverb(words[next]!)) next++
  return next
}

/** Whether a word alone is the verb of its clause. */
function isFinite(words: readonly Word[], at: number): boolean {
  const { key, text } = words[at]!
  const before = words[at - 1]
  if (PRESENT.has(key) || CAPTION.has(key)) return isAfterSubject(words, at)
  if (/^\p{Lu}/u.test(text) || !before) return false
  if (PAST.has(key)) return !/^(?:a|an|the|to)$/.test(before.key)
  const isUnsure = UNSURE_PAST.has(key)
  if (!isUnsure && (!/[^e]ed$/u.test(key) || NO_VERB.has(key))) return false
  if (describes(words, at) || /^(?:to|be|been|being|is|are|was|were)$/.test(before.key)) return false
  if (SAYING.test(key) && /^\p{Lu}/u.test(before.text) && at > 1) return true
  // ", identified only as Ivan," says more of the subject; "a boy fell, injured his leg" is rare.
  if (words[at]!.parted) return !isUnsure && !words.slice(at + 1, at + REACH).some(({ parted }) => parted)
  return !AFTER_PARTICIPLE.has(words[at + 1]?.key ?? '') || !hasVerbAfter(words, at)
}

/** "a suspected leak", "its recently elected members". */
function describes(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!.key
  const first = before.endsWith('ly') ? (words[at - 2]?.key ?? '') : before
  return BEFORE_NOUN.has(first) || /['’]s?$/u.test(first)
}

/** After a name or a pronoun a word that may be a noun is a verb: "Moscow denies", "she says", "reports describe". */
function isAfterSubject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const { key, text, parted } = words[at]!
  if (!before || parted || /^\p{Lu}/u.test(text)) return false
  if (/^(?:he|she|it|they|who)$/.test(before.key)) return true
  const isPlan = PLANNING.test(key) && key.endsWith('s') && words[at + 1]?.key === 'to' && !/['’]s?$/u.test(before.key)
  if (isPlan || /^(?:says|describe|denies|describes)$/.test(key)) return !BEFORE_NOUN.has(before.key)
  const next = words[at + 1]?.key ?? ''
  const isName = /^\p{Lu}/u.test(before.text) && !/['’]s?$/u.test(before.text) && at > 1
  return isName && !/^(?:of|on|in|from|by|for|were|are|was|is|have|has|with)$/.test(next)
}

/** "measures paused under a deal were": the participle describes, and the verb is still to come. */
function hasVerbAfter(words: readonly Word[], at: number): boolean {
  for (const { key, parted } of words.slice(at + 2, at + REACH)) {
    if (parted || /^(?:and|but|that|who|which|when|after)$/.test(key)) return false
    if (BE.has(key) || HAVE.has(key) || WILL.has(key) || MIGHT.has(key) || PAST.has(key)) return true
  }
  return false
}

const kindOf = (key: string): VerbKind => (SAYING.test(key) ? 'said' : OPINION.test(key) ? 'might' : 'did')

const statusOf = (key: string): Status =>
  /^(?:claim|alleg|accus)/.test(key) ? 'claimed' : /^den(?:y|i)/.test(key) ? 'denied' : 'reported'

function toVerb(words: readonly Word[], first: number, last: number, is: VerbKind, status: Status): Verb {
  const main = words[Math.min(last, words.length - 1)]!
  const kind = is === 'did' && status === 'planned' ? kindOf(main.key) : is
  const { start } = words[first]!
  return { is: kind, status, word: main.key, start, end: main.end, happens: HAPPENING.test(main.key), isPerfect: false }
}
