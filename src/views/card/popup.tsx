// The popup at the place of an event: what, when, how sure, and the first words of the sentence that says so. The row
// in the list has the rest.
import type { StoryEvent } from '../../model/story.ts'
import type { ViewProps } from '../app.ts'
import { CARD_TITLE, CardSummary } from './card-summary.tsx'
import { CloseButton } from './close-button.tsx'

export const Popup = ({ app, state, event }: ViewProps & { event: StoryEvent }) => (
  <div class="card" role="dialog" aria-modal="false" aria-labelledby={CARD_TITLE} data-event={event.id} tabIndex={-1}>
    <CardSummary app={app} state={state} event={event} sourced={false} />
    <CloseButton app={app} />
  </div>
)
