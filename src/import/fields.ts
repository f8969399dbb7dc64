// Fields of a JSON value of somebody else's making.
import { isObject, parseLocatedJson, type LocatedJson } from '../compiler/located-json.ts'
import { ImportError, type ImportNote } from './imported.ts'
import { toPlainText } from './plain-text.ts'

export type Fields = Readonly<Record<string, unknown>>
/** Where a path of the file stands, its line from 1. */
export type LineOf = (path: readonly (string | number)[]) => number

export interface JsonFile {
  readonly value: unknown
  readonly lineOf: LineOf
  /** Keys that no program should have, and keys given twice. */
  readonly notes: readonly ImportNote[]
}

export function readJson(text: string): JsonFile {
  const located = parseLocatedJson(text)
  if (!located.ok)
    throw new ImportError(
      located.line,
      `column ${located.column}: found ${located.found}; expected ${located.expected}`,
    )
  const { value, locate, findings } = located
  const lineOf: LineOf = path => locate(path).line
  return { value, lineOf, notes: toKeyNotes(findings, lineOf) }
}

const toKeyNotes = (findings: LocatedJson['findings'], lineOf: LineOf): ImportNote[] =>
  findings
    .filter(({ at }) => at === 'key')
    .map(({ path, found }) => ({ kind: 'told', line: lineOf(path), text: `${found} is not read` }))

const EMPTY: Fields = {}

/** Without fields for anything but an object. Inherited ones are none: a key is asked by `toOwn`. */
export const toFields = (value: unknown): Fields => (isObject(value) ? value : EMPTY)

/** A text or number in one line or more, as it stands; undefined for nothing, or for another type. */
export function toWords(value: unknown): string | undefined {
  const words = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
  return words === '' ? undefined : words
}

/** A text that may be HTML, as plain text; undefined where nothing is left. */
export const toText = (value: unknown): string | undefined => toPlainText(toWords(value) ?? '') || undefined

/** The lines that have something in them. */
export const toParagraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(part => part !== undefined && part !== '').join('\n')
