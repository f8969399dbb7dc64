// Does a value have the shape of a schema? Valibot answers in its own words; this says it in ours,
// with what was probably meant.
import * as v from 'valibot'
import { isObject } from './located-json.ts'
import { findNearest } from './nearest.ts'
import { createPathSet, type PathSet } from './path-set.ts'
import { showText, showValue, type Finding, type Path } from './problem.ts'

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

export interface Shape<T> {
  /** Everything that is wrong with the shape, one finding for each path. */
  readonly findings: readonly Finding[]
  /** The value without the keys that the schema does not know. */
  readonly known: unknown
  /** The value as the schema has it; undefined where anything is wrong with it. */
  readonly output: T | undefined
}

export function checkShape<T>(value: unknown, schema: v.GenericSchema<unknown, T>): Shape<T> {
  const strays = findStrays(schema as unknown as Walked, value, [])
  const paths = strays.map(({ path }) => path)
  const astray = createPathSet(paths),
    taken = createPathSet(paths)
  const parsed = v.safeParse(schema, value, { abortPipeEarly: true })
  const first = (parsed.issues ?? [])
    .filter(issue => !isStray(issue))
    .flatMap(issue => {
      const path = toPath(issue)
      // A list where an object should be also lacks each of the object's keys.
      return astray.has(path.slice(0, -1)) || !taken.add(path) ? [] : [toFinding(issue, path)]
    })
  const findings = [...strays, ...first]
  return {
    findings,
    known: strays.length > 0 ? withoutPaths(value, astray) : value,
    output: parsed.success && findings.length === 0 ? parsed.output : undefined,
  }
}

// Valibot names one unknown key of an object and takes a list for an object: both are found here instead.
const isStray = (issue: v.BaseIssue<unknown>) => issue.type === 'strict_object' && issue.expected === 'never'

function findStrays(schema: Walked, value: unknown, path: Path): Finding[] {
  if (schema.wrapped) return value === undefined ? [] : findStrays(schema.wrapped, value, path)
  if (schema.item)
    return Array.isArray(value) ? value.flatMap((item, index) => findStrays(schema.item!, item, [...path, index])) : []
  if (schema.type === 'variant') {
    const option = schema.options?.find(
      ({ entries }) => isObject(value) && entries?.['type']?.literal === value['type'],
    )
    return option ? findStrays(option, value, path) : []
  }
  if (schema.type !== 'strict_object' && schema.type !== 'record') return []
  if (Array.isArray(value)) return [{ path, found: showValue(value), expected: 'an object' }]
  if (!isObject(value)) return []
  const { entries, value: each } = schema
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = entries ? (Object.hasOwn(entries, key) ? entries[key] : undefined) : each
    if (inner) return findStrays(inner, item, [...path, key])
    const known = Object.keys(entries ?? {})
    const finding: Finding = {
      path: [...path, key],
      at: 'key',
      found: `the unknown key ${showText(key)}`,
      expected: `one of ${known.join(', ')}`,
      nearest: () =>
        findNearest(
          key,
          known.filter(each => !Object.hasOwn(value, each)),
        ),
    }
    return [finding]
  })
}

function withoutPaths(value: unknown, paths: PathSet, here: Path = []): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withoutPaths(item, paths, [...here, index]))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key]) => !paths.has([...here, key]))
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutPaths(item, paths, [...here, key])]))
}

const toPath = (issue: v.BaseIssue<unknown>): Path => (issue.path ?? []).map(({ key }) => key as string | number)

function toFinding(issue: v.BaseIssue<unknown>, path: Path): Finding {
  const isKey = issue.path?.at(-1)?.origin === 'key' && issue.kind === 'validation'
  const isChoice = issue.type === 'picklist' || issue.type === 'variant'
  const options = isChoice ? [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(match => match[1]!) : []
  const { input } = issue
  const nearest = () => (typeof input === 'string' ? findNearest(input, options) : findSwapped(issue))
  return { path, ...toWords(issue, options), nearest, ...(isKey ? { at: 'key' as const } : {}) }
}

/** `[37.5, 126.9]` for `[126.9, 37.5]`, where only the other order is on Earth. */
function findSwapped({ type, input }: v.BaseIssue<unknown>): string | undefined {
  if (type !== 'check' || !Array.isArray(input) || input.length !== 2) return undefined
  const [lat, lng] = input as number[]
  return Math.abs(lat!) <= 90 && Math.abs(lng!) <= 180 ? `[${lng},${lat}], the other way round` : undefined
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  strict_object: 'an object',
  record: 'an object',
  union: 'a text or a number',
  variant: 'an object',
}
const LIMITS: Readonly<Record<string, string>> = { gt_value: 'more than', min_value: 'at least', max_value: 'at most' }

function toWords(issue: v.BaseIssue<unknown>, options: readonly string[]): { found: string; expected: string } {
  const { type, input, requirement } = issue
  const [one, many] = Array.isArray(input) ? ['entry', 'entries'] : ['character', 'characters']
  const count = (number: unknown) => `${String(number)} ${number === 1 ? one : many}`
  const length = typeof input === 'string' || Array.isArray(input) ? count(input.length) : ''
  const found = showValue(input)
  if (options.length) return { found, expected: `one of ${options.join(', ')}` }
  if (type === 'regex' || type === 'check' || type === 'raw_check') return { found, expected: issue.message }
  if (type === 'min_length')
    return { found: input === '' ? 'an empty text' : length, expected: `at least ${count(requirement)}` }
  if (type === 'max_length') return { found: length, expected: `at most ${count(requirement)}` }
  if (type === 'length') return { found: length, expected: count(requirement) }
  if (LIMITS[type]) return { found, expected: `${LIMITS[type]} ${String(requirement)}` }
  const isMissing = type === 'strict_object' && input === undefined && issue.expected !== 'Object'
  if (isMissing) return { found: 'nothing', expected: `the key ${issue.expected}` }
  return { found, expected: TYPES[type] ?? (issue.expected ?? type).replaceAll('"', '') }
}
