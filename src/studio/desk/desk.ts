// What lies before an editor: the text of a story file, which is all there is of the story, and its articles' texts.
import { isObject, parseLocatedJson } from '../../compiler/located-json.ts'
import type { Edit } from '../../compiler/edit-json.ts'
import { rewriteJson } from './rewrite-json.ts'

export interface Desk {
  /** The story's id, which is the file's name. */
  readonly id: string
  /** Without a byte order mark, every other byte as the file has it. It may be broken. */
  readonly json: string
  /** By their path in the story file: `seeds/a.txt`. Without a byte order mark. */
  readonly texts: ReadonlyMap<string, string>
}

/** What stands in a story file, whatever that is. */
export type Value = Readonly<Record<string, unknown>>

/** What an editor decided: edits of `desk.json`, offsets in UTF-16 units. No edit at all where nothing changes. */
export type Decision =
  | {
      readonly ok: true
      /** What was done, for a list of what can be undone: `accepted Tokyo`. */
      readonly says: string
      readonly edits: readonly Edit[]
      /** Texts that are others from then on, by path. */
      readonly texts?: Desk['texts']
    }
  /** In words for the editor. */
  | { readonly ok: false; readonly why: string }

export const refuse = (why: string) => ({ ok: false, why }) as const

/** The story as a value; refused where the text is no JSON object or has a key twice, which is for a person to mend. */
export function readDesk({ json }: Desk): { readonly ok: true; readonly story: Value } | ReturnType<typeof refuse> {
  const located = parseLocatedJson(json)
  if (!located.ok)
    return refuse(`Line ${located.line} of the file: found ${located.found}, expected ${located.expected}`)
  if (!isObject(located.value)) return refuse('The file holds no story')
  const [fault] = located.findings.filter(({ at }) => at === 'key')
  if (fault) return refuse(`The file has ${fault.found}: expected ${fault.expected}`)
  return { ok: true, story: located.value }
}

/** A change of a story's value, and what it does in words. */
export interface Change {
  readonly says: string
  readonly story: Value
}

/** A change of the story's value as a decision: only what differs is written. */
export function decideBy(desk: Desk, change: (story: Value) => Change | ReturnType<typeof refuse>): Decision {
  const read = readDesk(desk)
  if (!read.ok) return read
  const changed = change(read.story)
  if ('why' in changed) return changed
  return { ok: true, says: changed.says, edits: rewriteJson(desk.json, changed.story) }
}
