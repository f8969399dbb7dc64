// How sure the text makes an event, in words: what its card says at a glance.
import { toKind } from '../../model/kind.ts'
import type { StoryEvent } from '../../model/story.ts'
import type { App } from '../app.ts'
import { toTexts } from '../event-texts.ts'

interface Certainty {
  /** "claimed", "place inferred by the editors: no article names it". */
  readonly words: readonly string[]
  /**
   * Who says so and who confirms it, in the story's words: of what is more, or less, than reported, and of what is only
   * a voice.
   */
  readonly account: string | undefined
}

export function toCertainty(app: Pick<App, 't' | 'parts'>, event: StoryEvent): Certainty {
  const { card } = app.t
  const { status, when, where } = event
  const isDated = when.basis !== 'inferred',
    isSited = !where.some(({ role, basis }) => role === 'site' && basis === 'inferred')
  const unsaid = isDated ? (isSited ? undefined : card.unsaid.site) : isSited ? card.unsaid.date : card.unsaid.both
  // More, or less, than reported, or only a voice: who says so is to be told.
  const isTold = ['claimed', 'denied', 'disputed'].includes(status) || toKind(event) === 'said'
  return {
    words: [...(status === 'reported' ? [] : [card.status[status]]), ...(unsaid ? [unsaid] : [])],
    account: isTold ? toTexts(app, event)?.summary : undefined,
  }
}
