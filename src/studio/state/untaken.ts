// The fields of an event by name, and which of them holds what could not be taken.
import type { StudioState, Untaken } from './state.ts'

export const toEventField = (event: string, part: string): string => `event ${event} ${part}`

export const findUntaken = ({ untaken }: Pick<StudioState, 'untaken'>, event: string): Untaken | undefined =>
  [...untaken].find(([field]) => field.startsWith(toEventField(event, '')))?.[1]
