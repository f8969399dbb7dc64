// Strict JSON that remembers where each value stood. Only at build time.
import { bisectRight } from 'd3'
import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { findLooseDirection } from './direction-marks.ts'
import { showText, toCodePoint, type Finding, type Path } from './problem.ts'

export interface Position {
  /** From 1; `column` in UTF-16 units. */
  readonly line: number
  readonly column: number
}

export interface LocatedJson {
  readonly value: unknown
  /**
   * Keys given twice, keys that could reach a prototype, texts that no file can hold or that turn their surroundings,
   * numbers without an end.
   */
  readonly findings: readonly Finding[]
  /** Where a path stands; the nearest ancestor where it is absent. */
  readonly locate: (path: Path, at?: 'key') => Position
}

export type LocatedJsonResult =
  | ({ readonly ok: true } & LocatedJson)
  | ({ readonly ok: false } & Position & { readonly found: string; readonly expected: string })

/** A JSON object, not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of anything but a list none. */
export const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const MAX_DEPTH = 32
const OPEN = new Set([1, 3]),
  CLOSE = new Set([2, 4]),
  EOF = 17 // jsonc-parser's SyntaxKind is a const enum

const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads JSON as the standard has it, without comments or trailing commas. Never throws, whatever the depth. */
export function parseLocatedJson(json: string): LocatedJsonResult {
  const toPosition = createPositions(json)
  const tooDeep = findDepth(json, MAX_DEPTH)
  if (tooDeep !== undefined)
    return {
      ok: false,
      ...toPosition(tooDeep),
      found: `more than ${MAX_DEPTH} levels`,
      expected: `at most ${MAX_DEPTH}`,
    }
  const errors: ParseError[] = []
  const root = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (error) return { ok: false, ...toPosition(error.offset), ...toSyntax(json, error) }
  if (!root) return { ok: false, line: 1, column: 1, found: 'an empty file', expected: 'a story in JSON' }
  const toOffset = createOffsets(root)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { ok: false, line: 1, column: 1, found: 'text that is not JSON', expected: 'a story in JSON' }
  }
  return {
    ok: true,
    value,
    findings: findFaults(json, root, []),
    locate: (path, at) => toPosition(toOffset(path, at)),
  }
}

function createPositions(text: string): (offset: number) => Position {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  return offset => {
    const line = bisectRight(lines, offset)
    return { line, column: offset - lines[line - 1]! + 1 }
  }
}

/** Offset of the bracket that passes `max` levels. The parser recurses, so this is asked first. */
function findDepth(json: string, max: number): number | undefined {
  const scanner = createScanner(json, true)
  let depth = 0
  for (let token: number = scanner.scan(); token !== EOF; token = scanner.scan()) {
    if (OPEN.has(token) && ++depth > max) return scanner.getTokenOffset()
    if (CLOSE.has(token)) depth -= 1
  }
  return undefined
}

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'no comments: JSON has none',
  PropertyNameExpected: 'a key in double quotes (no comma before a closing brace)',
  ValueExpected: 'a value (no comma before a closing bracket)',
  ColonExpected: 'a colon after the key',
  CommaExpected: 'a comma between two entries',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'the end of the file',
  UnexpectedEndOfString: 'a closing double quote on the same line',
  InvalidEscapeCharacter: 'an escape that JSON has: \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000',
  InvalidCharacter: 'no control characters in a text',
}

function toSyntax(json: string, { error, offset, length }: ParseError): { found: string; expected: string } {
  const found = json.slice(offset, offset + Math.min(Math.max(length, 1), 40))
  return {
    found: found ? showText(found) : 'the end of the file',
    expected: EXPECTED[printParseErrorCode(error)] ?? 'valid JSON',
  }
}

function findFaults(json: string, node: Node, path: Path): Finding[] {
  if (node.type === 'string') return findTextFaults(String(node.value), path)
  if (node.type === 'number') {
    const found = json.slice(node.offset, node.offset + Math.min(node.length, 40))
    return Number.isFinite(node.value) ? [] : [{ path, found, expected: 'a number that is not too large' }]
  }
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) => findFaults(json, child, [...path, index]))
  const seen = new Set<string>()
  return node.type !== 'object'
    ? []
    : (node.children ?? []).flatMap(property => {
        const key = String(property.children?.[0]?.value),
          value = property.children?.[1]
        const here = [...path, key]
        const faults = [
          ...(UNSAFE_KEYS.has(key) ? [toKeyFault(here, '', 'another key: this one is reserved in JavaScript')] : []),
          ...(seen.has(key) ? [toKeyFault(here, ' twice', 'each key once')] : []),
        ]
        seen.add(key)
        return [...faults, ...(value ? findFaults(json, value, here) : [])]
      })
}

const toKeyFault = (path: Path, twice: string, expected: string): Finding => ({
  path,
  at: 'key',
  found: `the key ${showText(String(path.at(-1)))}${twice}`,
  expected,
})

const showCharacter = (char: string) => `the character ${toCodePoint(char)} in a text`

function findTextFaults(text: string, path: Path): Finding[] {
  const bad = /[\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u.exec(text)?.[0]
  // A browser reads it as a line feed: the page would have another text than the files beside it.
  if (bad === '\r') return [{ path, found: showCharacter(bad), expected: 'a line feed (\\n) alone between two lines' }]
  if (bad !== undefined)
    return [{ path, found: showCharacter(bad), expected: 'no control characters and no half of a surrogate pair' }]
  const loose = findLooseDirection(text)
  return loose === undefined
    ? []
    : [
        {
          path,
          found: `${showCharacter(loose)}, without its counterpart`,
          expected: 'direction marks in pairs, or none',
        },
      ]
}

/** Where a path stands. Of a key given twice the last one counts, as for JSON.parse. */
function createOffsets(root: Node): (path: Path, at?: 'key') => number {
  const indexes = new Map<Node, Readonly<Record<string, Node>>>()
  const toIndex = (object: Node) => {
    const known = indexes.get(object)
    if (known) return known
    // An object without a prototype, and no Map: the engine compares its keys without reading them, and they may be
    // long.
    const index = Object.create(null) as Record<string, Node>
    for (const property of object.children ?? []) index[String(property.children?.[0]?.value)] = property
    indexes.set(object, index)
    return index
  }
  return (path, at) => {
    let node = root,
      offset = root.offset
    for (const [depth, part] of path.entries()) {
      const property = node.type === 'object' ? toIndex(node)[part] : undefined
      const item = node.type === 'array' && typeof part === 'number' ? node.children?.[part] : undefined
      const next = item ?? property?.children?.[1]
      if (!next) return offset
      offset = property && at === 'key' && depth === path.length - 1 ? property.offset : next.offset
      node = next
    }
    return offset
  }
}
