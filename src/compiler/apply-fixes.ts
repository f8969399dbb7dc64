// Mends the text of a story file in place: nothing but the values that are mended changes, not even a space.
import { parseTree, type Node } from 'jsonc-parser'
import { toPathText, type Fix, type Path } from './problem.ts'

export interface Change {
  /** Of the file as it was, from 1. */
  readonly line: number
  readonly path: string
  readonly what: string
  /** What stood there, and what does now; `before` is empty where something was added. */
  readonly before: string
  readonly after: string
}

interface Edit extends Omit<Change, 'line' | 'path' | 'what'> {
  /** UTF-16 units of the file. */
  readonly start: number
  readonly end: number
  /** The text between them from now on. */
  readonly text: string
}

/** A fix whose value is not in the file, or is not what the fix takes it for, is left out. */
export function applyFixes(json: string, fixes: readonly Fix[]): { json: string; changes: readonly Change[] } {
  const root = parseTree(json)
  const done: { readonly fix: Fix; readonly edit: Edit }[] = []
  for (const fix of fixes) {
    const node = root && findNode(root, fix.path)
    const edit = node && toEdit(json, node, fix)
    if (edit && done.every(({ edit: other }) => edit.end <= other.start || other.end <= edit.start))
      done.push({ fix, edit })
  }
  done.sort((a, b) => a.edit.start - b.edit.start)
  const mended = done.toReversed().reduce((text, { edit: { start, end, text: now } }) => {
    return text.slice(0, start) + now + text.slice(end)
  }, json)
  const changes = done.map(({ fix: { what, path }, edit: { start, before, after } }) => {
    return { line: json.slice(0, start).split('\n').length, path: toPathText(path), what, before, after }
  })
  return { json: mended, changes }
}

/** Undefined too where a key on the way stands twice: which of them is meant is a judgement. */
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

function toEdit(json: string, node: Node, { edit }: Fix): Edit | undefined {
  const [start, end] = [node.offset, node.offset + node.length]
  const replace = (text: string): Edit => ({ start, end, text, before: json.slice(start, end), after: text })
  if (edit === 'reverse') return node.type === 'array' ? replace(reverse(json, node)) : undefined
  if ('value' in edit) return node.type === 'string' ? replace(JSON.stringify(edit.value)) : undefined
  return node.type === 'object' ? add(json, node, edit.add) : undefined
}

/** Each entry takes the place of another; what stands between them stays. */
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

/** Behind the last key, on a line of its own where that has one. */
function add(
  json: string,
  { children = [] }: Node,
  values: Readonly<Record<string, readonly string[]>>,
): Edit | undefined {
  const last = children.at(-1)
  const keys = new Set(children.map(({ children: [key] = [] }) => key?.value as string))
  const added = Object.entries(values).filter(([key]) => !keys.has(key))
  if (!last || added.length === 0) return undefined
  const [indent] = /\r?\n[ \t]*$/.exec(json.slice(0, last.offset)) ?? [' ']
  const lines = added.map(
    ([key, list]) => `${JSON.stringify(key)}: [${list.map(item => JSON.stringify(item)).join(', ')}]`,
  )
  const at = last.offset + last.length
  return {
    start: at,
    end: at,
    text: lines.map(line => `,${indent}${line}`).join(''),
    before: '',
    after: lines.join(', '),
  }
}
