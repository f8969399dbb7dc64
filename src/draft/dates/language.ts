// How a language says when: tables of words, and patterns that are written with them.
import type { Meaning } from './meaning.ts'

/** Words by what they mean, lower case. `proper`: only with a capital. */
export interface Slot {
  readonly words: Readonly<Record<string, number | string>>
  readonly proper?: boolean
  /** A regular expression for what no table holds; read as a number. */
  readonly digits?: string
}

/** What stands around a phrase: the text before it and after it, 60 characters at most, in its paragraph. */
export interface Around {
  readonly before: string
  readonly after: string
}

/** What the slots of a pattern were filled with. */
export interface Filled {
  readonly text: string
  number(slot: string): number | undefined
  word(slot: string): string | undefined
}

/** Undefined where the words mean something else. */
export type Read = (filled: Filled, around: Around) => Meaning | undefined

/** A pattern is a regular expression in which `{month}` is a slot and a space any space, or the end of a line. */
export type Rule = readonly [pattern: string, read: Read]

export interface Language {
  readonly slots: Readonly<Record<string, Slot>>
  readonly rules: readonly Rule[]
  /** Words by which a speaker means himself or whom he talks to. What he says of "now" is of no use on a map. */
  readonly talk: RegExp
  /** All that stands between the two ends of a stretch of time. */
  readonly range: RegExp
  /** Right before a date that says which of several things is meant. */
  readonly article: RegExp
  /** Whether a sentence tells what was (-1) or what is to come (1), from its text before and after the phrase. */
  readonly readDirection: (before: string, after: string) => -1 | 1
}

/** A field of a meaning where its slot was filled. */
export const withNumber = <Key extends string>(key: Key, value: number | undefined): { [K in Key]?: number } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]?: number })

export interface Matcher {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, around: Around) => Meaning | undefined
}

/** Letters and digits, from Latin to Georgian and beyond; a tenth of the time that \p{L} takes to compile. */
const LETTER = '\\w\\u00c0-\\u1fff'
const BLANK = '[ \\t\\u00a0\\u2009\\u202f]'
const GAP = `(?:${BLANK}{1,3}|${BLANK}?\\r?\\n${BLANK}?)`

export function compileLanguage({ slots, rules }: Pick<Language, 'slots' | 'rules'>): Matcher[] {
  return rules.map(([pattern, read]) => {
    const source = pattern.replaceAll(' ', GAP).replace(/\{([a-z]+)\}/giu, (_, name: string) => toGroup(name, slots))
    return {
      pattern: new RegExp(`(?<![${LETTER}$€£¥#@])(?:${source})(?![${LETTER}])`, 'giu'),
      read: (match, around) => {
        const filled = toFilled(match, slots)
        return filled && read(filled, around)
      },
    }
  })
}

/** `{month}` as a named group of all its words, the longest first. A slot may stand twice as `{unit}` and `{unitB}`. */
function toGroup(name: string, slots: Language['slots']): string {
  const slot = slots[name.replace(/[A-Z]$/u, '')]
  if (!slot) throw new Error(`no slot ${name}`)
  const words = Object.keys(slot.words).sort((a, b) => b.length - a.length)
  const choices = words.map(word => word.replace(/[.]/gu, '\\.').replaceAll(' ', GAP).replace(/['’]/gu, "['’‘]"))
  return `(?<${name}>${[...choices, ...(slot.digits === undefined ? [] : [slot.digits])].join('|')})`
}

/** Undefined where a proper name is not capitalised. */
function toFilled(match: RegExpExecArray, slots: Language['slots']): Filled | undefined {
  const groups = match.groups ?? {}
  const values: Record<string, number | string> = {}
  for (const [name, text] of Object.entries(groups)) {
    if (text === undefined) continue
    const slot = slots[name.replace(/[A-Z]$/u, '')]!
    if (slot.proper && !/^\p{Lu}/u.test(text)) return undefined
    const key = text.toLowerCase().replace(/\s+/gu, ' ').replace(/[’‘]/gu, "'")
    values[name] = slot.words[key] ?? Number(text)
  }
  return {
    text: match[0],
    number: slot => (typeof values[slot] === 'number' ? values[slot] : undefined),
    word: slot => (typeof values[slot] === 'string' ? values[slot] : undefined),
  }
}
