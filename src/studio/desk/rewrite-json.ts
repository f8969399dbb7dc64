// From the text of a JSON file and what is to stand in it, the edits: only what differs is written anew.
import { parseTree, type Node } from 'jsonc-parser'
import type { Edit } from '../../compiler/edit-json.ts'
import { toStoryJson, type Json } from '../../compiler/story-json.ts'
import { alignLists } from './align-lists.ts'

const STEP = '  '

/** `json` is JSON in which no object has a key twice. The edits do not overlap; none where nothing differs. */
export function rewriteJson(json: string, value: unknown): Edit[] {
  const root = parseTree(json)
  if (!root) throw new Error('the text is no JSON')
  const edits: Edit[] = []
  rewriteNode(createWriter(json, edits), root, value as Json)
  return edits
}

interface Writer {
  readonly toValue: (node: Node) => Json
  /** Another value in place of a node. */
  readonly replace: (node: Node, value: Json) => void
  /**
   * Of the entries of an object or list at least one stays. `added` are written behind the entry they follow, by its
   * index; -1 stands before the first.
   */
  readonly change: (parent: Node, removed: ReadonlySet<number>, added: ReadonlyMap<number, readonly Entry[]>) => void
}

/** A key is that of an object's entry. */
type Entry = readonly [key: string | undefined, value: Json]

function rewriteNode(writer: Writer, node: Node, value: Json): void {
  const { children = [] } = node
  if (node.type === 'object' && isObject(value)) return rewriteObject(writer, node, children, value)
  if (node.type === 'array' && Array.isArray(value))
    return rewriteList(writer, node, children, value as readonly Json[])
  if (writer.toValue(node) !== value) writer.replace(node, value)
}

function rewriteObject(writer: Writer, node: Node, children: readonly Node[], value: JsonObject): void {
  const names = children.map(child => String(child.children?.[0]?.value))
  const known = new Set(names)
  const kept = Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined)
  const wanted = new Map(kept)
  const removed = new Set(names.flatMap((name, at) => (wanted.has(name) ? [] : [at])))
  const added = kept.filter(([key]) => !known.has(key))
  if (removed.size === children.length) {
    if (children.length + added.length > 0) writer.replace(node, value)
    return
  }
  for (const [at, child] of children.entries())
    if (!removed.has(at)) rewriteNode(writer, child.children![1]!, wanted.get(names[at]!)!)
  writer.change(node, removed, new Map(added.length > 0 ? [[children.length - 1, added]] : []))
}

function rewriteList(writer: Writer, node: Node, children: readonly Node[], value: readonly Json[]): void {
  const { pairs, removed, added } = alignLists(children.map(writer.toValue), value)
  if (removed.size === children.length) {
    if (children.length + value.length > 0) writer.replace(node, value)
    return
  }
  for (const [at, to] of pairs) rewriteNode(writer, children[at]!, value[to]!)
  const entries = [...added].map(([at, items]) => [at, items.map(item => [undefined, item] as const)] as const)
  writer.change(node, removed, new Map(entries))
}

function createWriter(json: string, edits: Edit[]): Writer {
  const toLines = (text: string): string => (json.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text)
  const toLineStart = (offset: number): number => json.lastIndexOf('\n', offset - 1) + 1
  const toIndent = (offset: number): string => /^[ \t]*/.exec(json.slice(toLineStart(offset), offset))![0]
  const write = (value: Json, indent: string, before: number): string => toLines(toStoryJson(value, indent, before))
  const toEnd = ({ offset, length }: Node): number => offset + length
  return {
    toValue: node => JSON.parse(json.slice(node.offset, toEnd(node))) as Json,
    replace(node, value) {
      const { offset, length } = node
      edits.push({ offset, length, text: write(value, toIndent(offset), offset - toLineStart(offset)) })
    },
    change(parent, removed, added) {
      const { children = [] } = parent
      const isBroken = children.some(child => json.slice(parent.offset, child.offset).includes('\n'))
      const indent = isBroken ? toIndent(children[0]!.offset) : toIndent(parent.offset) + STEP
      const toText = ([key, value]: Entry): string => {
        const name = key === undefined ? '' : `${JSON.stringify(key)}: `
        if (!isBroken) return ` ${name}${toStoryJson(value, indent, 0).replaceAll(/\n\s*/g, ' ')}`
        return toLines(`\n${indent}`) + name + write(value, indent, indent.length + name.length)
      }
      const toFront = (texts: readonly string[]): string =>
        isBroken ? texts.map(text => `${text},`).join('') : texts.map(text => `${text.trimStart()}, `).join('')
      const first = children.findIndex((_, at) => !removed.has(at))
      const before = added.get(-1) ?? []
      if (before.length > 0) edits.push({ offset: parent.offset + 1, length: 0, text: toFront(before.map(toText)) })
      // Those before the first that stays go with the comma behind them, the others with the one before them.
      if (first > 0)
        edits.push({ offset: children[0]!.offset, length: children[first]!.offset - children[0]!.offset, text: '' })
      for (const [at, child] of children.entries()) {
        const text = (added.get(at) ?? []).map(entry => `,${toText(entry)}`).join('')
        const from = removed.has(at) && at > first ? toEnd(children[at - 1]!) : toEnd(child)
        if (at >= first && (text !== '' || from < toEnd(child)))
          edits.push({ offset: from, length: toEnd(child) - from, text })
      }
    },
  }
}

type JsonObject = { readonly [key: string]: Json | undefined }
const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
