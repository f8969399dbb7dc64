// A place that the story does not have yet, and an event there.
import { applyEdits } from '../../../compiler/edit-json.ts'
import type { Candidate } from '../../../draft/types.ts'
import { decideBy, readDesk, type Decision, type Desk } from '../desk.ts'
import { addPlace } from './place.ts'
import { addWhere } from './where.ts'

/** One step, undone at once. `text` is the phrase as printed, inside one of the event's quotes. */
export function addNewPlace(desk: Desk, event: string, id: string, candidate: Candidate, text?: string): Decision {
  const place = addPlace(desk, id, candidate)
  if (!place.ok) return place
  const placed = { ...desk, json: applyEdits(desk.json, place.edits) }
  const where = addWhere(placed, event, id, text)
  if (!where.ok) return where
  const whole = readDesk({ ...placed, json: applyEdits(placed.json, where.edits) })
  return whole.ok ? decideBy(desk, () => ({ says: where.says, story: whole.story })) : whole
}
