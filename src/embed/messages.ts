// What the map in its frame and the article around it say to each other: version 1, to which things are added and
// nothing is taken away.
import { parseEdtf } from '../model/edtf.ts'
import { THEMES, type Theme } from '../model/permalink.ts'

/** Every message has this member, whose value is the version. */
export const PROTOCOL = 'dateline'
export const VERSION = 1

/** What the map says. `moment` is the query string, without its `?`, that opens the page as it stands. */
export type Report =
  | {
      readonly type: 'ready'
      readonly story: string
      readonly title: string
      readonly events: readonly string[]
      readonly height: number
      readonly moment: string
    }
  /** After `ready`, where something was put right since the story came out: EDTF of the last time. */
  | { readonly type: 'changed'; readonly date: string }
  | { readonly type: 'resize'; readonly height: number }
  /** `event` is null when a card has been closed. */
  | { readonly type: 'select'; readonly event: string | null; readonly moment: string }
  /** EDTF of the date on show; of a window both its ends. */
  | { readonly type: 'time'; readonly t: readonly string[]; readonly moment: string }
  /** Anything else that a link carries has changed: the view, the filter and so on. */
  | { readonly type: 'moment'; readonly moment: string }
  | { readonly type: 'error'; readonly reason: ErrorReason; readonly found: string }

/** `message`: no command of this version. `event`: an id that the story does not have. */
export type ErrorReason = 'message' | 'event'

/** What the article asks for. */
export type Command =
  /** To be told `ready` and the height once more: a script that came later than the map. */
  | { readonly type: 'ready' }
  | { readonly type: 'select'; readonly event: string | null }
  /** One EDTF date, or two for a window. */
  | { readonly type: 'time'; readonly t: readonly [string] | readonly [string, string] }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'lang'; readonly lang: string }
  /** As a report has it: all of the page as it stood; theme and language stay where it does not name them. */
  | { readonly type: 'moment'; readonly moment: string }

export type Parsed = { readonly command: Command } | { readonly bad: string } | undefined

/** What is said back of a message that cannot be read, at most. */
const FOUND_LENGTH = 80

/** More than any link of a story says. */
const MOMENT_LENGTH = 10_000

/** Reads whatever a window may have sent: undefined is not for us, `bad` is for us and no command. Never throws. */
export function parseCommand(data: unknown): Parsed {
  if (!isRecord(data) || !Object.hasOwn(data, PROTOCOL)) return undefined
  if (data[PROTOCOL] !== VERSION) return { bad: `version ${toFound(data[PROTOCOL])}` }
  const { type } = data
  if (typeof type !== 'string' || !Object.hasOwn(readers, type)) return { bad: toFound(type) }
  const command = readers[type as Command['type']](data)
  return command ? { command } : { bad: toFound(type) }
}

type Fields = Readonly<Record<string, unknown>>

const readers: { readonly [K in Command['type']]: (fields: Fields) => Command | undefined } = {
  ready: () => ({ type: 'ready' }),
  select: ({ event }) =>
    event === null || (typeof event === 'string' && /^[a-z0-9-]{1,80}$/.test(event))
      ? { type: 'select', event }
      : undefined,
  time: ({ t }) => {
    const dates: unknown[] = Array.isArray(t) ? t.slice(0, 3) : [t]
    if (!dates.every(isDate)) return undefined
    const [first, second, third] = dates
    return first === undefined || third !== undefined
      ? undefined
      : { type: 'time', t: second === undefined ? [first] : [first, second] }
  },
  play: () => ({ type: 'play' }),
  pause: () => ({ type: 'pause' }),
  theme: ({ theme }) => {
    const known = THEMES.find(each => each === theme)
    return known && { type: 'theme', theme: known }
  },
  lang: ({ lang }) =>
    typeof lang === 'string' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(lang)
      ? { type: 'lang', lang }
      : undefined,
  moment: ({ moment }) =>
    typeof moment === 'string' && moment.length <= MOMENT_LENGTH ? { type: 'moment', moment } : undefined,
}

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 60 && parseEdtf(value).ok

function isRecord(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

const toFound = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, FOUND_LENGTH) : typeof value
