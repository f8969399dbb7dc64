// Does a value have the shape of a story? Valibot answers in its own words; this says it in ours, with what was probably meant.
import * as v from 'valibot'
import { findNearest } from './nearest.ts'
import { showText, showValue, type Finding, type Path } from './problem.ts'
import { storySchema } from './story.ts'

/** The part of valibot's schemas that is walked to find keys it does not know. */
interface Walked {
  readonly type: string
  readonly wrapped?: Walked
  readonly item?: Walked
  readonly value?: Walked
  readonly entries?: Readonly<Record<string, Walked>>
  readonly options?: readonly Walked[]
  readonly literal?: unknown
}

/** Everything that is wrong with the shape of a parsed story file, one finding for each path. */
export function checkShape(value: unknown): Finding[] {
  const strays = findStrays(storySchema as unknown as Walked, value, [])
  const taken = new Set(strays.map(stray => JSON.stringify(stray.path)))
  const issues = v.safeParse(storySchema, value, { abortPipeEarly: true }).issues ?? []
  const misshapen = issues.filter(issue => !isStray(issue)).map(toFinding)
  return [...strays, ...misshapen.filter(finding => {
    const path = JSON.stringify(finding.path)
    return !taken.has(path) && taken.add(path)
  })]
}

// Valibot names one unknown key of an object and takes a list for an object: both are found here instead.
const isStray = (issue: v.BaseIssue<unknown>) => issue.type === 'strict_object' && issue.expected === 'never'

function findStrays(schema: Walked, value: unknown, path: Path): Finding[] {
  if (schema.wrapped) return value === undefined ? [] : findStrays(schema.wrapped, value, path)
  if (schema.item) return Array.isArray(value) ? value.flatMap((item, index) => findStrays(schema.item!, item, [...path, index])) : []
  if (schema.type === 'variant') {
    const option = schema.options?.find(({ entries }) => isObject(value) && entries?.['type']?.literal === value['type'])
    return option ? findStrays(option, value, path) : []
  }
  if (schema.type !== 'strict_object' && schema.type !== 'record') return []
  if (Array.isArray(value)) return [{ path, found: showValue(value), expected: 'an object' }]
  if (!isObject(value)) return []
  const { entries, value: each } = schema
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = entries ? (Object.hasOwn(entries, key) ? entries[key] : undefined) : each
    if (inner) return findStrays(inner, item, [...path, key])
    const nearest = findNearest(key, Object.keys(entries ?? {}).filter(known => !Object.hasOwn(value, known)))
    return [{ path: [...path, key], at: 'key' as const, found: `the unknown key ${showText(key)}`, expected: `one of ${Object.keys(entries ?? {}).join(', ')}`, ...(nearest ? { nearest } : {}) }]
  })
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function toFinding(issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const isKey = issue.path?.at(-1)?.origin === 'key' && issue.kind === 'validation'
  const options = issue.type === 'picklist' || issue.type === 'variant' ? [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(match => match[1]!) : []
  const nearest = typeof issue.input === 'string' ? findNearest(issue.input, options) : findSwapped(issue)
  return { path, ...toWords(issue, options), ...(nearest ? { nearest } : {}), ...(isKey ? { at: 'key' as const } : {}) }
}

/** `[37.5, 126.9]` for `[126.9, 37.5]`, where only the other order is on Earth. */
function findSwapped({ type, input }: v.BaseIssue<unknown>): string | undefined {
  if (type !== 'check' || !Array.isArray(input)) return undefined
  const [lat, lng] = input as number[]
  return Math.abs(lat!) <= 90 && Math.abs(lng!) <= 180 ? `[${lng},${lat}], the other way round` : undefined
}

const TYPES: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', array: 'a list', strict_object: 'an object', record: 'an object' }

function toWords(issue: v.BaseIssue<unknown>, options: readonly string[]): { found: string; expected: string } {
  const { type, input, requirement } = issue
  const unit = Array.isArray(input) ? 'entries' : 'characters'
  const length = typeof input === 'string' || Array.isArray(input) ? `${input.length} ${unit}` : ''
  const found = showValue(input)
  if (options.length) return { found, expected: `one of ${options.join(', ')}` }
  if (type === 'regex' || type === 'check') return { found, expected: issue.message }
  if (type === 'min_length') return { found: input === '' ? 'an empty text' : length, expected: `at least ${String(requirement)} ${unit}` }
  if (type === 'max_length') return { found: length, expected: `at most ${String(requirement)} ${unit}` }
  if (type === 'length') return { found: length, expected: `${String(requirement)} ${unit}` }
  if (type === 'strict_object' && input === undefined && issue.expected !== 'Object') return { found: 'nothing', expected: `the key ${issue.expected}` }
  return { found, expected: TYPES[type] ?? (issue.expected ?? type).replaceAll('"', '') }
}
