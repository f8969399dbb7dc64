// What was proposed is right.
import { isObject } from '../../../compiler/located-json.ts'
import type { Path } from '../../../compiler/problem.ts'
import { decideBy, refuse, type Decision, type Desk, type Value } from '../desk.ts'
import { groupProposals, type Group } from '../groups.ts'
import { findById, listOf, placesOf, toName, withKeys } from '../story-value.ts'

/** Of groups by their keys, one or many; refused where none of them is proposed any more. */
export function accept(desk: Desk, keys: readonly string[]): Decision {
  const wanted = new Set(keys)
  return decideBy(desk, story => {
    const groups = groupProposals(story).filter(({ key }) => wanted.has(key))
    if (groups.length === 0) return refuse('It is decided already')
    const what = groups.length === 1 ? toGroupName(story, groups[0]!) : `${groups.length} proposals`
    const paths = groups.flatMap(group => group.paths)
    return { says: `accepted ${what}`, story: accepted(story, paths) }
  })
}

/** The value without the marks of what stands at the paths. */
export const accepted = (story: Value, paths: readonly Path[]): Value =>
  paths.reduce((value: unknown, path) => changeAt(value, path, withoutReview), story) as Value

const withoutReview = (value: unknown): unknown => (isObject(value) ? withKeys(value, { review: undefined }) : value)

function changeAt(value: unknown, [part, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (part === undefined) return change(value)
  if (Array.isArray(value))
    return typeof part === 'number' ? value.with(part, changeAt(value[part], rest, change)) : value
  return isObject(value) ? { ...value, [part]: changeAt(value[part], rest, change) } : value
}

/** "Tokyo", "the date of Launch", "the publication date of …". */
function toGroupName(story: Value, { kind, id }: Group): string {
  if (kind === 'place') return toName(placesOf(story)[id], id)
  if (kind === 'published') return `the date of publication of ${id}`
  const name = toName(findById(listOf(story, 'events'), id), id)
  return kind === 'date' ? `the date of ${name}` : name
}
