// The caption card under the map of a small screen: one event, its sentence, and its neighbours in time.
import { useEffect, useRef } from 'preact/hooks'
import type { StoryEvent } from '../../model/story.ts'
import type { App, ViewProps } from '../app.ts'
import { Icon } from '../icon.tsx'
import { inLanguage } from '../in-language.ts'
import { useLatest } from '../use-latest.ts'
import { CARD_TITLE, CardSummary } from './card-summary.tsx'
import { CloseButton } from './close-button.tsx'
import { CopyLink } from './copy-link.tsx'
import { followSwipe } from './follow-swipe.ts'
import { toNeighbours } from './neighbours.ts'

export function Caption({ app, state, event }: ViewProps & { event: StoryEvent }) {
  const { actions } = app
  const card = useRef<HTMLDivElement>(null)
  const { previous, next } = toNeighbours(app, event)
  const lead = useLatest((by: -1 | 1) => {
    const to = by < 0 ? previous : next
    if (to) actions.select(to.id, true)
  })
  useEffect(() => followSwipe(card.current!, lead), [])
  return (
    <div
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby={CARD_TITLE}
      data-event={event.id}
      tabIndex={-1}
      ref={card}
    >
      <CardSummary app={app} state={state} event={event} sourced>
        <CopyLink app={app} />
      </CardSummary>
      <div class="neighbours">
        <Neighbour app={app} side="previous" event={previous} />
        <Neighbour app={app} side="next" event={next} />
      </div>
      <CloseButton app={app} />
    </div>
  )
}

interface NeighbourProps {
  readonly app: App
  readonly side: 'previous' | 'next'
  readonly event: StoryEvent | undefined
}

/** The button lies over the title of the event to which it leads, which describes it. */
function Neighbour({ app, side, event }: NeighbourProps) {
  const id = `neighbour-${side}`
  return (
    <div class={`neighbour ${side}`}>
      <Icon path={side === 'previous' ? 'M10 3 5 8l5 5' : 'm6 3 5 5-5 5'} />
      <span key={event?.id} id={id} class="neighbour-title" {...inLanguage(app)}>
        {event?.title}
      </span>
      <button
        type="button"
        class="neighbour-go"
        aria-label={app.t.card[side]}
        aria-describedby={id}
        aria-disabled={!event}
        onClick={() => event && app.actions.select(event.id, true)}
      />
    </div>
  )
}
