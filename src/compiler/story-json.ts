// A story file as text, as an editor would write it: an object or list stands in one line where that has room, and else
// as many of its short entries share a line as fit.

const WIDTH = 120
const STEP = '  '

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** JSON behind `indent` and, in its line, `before` characters; without a line feed at its end. */
export function toStoryJson(value: Json, indent = '', before = indent.length): string {
  const line = toLine(value)
  if (before + line.length + 1 <= WIDTH || isFlat(value)) return line
  if (isList(value) && value.length === 1) return `[${toStoryJson(value[0]!, indent, before + 1)}]`
  const inner = indent + STEP
  const [open, close] = isList(value) ? '[]' : '{}'
  const items = toItems(value, inner)
  // An object that begins with a short entry needs no lines for its braces.
  const isInLine = indent !== '' && !isList(value) && items[0]?.isShort === true
  const lines = fill(items, inner, isInLine ? before + '{ '.length : inner.length).join(',\n')
  return isInLine ? `{ ${lines.trimStart()} }` : `${open}\n${lines}\n${indent}${close}`
}

interface Item {
  readonly text: string
  /** Whether others may stand in its line. */
  readonly isShort: boolean
}

/** An object has its lines for itself, and so has each item of a list. */
function toItems(value: Json, indent: string): Item[] {
  if (isList(value)) return value.map(item => ({ text: toStoryJson(item, indent), isShort: typeof item === 'number' }))
  return toEntries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `
    const text = name + toStoryJson(item, indent, indent.length + name.length)
    return { text, isShort: isScalar(item) || (isList(item) && item.every(isScalar)) }
  })
}

/** `column` is where the first of the lines begins. */
function fill(items: readonly Item[], indent: string, column: number): string[] {
  const lines: Item[] = []
  for (const item of items) {
    const last = lines.at(-1)
    const start = lines.length === 1 ? column : indent.length
    const isRoom = last && start + last.text.length + item.text.length + 3 <= WIDTH
    if (isRoom && last.isShort && item.isShort)
      lines[lines.length - 1] = { ...item, text: `${last.text}, ${item.text}` }
    else lines.push(item)
  }
  return lines.map(({ text }) => indent + text)
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const isScalar = (value: Json): boolean => typeof value !== 'object' || value === null

/** Nothing to be broken at: a text, a position, a list of one text. */
const isFlat = (value: Json): boolean =>
  isScalar(value) ||
  (isList(value) && (value.every(item => typeof item === 'number') || (value.length === 1 && isScalar(value[0]!))))

function toLine(value: Json): string {
  if (isList(value)) return value.length === 0 ? '[]' : `[${value.map(toLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = toEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${toLine(item)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

const toEntries = (value: Json): [string, Json][] =>
  Object.entries(value as Record<string, Json | undefined>).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined,
  )
