// What can be wrong with a story file: where it stands, what was found, what was expected.

/** Keys and indexes from the top of the story: `['events', 3, 'when', 'edtf']`. */
export type Path = readonly (string | number)[]
/** A note says how something was read that could be written in more than one way. */
export type Severity = 'error' | 'warning' | 'note'

/** What was probably meant, or how to find it where that takes time: only of what is told it is asked for. */
export type Nearest = string | (() => string | undefined)

/** What mends it without anybody's judgement: the edit of one value of the file. */
export interface Fix {
  /** What was wrong, in words. */
  readonly what: string
  readonly path: Path
  /** A list in the other order, another text, or keys that an object has not. */
  readonly edit: 'reverse' | { readonly value: string } | { readonly add: Readonly<Record<string, readonly string[]>> }
}

/** Something wrong at a path. `at: 'key'` points at the key itself rather than at its value. */
export interface Finding {
  readonly path: Path
  readonly found: string
  readonly expected: string
  readonly nearest?: Nearest
  readonly severity?: Severity
  readonly at?: 'key'
  readonly fix?: Fix
}

/** A finding at its place in the file. `line` and `column` count from 1, `column` in UTF-16 units as editors do. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  /** `events[3].when.edtf`; empty for the file as a whole. */
  readonly path: string
  readonly found: string
  readonly expected: string
  readonly nearest?: Nearest
  readonly severity: Severity
}

const MAX_SHOWN = 240
/** Of a story's problems: nobody reads on, and there can be a million. */
const MOST_TOLD = 50
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
/** As it has to be written in JSON, so that it can be pasted into the story file. */
export const escapeUnseen = (text: string): string =>
  text.replace(UNSEEN, char =>
    Array.from({ length: char.length }, (_, unit) => toEscape(char.charCodeAt(unit))).join(''),
  )
const toEscape = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`

/** `U+202E` */
export const toCodePoint = (char: string): string =>
  `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** A text in quotation marks: in one line, at most 240 characters of it, those that are not seen escaped. */
export function showText(text: string): string {
  const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : text
  return `"${escapeUnseen(short.replace(/\n/g, ' '))}"${text.length > MAX_SHOWN ? ` (${text.length} characters)` : ''}`
}

/** Any JSON value in a few words: `"Seoul"`, `3`, `a list of 2`, `an object`, `nothing`. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return showText(value)
  if (Array.isArray(value))
    return value.length <= 4 && value.every(item => typeof item === 'number')
      ? `[${value.join()}]`
      : `a list of ${value.length}`
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** `events[3].when.edtf`, `places["guam-base"].geometry`. */
export function toPathText(path: Path): string {
  const parts = path.map(part => {
    if (typeof part === 'number') return `[${part}]`
    return part.length <= MAX_SHOWN && /^[A-Za-z_$][\w$]*$/.test(part) ? `.${part}` : `[${showText(part)}]`
  })
  return parts.join('').replace(/^\./, '')
}

/**
 * `data/stories/x.json:12:7: error: events[3].when.edtf: found …; expected …; nearest match …`, one line whatever the
 * file's name.
 */
export function toProblemLine({ file, line, column, path, found, expected, nearest, severity }: Problem): string {
  const near = typeof nearest === 'function' ? nearest() : nearest
  const what = [
    `found ${found}`,
    `${severity === 'note' ? 'read as' : 'expected'} ${expected}`,
    ...(near === undefined ? [] : [`nearest match ${near}`]),
  ].join('; ')
  return escapeUnseen(`${file}:${line}:${column}: ${severity}: ${path && `${path}: `}${what}`)
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** Errors first, then warnings, then notes; each in the order given. */
export const bySeverity = (problems: readonly Problem[]): Problem[] =>
  SEVERITIES.flatMap(kind => problems.filter(({ severity }) => severity === kind))

/**
 * The problems of one story, a line each: the first fifty, errors before warnings where there are more, and how many
 * are left.
 */
export function toProblemLines(problems: readonly Problem[]): string[] {
  const left = problems.length - MOST_TOLD
  if (left <= 0) return problems.map(toProblemLine)
  const told = bySeverity(problems).slice(0, MOST_TOLD)
  return [
    ...told.map(toProblemLine),
    escapeUnseen(`${problems[0]!.file}: ${left} more ${left === 1 ? 'problem' : 'problems'}`),
  ]
}
