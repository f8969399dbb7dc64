// What was put right in a story since it came out, for other programs: `changes.json`.
import { readEdtf } from '../../model/edtf.ts'
import type { Story } from '../../model/story.ts'
import { toAnchor } from '../../model/when.ts'

export interface Change {
  /** EDTF. */
  readonly date: string
  /** Id of the event. */
  readonly event: string
  readonly title: string
  /** What has changed, in the editor's words. */
  readonly note: string
}

/** The first moment that a date allows, days: what was put right in a month may be read before that is over. */
export function toFirstMoment(edtf: string): number {
  const when = readEdtf(edtf)
  return when.time ? toAnchor(when) : when.begins[0]
}

/** The latest first. */
export const toChanges = ({ events }: Pick<Story, 'events'>): Change[] =>
  events
    .flatMap(({ id, title, updated = [] }) => updated.map(({ date, note }) => ({ date, event: id, title, note })))
    .sort((a, b) => toFirstMoment(b.date) - toFirstMoment(a.date))

/** `changed` is the date of the last change, null where there was none. */
export function toChangesJson(story: Pick<Story, 'id' | 'title' | 'events'>): string {
  const { id, title } = story
  const changes = toChanges(story)
  return `${JSON.stringify({ story: id, title, changed: changes[0]?.date ?? null, changes }, null, 1)}\n`
}
