// The moment at which a map is drawn anew, as far as the story on show still has what it names.
import { parsePermalink, toSearch } from '../../../model/permalink.ts'
import type { Story } from '../../../model/story.ts'
import { createIndexOf } from '../../../model/story-index.ts'
import { toLink, toLinkedState } from '../../../state/link.ts'
import { toOpeningState } from '../../../state/state.ts'

/**
 * The query string of `moment`; where its event has gone, that of its date in the newest of the stories shown
 * `before`, with no card open. A choice of a filter that has gone is left out.
 */
export function toAskable(moment: string, before: readonly Story[], story: Story): string {
  if (moment === '') return ''
  const indexOf = createIndexOf(story)
  const opening = toOpeningState(story, indexOf)
  const { link } = parsePermalink(moment, opening.mode)
  const { event, ...others } = link
  const isThere = event === undefined || story.events.some(({ id }) => id === event)
  const gone = before.flatMap(({ events }) => events.find(({ id }) => id === event) ?? []).at(-1)
  const asked = isThere ? link : { ...(gone && { t: [gone.when.edtf] as const }), ...others }
  const { state } = toLinkedState(asked, opening, indexOf)
  return toSearch(toLink(state, { ...opening, selected: undefined }, indexOf)).slice(1)
}
