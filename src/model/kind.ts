// Whether an event was done or said: what is only a voice is drawn as one.
import type { Kind, Role, StoryEvent } from './story.ts'

/** Categories whose events were said, where the event itself does not tell. */
const STATEMENTS: ReadonlySet<string> = new Set(['statement', 'statements'])
/** What a place can be to somebody's words: who spoke, and of what. */
const SPOKEN: ReadonlySet<Role> = new Set<Role>(['actor', 'participant', 'mentioned'])

/**
 * As the file has it; else said where its category is one of statements, or where nothing happened at any of its
 * places.
 */
export function toKind({ kind, category, where }: Pick<StoryEvent, 'kind' | 'category' | 'where'>): Kind {
  if (kind) return kind
  if (category !== undefined && STATEMENTS.has(category)) return 'said'
  return where.some(({ role }) => role === 'actor') && where.every(({ role }) => SPOKEN.has(role)) ? 'said' : 'did'
}
