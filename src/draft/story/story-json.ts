// A story file as text: an object or list stands in one line where that has room, as an editor would write it.

const WIDTH = 120
const STEP = '  '

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** JSON behind `indent` and, in its line, `before` characters; without a line feed at its end. */
export function toStoryJson(value: Json, indent = '', before = indent.length): string {
  const line = toLine(value)
  if (before + line.length + 1 <= WIDTH || isFlat(value)) return line
  const inner = indent + STEP
  if (isList(value)) {
    const items = value.map(item => inner + toStoryJson(item, inner))
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  const entries = toEntries(value).map(([key, item]) => {
    const name = `${inner}${JSON.stringify(key)}: `
    return name + toStoryJson(item, inner, name.length)
  })
  return `{\n${entries.join(',\n')}\n${indent}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** Nothing to be broken at. */
const isFlat = (value: Json): boolean =>
  typeof value !== 'object' || value === null || (isList(value) && value.every(item => typeof item === 'number'))

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
