// The date of an event as it is read: "Monday" in the file, a day in the story as it is shown.
import type { StudioState } from './state.ts'
import { toDate, type DeskEvent } from './read-story.ts'

/** EDTF, or what stands in the file where it cannot be read. */
export function toReadDate({ id, value }: DeskEvent, { shown }: Pick<StudioState, 'shown'>): string {
  const whole = shown?.ok ? shown.story.events.find(event => event.id === id) : undefined
  return whole?.when.edtf ?? toDate(value)
}
