// Changes in the text of a JSON file that leave every other byte as it is.
import { parseTree, type Node } from 'jsonc-parser'
import type { Path } from './problem.ts'
import { toStoryJson, type Json } from './story-json.ts'

/** UTF-16 units of the file. */
export interface Edit {
  readonly offset: number
  readonly length: number
  readonly text: string
}

/** Of what is not there nothing is changed: no edit comes back. */
export interface JsonEditor {
  /** Undefined too where a key on the way stands twice: which of them is meant is a judgement. */
  find(path: Path): Node | undefined
  /** Puts items at the end of a list that is there. */
  append(path: Path, items: readonly Json[]): Edit[]
  /** Puts keys at the end of an object that is there; those that it has stay. */
  extend(path: Path, entries: { readonly [key: string]: Json }): Edit[]
  /** Another value in place of one that is there. */
  replace(path: Path, value: Json): Edit[]
  /** The entries of a list that is there, the last one first; what stands between them stays. */
  reverse(path: Path): Edit[]
}

const STEP = '  '

export function createJsonEditor(json: string): JsonEditor {
  const root = parseTree(json)
  const find = (path: Path) => root && findNode(root, path)
  /** The spaces before the line in which an offset stands. */
  const toIndent = (offset: number): string => /^[ \t]*/.exec(json.slice(json.lastIndexOf('\n', offset - 1) + 1))![0]
  const toLines = (text: string): string => (json.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text)
  /** Behind the last one, on a line of its own where that has one. */
  const add = (node: Node, write: (indent: string) => string[]): Edit[] => {
    const last = node.children?.at(-1)
    const isInLine = last !== undefined && !/\n[ \t]*$/.test(json.slice(0, last.offset))
    const indent = last ? toIndent(last.offset) : toIndent(node.offset) + STEP
    const items = write(indent)
    if (items.length === 0) return []
    if (isInLine)
      return [{ offset: last.offset + last.length, length: 0, text: toLines(items.map(item => `, ${item}`).join('')) }]
    const text = items.map(item => `\n${indent}${item}`).join(',')
    if (last) return [{ offset: last.offset + last.length, length: 0, text: toLines(`,${text}`) }]
    return [{ offset: node.offset + 1, length: 0, text: toLines(`${text}\n${toIndent(node.offset)}`) }]
  }
  return {
    find,
    append(path, items) {
      const node = find(path)
      if (node?.type !== 'array') return []
      return add(node, indent => items.map(item => toStoryJson(item, indent)))
    },
    extend(path, entries) {
      const node = find(path)
      if (node?.type !== 'object') return []
      const known = new Set((node.children ?? []).map(({ children: [key] = [] }) => key?.value as string))
      const own = Object.entries(entries).flatMap(([key, value]) =>
        known.has(key) ? [] : [[`${JSON.stringify(key)}: `, value] as const],
      )
      return add(node, indent =>
        own.map(([name, value]) => name + toStoryJson(value, indent, indent.length + name.length)),
      )
    },
    replace(path, value) {
      const node = find(path)
      if (!node) return []
      const { offset, length } = node
      const before = offset - json.lastIndexOf('\n', offset - 1) - 1
      return [{ offset, length, text: toLines(toStoryJson(value, toIndent(offset), before)) }]
    },
    reverse(path) {
      const node = find(path)
      return node?.type === 'array' ? [{ offset: node.offset, length: node.length, text: reverse(json, node) }] : []
    },
  }
}

function findNode(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root
  for (const part of path) {
    const children: readonly Node[] = node?.children ?? []
    const found = children.filter(({ children: [key] = [] }) => key?.value === part)
    if (node?.type === 'array') node = typeof part === 'number' ? children[part] : undefined
    else node = node?.type === 'object' && found.length === 1 ? found[0]!.children?.[1] : undefined
  }
  return node
}

function reverse(json: string, { offset, length, children = [] }: Node): string {
  const toText = (node: Node) => json.slice(node.offset, node.offset + node.length)
  let at = offset
  const parts = children.map((child, index) => {
    const between = json.slice(at, child.offset)
    at = child.offset + child.length
    return between + toText(children.at(-1 - index)!)
  })
  return parts.join('') + json.slice(at, offset + length)
}

/** All at once; those at one offset in their order. */
export function applyEdits(json: string, edits: readonly Edit[]): string {
  let text = json
  const ordered = [...edits.entries()].sort(([i, a], [j, b]) => b.offset - a.offset || j - i)
  for (const [, { offset, length, text: by }] of ordered)
    text = text.slice(0, offset) + by + text.slice(offset + length)
  return text
}
