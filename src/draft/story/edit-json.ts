// Changes in the text of a JSON file that leave every other byte as it is.
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser'
import type { Path } from '../../compiler/problem.ts'
import { toStoryJson, type Json } from './story-json.ts'

export interface Edit {
  readonly offset: number
  readonly length: number
  readonly text: string
}

export interface JsonEditor {
  /** Puts items at the end of a list that is there. */
  append(path: Path, items: readonly Json[]): Edit[]
  /** Puts keys at the end of an object that is there. */
  extend(path: Path, entries: { readonly [key: string]: Json }): Edit[]
  /** Another value in place of one that is there. */
  replace(path: Path, value: Json): Edit[]
}

const STEP = '  '

export function createJsonEditor(json: string): JsonEditor {
  const root = parseTree(json)
  const find = (path: Path): Node => {
    const node = root && findNodeAtLocation(root, [...path])
    if (!node) throw new Error(`nothing stands at ${path.join('.')}`)
    return node
  }
  /** The spaces before the line in which an offset stands. */
  const toIndent = (offset: number): string => /^[ \t]*/.exec(json.slice(json.lastIndexOf('\n', offset - 1) + 1))![0]
  const toLines = (text: string): string => (json.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text)
  const add = (node: Node, write: (indent: string) => string[]): Edit[] => {
    const last = node.children?.at(-1)
    const indent = last ? toIndent(last.offset) : toIndent(node.offset) + STEP
    const items = write(indent)
    if (items.length === 0) return []
    const text = items.map(item => `\n${indent}${item}`).join(',')
    if (last) return [{ offset: last.offset + last.length, length: 0, text: toLines(`,${text}`) }]
    return [{ offset: node.offset + 1, length: 0, text: toLines(`${text}\n${toIndent(node.offset)}`) }]
  }
  return {
    append: (path, items) => add(find(path), indent => items.map(item => toStoryJson(item, indent))),
    extend: (path, entries) =>
      add(find(path), indent =>
        Object.entries(entries).map(([key, value]) => {
          const name = `${JSON.stringify(key)}: `
          return name + toStoryJson(value, indent, indent.length + name.length)
        }),
      ),
    replace(path, value) {
      const { offset, length } = find(path)
      const indent = toIndent(offset)
      const before = offset - json.lastIndexOf('\n', offset - 1) - 1
      return [{ offset, length, text: toLines(toStoryJson(value, indent, before)) }]
    },
  }
}

/** All at once; those at one offset in their order. */
export function applyEdits(json: string, edits: readonly Edit[]): string {
  let text = json
  const ordered = [...edits.entries()].sort(([i, a], [j, b]) => b.offset - a.offset || j - i)
  for (const [, { offset, length, text: by }] of ordered)
    text = text.slice(0, offset) + by + text.slice(offset + length)
  return text
}
