// A line of JSON as a document for the clerk.
import { isObject } from '../compiler/located-json.ts'
import { showValue } from '../compiler/problem.ts'
import type { Document } from '../draft/types.ts'

const OPTIONAL = ['published', 'title', 'outlet', 'home', 'lang']

/** Throws an error whose message names the line, the field and what was found. */
export function readDocument(json: string, line: number): Document {
  const refuse = (field: string, found: string, expected: string): never => {
    throw new Error(`line ${line}: ${field}found ${found}; expected ${expected}`)
  }
  const document = parse(json)
  if (!isObject(document)) return refuse('', document === undefined ? 'no JSON' : showValue(document), 'an object')
  // null is how other programs leave a field out.
  const given = Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null))
  for (const field of ['text', ...OPTIONAL]) {
    const value = given[field]
    if (typeof value !== 'string' && (field === 'text' || value !== undefined))
      refuse(`${field}: `, showValue(value), 'a text')
  }
  return given as unknown as Document
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
