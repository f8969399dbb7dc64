// What the clerk has to say of the desk as it lies: answers that can be sent from a worker.
import type { Problem } from '../../compiler/problem.ts'
import type { Story } from '../../model/story.ts'
import type { QueueItem } from '../desk/queue-item.ts'
import type { UncitedSentence } from '../desk/uncited.ts'

export interface Look {
  /** Of which text it is. */
  readonly json: string
  readonly queue: readonly QueueItem[]
  /** The first few hundred, errors before warnings before notes. `nearest` has been asked for. */
  readonly problems: readonly Problem[]
  readonly uncited: readonly UncitedSentence[]
}

/** The story as its readers would see it, or why it cannot be shown. */
export type Shown =
  | {
      readonly ok: true
      readonly story: Story
      readonly proposed: { readonly events: readonly string[]; readonly places: readonly string[] }
      readonly leftOut: { readonly events: readonly string[]; readonly places: readonly string[] }
    }
  | { readonly ok: false; readonly why: string }
