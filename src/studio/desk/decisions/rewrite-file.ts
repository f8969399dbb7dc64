// The file itself, edited as text.
import type { Decision, Desk } from '../desk.ts'

/** What stands there may be broken: the check says so, and undo leads back. */
export function rewriteFile({ json }: Desk, text: string): Decision {
  const most = Math.min(json.length, text.length)
  let start = 0
  while (start < most && json[start] === text[start]) start++
  let same = 0
  while (same < most - start && json[json.length - 1 - same] === text[text.length - 1 - same]) same++
  const edit = { offset: start, length: json.length - start - same, text: text.slice(start, text.length - same) }
  return { ok: true, says: 'edited the file', edits: json === text ? [] : [edit] }
}
